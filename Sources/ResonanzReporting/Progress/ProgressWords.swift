import ResonanzModel
import ResonanzStorage

/// What the report on the work says.
extension ReportWords {
  /// `ISEK Jena.2030: Stand der Bearbeitung`.
  func progressTitle(process: String) -> String {
    "\(process): " + pick("Stand der Bearbeitung", "Progress")
  }

  var consultation: String { pick("Beteiligungsformat", "Consultation") }

  var workHeadings: [String] {
    [statements, processed, pick("offen", "Open"), pick("Anteil", "Share")]
  }

  func cells(of done: WorkDone) -> [DocumentTable.Cell] {
    let share = Percent.whole(done.processed, of: done.statements).map(percentage) ?? "–"
    return [done.statements, done.processed, done.open].map { figure($0) }
      + [DocumentTable.Cell(share)]
  }

  var nothingToDo: String {
    pick("Es gibt noch keine Aussagen.", "There are no statements yet.")
  }
  var allProcessed: String {
    pick("Alles ist bearbeitet.", "Everything is processed.")
  }
  var leftByGroup: String { pick("Je Akteursgruppe", "By source group") }

  func waitingHeading(_ order: WaitingOrder) -> String {
    switch order {
    case .imported:
      pick("Am längsten im Archiv und noch offen", "Longest in the archive and still open")
    case .received: pick("Am frühesten eingegangen und noch offen", "Received first and still open")
    }
  }

  /// `12 (umfrage, eingegangen 14.09.2016, im Archiv seit 01.10.2016): Mehr Radwege …`.
  func line(of statement: WaitingStatement, zone: String) -> String {
    let received = statement.received.flatMap { CalendarDate(iso: $0.prefix(10)) }
    let imported = LocalTime(statement.imported, in: zone)?.day
    let facts = [
      statement.consultation,
      received.map { pick("eingegangen ", "received ") + language.day($0) },
      imported.map { pick("im Archiv seit ", "in the archive since ") + language.day($0) },
    ]
    return "\(statement.number) (\(facts.compactMap(\.self).joined(separator: ", "))): "
      + statement.text.singleLine.excerpt(80)
  }

  var ownHeading: String { pick("Von Ihnen bearbeitet", "Processed by you") }

  func sentence(of own: OwnProgress) -> String {
    let today = Plural.statement.counted(own.today, in: language)
    return pick(
      "Heute \(today), in dieser Woche \(number(own.thisWeek)), insgesamt \(number(own.inAll)).",
      "\(today) today, \(number(own.thisWeek)) this week, \(number(own.inAll)) in all.")
  }

  /// A works council reads this.
  var nobodyElse: String {
    pick(
      "Zahlen zu anderen Kolleginnen und Kollegen gibt es hier nicht.",
      "There are no figures on other colleagues here.")
  }
}
