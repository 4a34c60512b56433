import ResonanzModel

/// The words of the reports: headings, signs and counted nouns.
struct ReportWords {
  let language: Language
  let labels: Labels

  func pick(_ german: String, _ english: String) -> String { language.pick(german, english) }

  func number(_ value: Int) -> String { value.grouped(in: language) }

  /// A figure of a table.
  func figure(_ value: Int) -> DocumentTable.Cell {
    DocumentTable.Cell(number(value), isZero: value == 0, value: .integer(value))
  }

  func title(of group: SourceGroup) -> String { group.title(in: language) }

  // MARK: - What the rows are

  /// `Maßnahme`, or what the catalogue calls a theme.
  func name(of kind: TargetKind) -> String {
    if kind == .theme, let label = labels.theme { return label }
    switch kind {
    case .theme: return pick("Thema", "Theme")
    case .measure: return pick("Maßnahme", "Measure")
    case .keyword: return pick("Stichwort", "Keyword")
    }
  }

  func plural(of kind: TargetKind) -> Plural {
    switch kind {
    case .theme: .theme
    case .measure: .measure
    case .keyword: .keyword
    }
  }

  /// `2 von 5 Maßnahmen`.
  func share(_ part: Int, of whole: Int, _ kind: TargetKind) -> String {
    number(part) + " " + plural(of: kind).outOf(whole, in: language)
  }

  // MARK: - Columns

  var mentions: String { pick("Nennungen", "Mentions") }
  var people: String { pick("Personen", "Respondents") }
  var unattributed: String { pick("ohne Absender", "Unattributed") }
  var group: String { pick("Akteursgruppe", "Source group") }
  var statements: String { pick("Aussagen", "Statements") }
  var processed: String { pick("bearbeitet", "Processed") }
  var respondents: String { pick("Absender", "Respondents") }
  var stateOfWork: String { pick("Bearbeitungsstand", "State") }
  var all: String { pick("Insgesamt", "In total") }
  var allOnce: String {
    pick("Insgesamt, jede Aussage einmal gezählt", "In total, each statement counted once")
  }
  var withoutTheme: String { pick("Ohne Thema", "Without a theme") }

  func percentage(_ share: Int) -> String { pick("\(share)\u{A0}%", "\(share)%") }

  // MARK: - Signs

  func sign(of zero: Zero) -> String { zero.sign(in: language) }

  func meaning(of zero: Zero) -> String {
    switch zero {
    case .silent: pick("keine Nennung; alles ist bearbeitet", "no mention; all is processed")
    case .open:
      pick(
        "noch keine Nennung; ein Teil der Aussagen ist noch nicht bearbeitet",
        "no mention yet; some of the statements are not processed")
    case .notAsked: pick("nicht gefragt", "not asked")
    }
  }

  /// Before a title; empty for measures of no special rank.
  func mark(of rank: MeasureRank?) -> String { rank?.mark ?? "" }

  func name(of rank: MeasureRank) -> String {
    if rank == .key, let label = labels.key { return label }
    return rank.title(in: language)
  }

  var retired: String { pick("stillgelegt", "retired") }
  var meaningOfRetired: String {
    pick(
      "steht nicht mehr im Katalog; die Nennungen bleiben",
      "no longer in the catalogue; its feedback stays")
  }
}
