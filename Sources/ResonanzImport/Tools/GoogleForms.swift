import ResonanzModel

/// The answers of Google Forms, as the form or its sheet gives them out.
enum GoogleForms {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "Timestamp oder Zeitstempel", english: "Timestamp or Zeitstempel"),
    marks: [["timestamp"], ["zeitstempel"], ["horodateur"], ["marca temporal"]],
    headers: [
      (
        .role(.received, rank: 80), ["timestamp", "zeitstempel", "horodateur", "marca temporal"]
      ),
      (.technical, ["score", "punktzahl", "punkte"]),
      (.personal(.email), ["username", "nutzername"]),
    ],
    dateOrder: { cells in
      // Sheets writes 1/2/2026 for readers in America, and 01/02/2026 for those in most other places.
      let dates = cells.filter { $0.contains("/") }
      guard !dates.isEmpty else { return nil }
      let isPadded = dates.allSatisfy { $0.prefix { $0 != "/" }.utf8.count == 2 }
      return isPadded && dates.contains { $0.hasPrefix("0") } ? .dayFirst : .monthFirst
    })
}
