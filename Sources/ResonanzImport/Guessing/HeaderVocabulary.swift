/// The headers that survey tools and people write, and what they mean.
enum HeaderVocabulary {
  static func meaning(of header: String, tool: SourceTool?) -> HeaderMeaning? {
    if let own = tool?.profile.meaning(of: header) { return own }
    return known(header) ?? ofRepeated(header)
  }

  private static func known(_ header: String) -> HeaderMeaning? {
    let key = CellKey(header.replacing("_", with: " "))
    if let meaning = byHeader[CellKey(header).text] ?? byHeader[key.text] { return meaning }
    let letters = HeaderKey.of(header)
    // Short words without their signs could be anything.
    return letters.count >= 4 ? byLetters[letters] : nil
  }

  /// A list made by hand numbers columns of which it has several: `Maßnahme 2`; so does Microsoft Forms:
  /// `Name1`.
  private static func ofRepeated(_ header: String) -> HeaderMeaning? {
    let text = trimmed(header)
    guard let last = text.last, last.isNumber else { return nil }
    let stem = trimmed(text.prefix { !$0.isNumber })
    switch known(stem) {
    case let meaning? where meaning.canRepeat: return meaning
    default: return nil
    }
  }

  /// Whether a header says no more than that statements stand below it.
  static func namesAnyStatement(_ header: String) -> Bool {
    let name = TranslatedColumns.stem(of: header) ?? header
    switch meaning(of: name, tool: nil) {
    case .role(.statement, _), .title: return true
    default: return false
    }
  }

  /// What about a person stands below a header; nil where it does not say so.
  static func personalData(of header: String) -> PersonalData? {
    if case .personal(let kind) = known(header) { kind } else { nil }
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

  private static let byLetters: [String: HeaderMeaning] = Dictionary(
    byHeader.map { (HeaderKey.of($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
}
