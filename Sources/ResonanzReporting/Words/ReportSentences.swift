import ResonanzModel
import ResonanzStorage

/// What the reports say in sentences.
extension ReportWords {
  // MARK: - Feedback

  /// `ISEK Jena.2030: Nennungen je Maßnahme`.
  func feedbackTitle(_ kind: TargetKind, process: String) -> String {
    let name =
      kind == .theme && labels.theme != nil
      ? name(of: kind) : plural(of: kind).noun(for: 1, in: language)
    return "\(process): " + pick("Nennungen je ", "Mentions of each ") + name
  }

  func summary(of report: FeedbackReport) -> String {
    let current = report.current
    let heard = current.count - report.withoutFeedback.count
    let start =
      pick("Nennungen gibt es zu ", "There are mentions of ")
      + share(heard, of: current.count, report.kind) + retired(report)
    let figures = report.total.figures
    guard figures.statements > 0 else { return start + "." }
    let parts = [
      Plural.statement.counted(figures.statements, in: language),
      Plural.respondent.counted(figures.respondents, in: language),
      Plural.statement.counted(figures.unattributed, in: language)
        + pick(" ohne Absender", " unattributed"),
    ]
    return start + ": " + parts.joined(separator: ", ") + "."
  }

  /// ` und zu 1 stillgelegten Maßnahme`; empty without any.
  private func retired(_ report: FeedbackReport) -> String {
    let count = report.rows.count - report.current.count
    guard count > 0 else { return "" }
    let noun = plural(of: report.kind).noun(for: count, in: language)
    return pick(" und zu ", " and of ") + number(count)
      + pick(" stillgelegten ", " retired ") + noun
  }

  func nothingInCatalogue(_ kind: TargetKind) -> String {
    pick("Der Katalog hat keine ", "The catalogue has no ")
      + plural(of: kind).noun(for: 0, in: language) + "."
  }

  /// `Ohne eine einzige Nennung (2 von 5 Maßnahmen)`.
  func silenceHeading(_ silent: Int, of whole: Int, _ kind: TargetKind) -> String {
    pick("Ohne eine einzige Nennung", "Without a single mention")
      + " (\(share(silent, of: whole, kind)))"
  }

  func silenceIsOpen(_ open: Int) -> String {
    let statements = Plural.statement.counted(open, in: language)
    return pick(
      "Noch nicht endgültig: \(statements) \(open == 1 ? "ist" : "sind") noch nicht bearbeitet.",
      "Not final yet: \(statements) \(open == 1 ? "is" : "are") not processed.")
  }

  // MARK: - Basis

  var basis: String { pick("Grundlage", "Basis") }

  /// `Wissensstand: Ereignis 12 vom 06.12.2016, 14:30 Uhr`.
  func asOf(_ stamp: EventStamp, zone: String) -> String {
    guard stamp.number > 0 else {
      return pick("Wissensstand: vor dem ersten Ereignis", "As of: before the first event")
    }
    let event = pick("Wissensstand: Ereignis ", "As of: event ") + String(stamp.number)
    guard let local = stamp.time.flatMap({ LocalTime($0, in: zone) }) else { return event }
    return event
      + pick(
        " vom \(local.day.german), \(local.time) Uhr", " of \(local.day.iso), \(local.time)")
  }

  /// `Ausgeblendet und nicht gezählt: 2 Aussagen`; nil where that is none.
  func hidden(_ count: Int) -> String? {
    if count == 0 { return nil }
    let statements = Plural.statement.counted(count, in: language)
    return pick(
      "Ausgeblendet und nicht gezählt: \(statements)", "Hidden and not counted: \(statements)")
  }

  /// `Seither gelöscht: 2 Aussagen; hier zählen sie noch`; nil where that is none.
  func erasedSince(_ count: Int) -> String? {
    if count == 0 { return nil }
    let statements = Plural.statement.counted(count, in: language)
    return pick(
      "Seither gelöscht: \(statements); hier \(count == 1 ? "zählt sie" : "zählen sie") noch",
      "Erased since: \(statements), which still \(count == 1 ? "counts" : "count") here")
  }

  /// `Eingegangen: 01.10.2016 bis 06.12.2016`; nil without limits.
  func received(_ filter: TallyFilter) -> String? {
    func day(_ date: CalendarDate) -> String { language.day(date) }
    let range: String
    switch (filter.receivedFrom, filter.receivedUntil) {
    case (nil, nil): return nil
    case (let from?, nil): range = pick("ab ", "from ") + day(from)
    case (nil, let until?): range = pick("bis ", "until ") + day(until)
    case (let from?, let until?): range = day(from) + pick(" bis ", " to ") + day(until)
    }
    return pick("Eingegangen: ", "Received: ") + range
  }

  /// Nil where all consultations count.
  func consultation(_ filter: TallyFilter) -> String? {
    filter.consultation.map { pick("Nur das Beteiligungsformat: ", "Only the consultation: ") + $0 }
  }

  // MARK: - Coverage

  func coverageTitle(process: String) -> String {
    "\(process): " + pick("Lücken", "Gaps")
  }

  /// `Maßnahmen ohne Nennung (2 von 5)`.
  func gapHeading(_ kind: TargetKind, _ silent: Int, of whole: Int) -> String {
    let german = kind == .measure ? "Maßnahmen" : "Themen"
    let english = kind == .measure ? "Measures" : "Themes"
    return pick(
      "\(german) ohne Nennung (\(number(silent)) von \(number(whole)))",
      "\(english) without mentions (\(number(silent)) of \(number(whole)))")
  }

  func noGap(_ kind: TargetKind) -> String {
    kind == .measure
      ? pick("Jede Maßnahme wurde genannt.", "Every measure was mentioned.")
      : pick("Jedes Thema wurde genannt.", "Every theme was mentioned.")
  }

  var groupGapHeading: String {
    pick("Wer zu welchem Thema nichts gesagt hat", "Who said nothing on which theme")
  }
  var noGroupGap: String {
    pick(
      "Jede gefragte Gruppe hat zu jedem Thema etwas gesagt.",
      "Every group that was asked said something on every theme.")
  }
  var saidNothing: String { pick("nichts gesagt", "said nothing") }
  var stillOpen: String { pick("noch offen", "still open") }

  func notAsked(_ groups: [SourceGroup]) -> String {
    pick("Nicht gefragt: ", "Not asked: ") + list(groups)
  }

  func list(_ groups: [SourceGroup]) -> String {
    groups.map { title(of: $0) }.joined(separator: ", ")
  }

  var untaggedHeading: String {
    pick(
      "Offene Aussagen, und solche, die zu keinem Thema und keiner Maßnahme gehören",
      "Open statements, and those that belong to no theme and no measure")
  }
  var withKeywordOnly: String { pick("nur mit Stichwort", "with a keyword only") }

  func keywordOnlySearch(_ command: String) -> String {
    pick(
      "Ein Stichwort allein zählt für kein Thema und keine Maßnahme. Diese Aussagen zeigt: \(command)",
      "A keyword alone counts for no theme and no measure. These statements are shown by: \(command)"
    )
  }
}
