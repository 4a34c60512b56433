import ResonanzModel
import ResonanzStorage

/// What the tests of a table of two dimensions are called, and what came of them.
extension ReportWords {
  var association: String { pick("Zusammenhang", "Association") }

  // MARK: - What is tested

  /// Of whom the tests are, what they test, and why not something simpler.
  func tested(_ association: Association, _ table: Crosstab) -> String {
    association.scope == .none
      ? untested : unit(association, table) + " " + scope(association)
  }

  private var untested: String {
    pick(
      "Nicht geprüft: Die Tendenz ist die der einzelnen Zuordnung, und eine Aussage kann mehrere haben; "
        + "die Zellen sind darum nicht unabhängig. Prüfen lässt sich eine Maßnahme für sich: "
        + "crosstab stance group --measure SLUG.",
      "Not tested: a stance is that of a single tag, and a statement can have several, so the cells are "
        + "not independent. One measure by itself can be tested: "
        + "crosstab stance group --measure SLUG.")
  }

  private func unit(_ association: Association, _ table: Crosstab) -> String {
    switch association.reason {
    case nil:
      let respondents = Plural.respondent.counted(association.size, in: language)
      let unattributed = table.total.unattributed
      let rest =
        unattributed == 0
        ? ""
        : pick(
          " Was ohne Absender ist (\(Plural.statement.counted(unattributed, in: language))), bleibt dabei "
            + "außer Betracht.",
          " What is unattributed (\(Plural.statement.counted(unattributed, in: language))) is left aside."
        )
      return pick(
        "Geprüft wird an \(respondents), nicht an Aussagen: Was jemand sagt, ist nicht unabhängig von "
          + "dem, was er sonst sagt.",
        "Tested are \(respondents), not statements: what someone says is not independent of what else "
          + "they say.") + rest
    case .unattributed:
      return pick(
        "Geprüft wird an Aussagen, weil zu den meisten kein Absender bekannt ist. Sagte jemand mehreres, "
          + "so sind sie nicht unabhängig, und p ist zu klein.",
        "Tested are statements, since of most the respondent is not known. Where someone said several "
          + "things they are not independent, and p is too small.")
    case .overlap:
      return pick(
        "Geprüft wird an Aussagen, weil Personen in mehreren Zeilen und Spalten zugleich stehen. Sagte "
          + "jemand mehreres, so sind sie nicht unabhängig, und p ist zu klein.",
        "Tested are statements, since respondents stand in several rows and columns at once. Where "
          + "someone said several things they are not independent, and p is too small.")
    }
  }

  private func scope(_ association: Association) -> String {
    switch association.scope {
    case .whole, .none:
      pick("Jede steht in genau einer Zelle.", "Each stands in exactly one cell.")
    case .rows:
      pick(
        "Die Zeilen überschneiden sich, ein Chi-Quadrat-Test der ganzen Tabelle gälte darum nicht; "
          + "geprüft ist jede Zeile für sich, ja oder nein, p nach Holm für alle Zeilen berichtigt.",
        "The rows overlap, so chi-square of the whole table would not hold; each row is tested by "
          + "itself, yes or no, with p corrected for all rows (Holm).")
    case .columns:
      pick(
        "Die Spalten überschneiden sich, ein Chi-Quadrat-Test der ganzen Tabelle gälte darum nicht; "
          + "geprüft ist jede Spalte für sich, ja oder nein, p nach Holm für alle Spalten berichtigt.",
        "The columns overlap, so chi-square of the whole table would not hold; each column is tested "
          + "by itself, yes or no, with p corrected for all columns (Holm).")
    case .cells:
      pick(
        "Zeilen und Spalten überschneiden sich, ein Chi-Quadrat-Test der ganzen Tabelle gälte darum "
          + "nicht; geprüft ist jede Zelle für sich, ja oder nein.",
        "Rows and columns overlap, so chi-square of the whole table would not hold; each cell is tested "
          + "by itself, yes or no.")
    }
  }

  // MARK: - What came of it

  var nothingToTest: String {
    pick(
      "Zu prüfen ist nichts: Es gibt keine zwei Zeilen und zwei Spalten mit Nennungen.",
      "There is nothing to test: no two rows and two columns have anything.")
  }

  /// `Chi-Quadrat-Test: χ² = 30,07, df = 2, p < 0,001; Cramérs V = 0,10.`
  func outcome(of test: Association.Test) -> String {
    let chiSquare = test.chiSquare
    let p = probability(test.p, sign: true)
    let strength =
      pick("Cramérs V", "Cramér’s V") + "\u{A0}=\u{A0}" + decimal(chiSquare.cramersV)
    let outcome =
      test.isExact
      ? pick("Exakter Test nach Fisher: ", "Fisher’s exact test: ") + "p\u{A0}\(p); \(strength)."
      : pick("Chi-Quadrat-Test: ", "Chi-square test: ")
        + "χ²\u{A0}=\u{A0}\(decimal(chiSquare.statistic)), df\u{A0}=\u{A0}"
        + "\(chiSquare.degreesOfFreedom), p\u{A0}\(p); \(strength)."
    return outcome + " " + judgement(test.p)
  }

