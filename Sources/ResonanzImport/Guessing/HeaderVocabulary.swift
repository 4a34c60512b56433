/// The headers that survey tools and people write, and what they mean.
enum HeaderVocabulary {
  static func meaning(of header: String, tool: SourceTool?) -> HeaderMeaning? {
    let key = CellKey(header.replacing("_", with: " "))
    let exact = CellKey(header)
    if let tool, let own = HeaderWords.ofTools[tool]?[exact.text] { return own }
    if let known = byHeader[exact.text] ?? byHeader[key.text] { return known }
    return ofRepeated(key.text) ?? ofNested(exact.text)
  }

  /// A list made by hand numbers columns of which it has several: `Maßnahme 2`.
  private static func ofRepeated(_ text: String) -> HeaderMeaning? {
    guard let last = text.last, last.isNumber else { return nil }
    let stem = trimmed(text[...].prefix { !$0.isNumber })
    switch byHeader[stem] {
    case let meaning? where meaning.canRepeat: return meaning
    default: return nil
    }
  }

  /// Whether a header says no more than that statements stand below it.
  static func namesAnyStatement(_ header: String) -> Bool {
    switch meaning(of: header, tool: nil) {
    case .role(.statement, _), .title: true
    default: false
    }
  }

  /// Decidim writes its nested keys with slashes.
  private static func ofNested(_ text: String) -> HeaderMeaning? {
    guard text.contains("/") else { return nil }
    if text.contains("machine_translations") { return .technical }
    let prefixes: [(String, HeaderMeaning)] = [
      ("body/", .role(.statement, rank: 90)), ("title/", .title),
      ("user_group/name", .role(.organisation, rank: 80)), ("category/name", .category),
      ("category/", .technical), ("scope/", .technical), ("answer/", .technical),
      ("taxonomies", .category), ("component/", .technical), ("participatory_space/", .technical),
      ("author/", .personal(.profile)), ("user_group/", .technical), ("likes/", .technical),
      ("endorsements/", .technical), ("original_proposal/", .technical),
      ("parent/", .technical), ("status/", .technical),
    ]
    return prefixes.first { text.hasPrefix($0.0) }?.1
  }

  private static let byHeader: [String: HeaderMeaning] = {
    var meanings: [String: HeaderMeaning] = [:]
    for (meaning, headers) in HeaderWords.ofAll {
      for header in headers { meanings[header] = meaning }
    }
    for kind in PersonalData.allCases {
      for header in kind.headers { meanings[header] = .personal(kind) }
    }
    return meanings
  }()
}
