/// A language that Resonanz speaks to people.
public enum Language: String, Sendable, CaseIterable, Codable {
  case german = "de"
  case english = "en"

  /// The language that a POSIX environment asks for: the first of `RESONANZ_LANGUAGE`, `LC_ALL`,
  /// `LC_MESSAGES` and `LANG` that is set and not empty. German for `de…`, and for `C` and `POSIX`, which ask for nothing,
  /// since most who use Resonanz speak it; English for every other.
  public init(environment: [String: String]) {
    let named = ["RESONANZ_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
      .lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let locale = (named ?? "C").lowercased()
    // `de_DE.UTF-8` and `de@euro`, but not `den_CA`.
    let language = locale.prefix { !"_-.@".contains($0) }
    self = ["de", "c", "posix"].contains(language) ? .german : .english
  }

  /// The words for it.
  public func pick(_ german: String, _ english: String) -> String {
    Wording(german: german, english: english)(in: self)
  }

  /// A count with its noun, none included: `1 Aussage`, `3 Aussagen`.
  public func counted(
    _ count: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    Plural(
      one: Wording(german: german.one, english: english.one),
      other: Wording(german: german.many, english: english.many)
    ).counted(count, in: self)
  }
}

/// The same words in each language.
public struct Wording: Sendable, Equatable, Codable {
  public let german: String
  public let english: String

  public init(german: String, english: String) {
    self.german = german
    self.english = english
  }

  public func callAsFunction(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
