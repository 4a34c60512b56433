import ResonanzModel

/// What a page says of itself.
struct HTMLWords {
  let language: Language

  var contents: String { language.pick("Inhalt", "Contents") }
  var skip: String { language.pick("Zum Bericht", "To the report") }
  var figures: String { language.pick("Die Zahlen als Tabelle", "The figures as a table") }
  var toCopy: String { language.pick("Zum Übernehmen", "To copy") }
  var summary: String { language.pick("Überblick", "Overview") }

  /// `Balkendiagramm. Am größten: Bürgerinnen und Bürger, 1.204.`
  ///
  /// - Parameter hasTable: whether its table stands below it.
  func description(
    of kind: Chart.Kind, largest: (name: String, figure: String), hasTable: Bool = true
  ) -> String {
    let name =
      switch kind {
      case .bars: language.pick("Balkendiagramm", "Bar chart")
      case .stackedBars: language.pick("Gestapeltes Balkendiagramm", "Stacked bar chart")
      case .heatMap: language.pick("Raster aus Zahlen", "Grid of figures")
      case .timeline: language.pick("Zeitverlauf", "Timeline")
      }
    return name + language.pick(". Am größten: ", ". Largest: ")
      + "\(largest.name), \(largest.figure)."
      + (hasTable
        ? language.pick(
          " Alle Zahlen stehen in der Tabelle darunter.", " All figures are in the table below.")
        : "")
  }

  func shading(largest: String) -> String {
    language.pick(
      "Die Tönung teilt den größten Wert (\(largest)) in fünf gleiche Stufen.",
      "The shades divide the largest value (\(largest)) into five equal steps.")
  }
}
