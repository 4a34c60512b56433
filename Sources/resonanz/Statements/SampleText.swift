import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What a bulk change is about, before it is made: some statements, and from whom and where all are.
struct SampleText {
  let result: SearchResult
  let facets: [Facet]
  let keywords: KeywordTitles

  func print() {
    for hit in result.hits { SearchText.print(hit, keywords) }
    let shown = result.hits.count
    if shown < result.count {
      Terminal.say(
        words(
          "Gezeigt: \(grouped(shown)) von \(grouped(result.count)), gleichmäßig über die Nummern verteilt; mehr mit --samples ZAHL.",
          "Shown: \(grouped(shown)) of \(grouped(result.count)), spread evenly over the numbers; more with --samples NUMBER."
        ))
    }
    say(.group, words("Akteursgruppen", "Groups"))
    say(.consultation, words("Beteiligungsformate", "Consultations"))
  }

  /// `Akteursgruppen: citizens 212, schools 3`.
  private func say(_ kind: Facet.Kind, _ title: String) {
    let counts = facets.filter { $0.kind == kind }.map { "\($0.value) \(grouped($0.statements))" }
    if !counts.isEmpty { Terminal.say("\(title): " + counts.joined(separator: ", ")) }
  }
}
