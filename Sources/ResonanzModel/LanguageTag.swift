/// The language of a text, as HTML and other formats name it in `lang` (BCP 47): `de`, `pt-BR`.
public struct LanguageTag: Sendable, Equatable {
  public let text: String

  /// The language in which an archive's texts are unless something is known of theirs: cities that use Resonanz ask,
  /// are answered and name their themes and measures in it.
  public static let usual = LanguageTag(.german)

  /// Of a language that Resonanz speaks.
  public init(_ language: Language) {
    text = language.rawValue
  }

  /// - Parameter stated: what a source calls it: a tag, or the name of a language that Resonanz speaks. Nil of
  ///   anything else.
  public init?(stated: String) {
    let word = stated.lowercased()
    if let language = Language.allCases.first(where: { $0.names.contains(word) }) {
      text = language.rawValue
      return
    }
    let parts = stated.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    let isTag = parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2...3 : 1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { Self.isLetter($0) || index > 0 && (48...57).contains($0) }
    }
    guard isTag else { return nil }
    text = parts.joined(separator: "-")
  }

  /// The language without its country, script or manner, in small letters.
  public var primary: String { text.prefix { $0 != "-" }.lowercased() }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}

extension Language {
  /// What `lang` has to say of a text of the archive that stands among words in this language, so that it is read
  /// out as what it is (WCAG 2.2, 3.1.2). Nil where it is in this language too.
  ///
  /// - Parameter stated: what the text's source calls its language; nil where nobody knows.
  public func mark(ofText stated: String? = nil) -> String? {
    let tag = stated.flatMap { LanguageTag(stated: $0) } ?? .usual
    return tag.primary == rawValue ? nil : tag.text
  }

  /// What it is called, in small letters.
  fileprivate var names: [String] {
    switch self {
    case .german: ["deutsch", "german"]
    case .english: ["englisch", "english"]
    }
  }
}
