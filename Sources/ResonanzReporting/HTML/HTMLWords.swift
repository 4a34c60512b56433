import ResonanzModel

/// What a page says of itself.
struct HTMLWords {
  let language: Language

  var contents: String { pick("Inhalt", "Contents") }
  var skip: String { pick("Zum Bericht", "To the report") }
  var figures: String { pick("Die Zahlen als Tabelle", "The figures as a table") }
  var toCopy: String { pick("Zum Übernehmen", "To copy") }
  var summary: String { pick("Überblick", "Overview") }

  /// `Balkendiagramm. Am größten: Bürgerinnen und Bürger, 1.204.`
  ///
  /// - Parameter hasTable: whether its table stands below it.
  func description(
    of kind: Chart.Kind, largest: (name: String, figure: String), hasTable: Bool = true
  ) -> String {
    let name =
      switch kind {
      case .bars: pick("Balkendiagramm", "Bar chart")
      case .stackedBars: pick("Gestapeltes Balkendiagramm", "Stacked bar chart")
      case .heatMap: pick("Raster aus Zahlen", "Grid of figures")
      case .timeline: pick("Zeitverlauf", "Timeline")
      }
    return name + pick(". Am größten: ", ". Largest: ") + "\(largest.name), \(largest.figure)."
      + (hasTable
        ? pick(
          " Alle Zahlen stehen in der Tabelle darunter.", " All figures are in the table below.")
        : "")
  }

  func shading(largest: String) -> String {
    pick(
      "Die Tönung teilt den größten Wert (\(largest)) in fünf gleiche Stufen.",
      "The shades divide the largest value (\(largest)) into five equal steps.")
  }

  private func pick(_ german: String, _ english: String) -> String {
    Wording(german: german, english: english)(in: language)
  }
}