  private func judgement(_ p: Double) -> String {
    p < CrosstabReport.level
      ? pick(
        "Der Zufall allein erklärt den Unterschied schlecht.",
        "Chance alone explains the difference badly.")
      : pick(
        "Der Unterschied kann Zufall sein.", "The difference may be chance.")
  }

  var testHeadings: [String] {
    ["χ²", "df", "p", pick("p (Holm)", "p (Holm)"), pick("Cramérs V", "Cramér’s V"), "Test"]
  }

  func cells(of test: Association.Test) -> [DocumentTable.Cell] {
    let chiSquare = test.chiSquare
    let name =
      test.isExact ? "Fisher" : test.isUnreliable ? pick("χ², unsicher", "χ², unreliable") : "χ²"
    return [
      decimalCell(chiSquare.statistic), figure(chiSquare.degreesOfFreedom),
      probabilityCell(test.p), probabilityCell(test.corrected), decimalCell(chiSquare.cramersV),
      DocumentTable.Cell(name),
    ]
  }

  func tooSmall(_ small: SmallExpected) -> String {
    pick(
      "Vorsicht, kleine Zahlen: In \(number(small.underFive)) von \(number(small.cells)) Zellen sind "
        + "weniger als 5 zu erwarten, in \(number(small.underOne)) weniger als 1. Der Chi-Quadrat-Test "
        + "verlangt höchstens ein Fünftel unter 5 und keine unter 1 (Cochran 1954); sein p ist hier "
        + "unsicher.",
      "Careful, small numbers: in \(number(small.underFive)) of \(number(small.cells)) cells fewer than "
        + "5 are expected, in \(number(small.underOne)) less than 1. Chi-square wants at most a fifth "
        + "under 5 and none under 1 (Cochran 1954); its p is unreliable here.")
  }

  func tooSmall(_ tests: Int, of all: Int) -> String {
    pick(
      "Vorsicht, kleine Zahlen: \(number(tests)) von \(number(all)) Tests sind unsicher, weil in mehr als "
        + "einem Fünftel ihrer Zellen weniger als 5 zu erwarten sind, oder in einer weniger als 1 "
        + "(Cochran 1954).",
      "Careful, small numbers: \(number(tests)) of \(number(all)) tests are unreliable, since in more than "
        + "a fifth of their cells fewer than 5 are expected, or in one less than 1 (Cochran 1954).")
  }

  var conspicuousCells: String { pick("Auffällige Zellen", "Conspicuous cells") }
  var cellHeading: String { pick("Zelle", "Cell") }

  func deviations(_ found: Int, of tested: Int) -> String {
    let cells = pick(
      tested == 1 ? "1 Zelle" : "\(number(tested)) Zellen",
      tested == 1 ? "1 cell" : "\(number(tested)) cells")
    let how = pick(
      "(p < 0,05, nach Holm für alle berichtigt; exakt nach Fisher, wo Zahlen klein sind)",
      "(p < 0.05, corrected for all of them by Holm; Fisher’s exact test where numbers are small)")
    if tested == 0 { return pick("Keine Zelle ließ sich prüfen.", "No cell could be tested.") }
    if found == 0 {
      return pick(
        "Keine von \(cells) weicht deutlich vom Erwarteten ab \(how).",
        "None of \(cells) is clearly off what is expected \(how).")
    }
    return pick(
      "\(number(found)) von \(cells) \(found == 1 ? "weicht" : "weichen") deutlich vom Erwarteten ab \(how).",
      "\(number(found)) of \(cells) \(found == 1 ? "is" : "are") clearly off what is expected \(how)."
    )
  }

  var deviationHeadings: [String] {
    pick("beobachtet|erwartet|Lift|Residuum|p (Holm)", "Observed|Expected|Lift|Residual|p (Holm)")
      .split(separator: "|").map(String.init)
  }

  func cells(of deviation: CellDeviation) -> [DocumentTable.Cell] {
    [
      figure(deviation.observed), decimalCell(deviation.expected), decimalCell(deviation.lift),
      deviation.residual.map { decimalCell($0) } ?? DocumentTable.Cell(""),
      deviation.corrected.map { probabilityCell($0) } ?? DocumentTable.Cell(""),
    ]
  }

  // MARK: - Numbers

  private func decimalCell(_ value: Double) -> DocumentTable.Cell {
    DocumentTable.Cell(decimal(value), value: .decimal(value, places: 2))
  }

  private func probabilityCell(_ value: Double) -> DocumentTable.Cell {
    DocumentTable.Cell(probability(value), value: .decimal(value, places: 3))
  }

  /// `0,012`; `< 0,001` where it is less. With the sign: `= 0,012`.
  func probability(_ value: Double, sign: Bool = false) -> String {
    if value < 0.001 { return pick("<\u{A0}0,001", "<\u{A0}0.001") }
    let text = DecimalText.text(value, places: 3, in: language)
    return sign ? "=\u{A0}" + text : text
  }
}
