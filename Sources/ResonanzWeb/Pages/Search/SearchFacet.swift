import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The values of one filter, each with how many of those found have it.
struct SearchFacet: Sendable {
  /// One of them.
  struct Value: Sendable {
    let label: String
    let count: String
    /// Narrows the search to it; or, where that was done, widens it again.
    let address: String
    let isChosen: Bool
    /// What `lang` says of a label that is a text of the archive; nil where that is in the page's language.
    let lang: String?
  }

  /// The rarer ones, which are shown on demand.
  struct Others: Sendable {
    let label: String
    let values: [Value]
  }

  let title: String
  let values: [Value]
  let others: Others?

  private static let shown = 8

  /// A filter by which nothing differs is left out.
  static func all(
    _ facets: [Facet], in answer: SearchAnswer, _ language: Language
  ) -> [SearchFacet] {
    Facet.Kind.allCases.compactMap { kind in
      let own = facets.filter { $0.kind == kind }
      guard own.contains(where: { $0.value != "none" }) else { return nil }
      let values = own.map { value($0, in: answer, language) }
      let others = Array(values.dropFirst(shown))
      return SearchFacet(
        title: kind.title(in: language), values: Array(values.prefix(shown)),
        others: others.isEmpty
          ? nil
          : Others(
            label: SearchWords(language: language).others(others.count), values: others))
    }
  }

  private static func value(
    _ facet: Facet, in answer: SearchAnswer, _ language: Language
  ) -> Value {
    var parts = answer.text.split(separator: " ").map(String.init)
    let isChosen = parts.contains(facet.query)
    parts = isChosen ? parts.filter { $0 != facet.query } : parts + [facet.query]
    return Value(
      label: facet.label(answer.titles, language),
      count: facet.statements.grouped(in: language),
      address: answer.address(parts.joined(separator: " ")), isChosen: isChosen,
      lang: facet.isNamedByArchive ? language.mark() : nil)
  }
}

extension Facet {
  /// Whether its label is a title that the archive has, and no word of the program.
  fileprivate var isNamedByArchive: Bool {
    value != "none" && [.consultation, .theme, .measure, .keyword].contains(kind)
  }

  /// What people read of its value.
  func label(_ titles: Titles, _ language: Language) -> String {
    if value == "none" { return SearchWords(language: language).nothing }
    if kind == .group { return titles.group(value, in: language) }
    let title = title(in: language)
    return title.isEmpty ? value : title
  }
}
