public import ResonanzModel
import ResonanzStorage

/// The statements behind a figure, as the search that finds exactly them.
public struct StatementLink: Sendable, Equatable {
  /// A filter of the query language, or words in quotation marks.
  enum Part: Sendable, Equatable {
    case filter(Name, String)
    /// Of those that don't have this value.
    case lacking(Name, String)
    case words(String)
  }

  /// The filters that figures need, as people type them.
  public enum Name: Sendable, Equatable {
    case theme, measure, keyword, group, stance, received, consultation, state
  }

  /// A value that a statement has, or must not have.
  public struct Filter: Sendable, Equatable {
    let name: Name
    let value: String
    let isExcluded: Bool

    public init(_ name: Name, _ value: String, isExcluded: Bool = false) {
      self.name = name
      self.value = value
      self.isExcluded = isExcluded
    }
  }

  private let parts: [Part]

  /// What is processed and belongs to keywords alone.
  static let keywordOnly = StatementLink([
    .filter(.keyword, "*"), .lacking(.theme, "*"), .lacking(.measure, "*"),
    .filter(.state, "processed"),
  ])

  init(_ parts: [Part]) { self.parts = parts }

  /// Those of which all of it holds; of nothing: all.
  public init(_ filters: [Filter]) {
    parts = filters.map {
      $0.isExcluded ? .lacking($0.name, $0.value) : .filter($0.name, $0.value)
    }
  }

  /// A keyword by its slug, as long as that says what it is called; a renamed one keeps the slug of its first
  /// name and is found by what it is called now.
  static func keyword(slug: String, title: String) -> Part {
    // Of two keywords with titles that make one slug, the second one's ends with a number.
    let isOfTitle =
      ResonanzModel.slug(from: title).map { own in
        slug == own || slug.hasPrefix(own + "-") && Int(slug.dropFirst(own.count + 1)) != nil
      } ?? true
    // What a shell or the query language would take for a sign of theirs.
    if isOfTitle || title.contains(where: { "'\"„“”»«*,()".contains($0) }) {
      return .filter(.keyword, slug)
    }
    return .filter(.keyword, title.contains(where: \.isWhitespace) ? "\"\(title)\"" : title)
  }

  /// The search for what is counted of these statements under a filter.
  func under(_ filter: TallyFilter) -> StatementLink {
    let from = filter.receivedFrom?.iso ?? ""
    let until = filter.receivedUntil?.iso ?? ""
    let received =
      from.isEmpty && until.isEmpty ? [] : [Part.filter(.received, "\(from)..\(until)")]
    return StatementLink(
      parts + received + (filter.consultation.map { [.filter(.consultation, $0)] } ?? []))
  }

  /// What follows `resonanz search`, without quotation marks of a shell.
  public func query(in language: Language) -> String {
    parts.map { part in
      switch part {
      case .filter(let name, let value): "\(name.word(in: language)):\(value)"
      case .lacking(let name, let value): "-\(name.word(in: language)):\(value)"
      case .words(let words): "\"\(words)\""
      }
    }.joined(separator: " ")
  }

  /// A line for a shell. No slug and no word has an apostrophe.
  public func command(in language: Language) -> String {
    "resonanz search '\(query(in: language))'"
  }
}

extension StatementLink.Name {
  fileprivate func word(in language: Language) -> String {
    let wording =
      switch self {
      case .theme: Wording(german: "thema", english: "theme")
      case .measure: Wording(german: "massnahme", english: "measure")
      case .keyword: Wording(german: "stichwort", english: "keyword")
      case .group: Wording(german: "gruppe", english: "group")
      case .stance: Wording(german: "tendenz", english: "stance")
      case .received: Wording(german: "eingang", english: "received")
      case .consultation: Wording(german: "format", english: "consultation")
      case .state: Wording(german: "stand", english: "state")
      }
    return wording(in: language)
  }
}
