import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Counts per value of each filter.
struct FacetText {
  let facets: [Facet]

  /// A table a filter, each value as it can be typed. A filter by which nothing differs is left out.
  func print() {
    for kind in Facet.Kind.allCases {
      let facets = facets.filter { $0.kind == kind }
      guard facets.contains(where: { $0.value != "none" }) else { continue }
      let rows = facets.map { facet in
        (counts: [facet.statements], words: title(facet))
      }
      let heading = kind.title(in: language)
      let lines = CountTable(headings: [words("Aussagen", "statements"), heading], rows: rows)
        .lines(width: Terminal.width)
      Terminal.print("\n" + lines.joined(separator: "\n") + "\n")
    }
  }

  private func title(_ facet: Facet) -> String {
    let title = facet.title(in: language)
    return title.isEmpty ? facet.query : "\(facet.query)  \(title)"
  }
}
