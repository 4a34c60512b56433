/// What somebody wrote into a form that can't be shown again, so that it can be copied and is not lost.
enum TypedTexts {
  /// Fields in which people write; no password is ever among them.
  private static let names: Set = [
    "text", "passages", "words", "note", "belongs", "not", "examples", "title", "people", "keyword",
  ]

  static func all(of form: FormFields) -> [String] {
    form.fields.filter { names.contains($0.name) && !$0.value.allSatisfy(\.isWhitespace) }
      .map { TypingPage.typed($0.value) }
  }
}
