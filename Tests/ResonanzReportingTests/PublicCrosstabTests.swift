import ResonanzModel
import ResonanzStorage
import Testing

@testable import ResonanzReporting

@Suite("A table of measures is made public while statements are open")
struct PublicCrosstabTests {
  private static let stances: [TallyCategory] =
    [Stance.supports, .opposes].map { stance in
      TallyCategory(
        key: stance.rawValue,
        title: Wording(
          german: stance.title(in: .german), english: stance.title(in: .english)))
    } + [InventedCrosstab.category(nil, "")]

  private static let table: Crosstab = {
    func people(_ counts: [Int]) -> [Figures] { counts.map { InventedCrosstab.figures($0, $0) } }
    return InventedCrosstab.table(
      CrosstabRequest(rows: .measure, columns: .stance, showsMissing: true),
      rows: [
        InventedCrosstab.category("radweg", "Radweg am See"),
        InventedCrosstab.category("faehre", "Fähre"), InventedCrosstab.category("steg", "Steg"),
      ], columns: stances,
      cells: [people([28, 3, 18]), people([20, 0, 12]), people([0, 0, 0])],
      rowTotals: people([36, 28, 0]), columnTotals: people([40, 3, 25]),
      total: InventedCrosstab.figures(52, 52))
  }()

  private static func text(in language: Language, base: [String: GroupBase]) -> String {
    rendered(
      PublicCrosstab(
        of: table, basis: InventedProcess.tally(.theme, rows: [], base: base),
        as: PublicProfile(), after: ReleaseHistory()), as: .markdown, in: language)
  }

  @Test(
    "and names what it does not show, in the language that it is in",
    arguments: [
      (Language.german, "Nicht ausgewiesen: ablehnend – von weniger als 5 bekannten Absendern"),
      (.english, "Not shown: opposes – of fewer than 5 known respondents"),
    ])
  func names(language: Language, sentence: String) {
    #expect(Self.text(in: language, base: InventedProcess.base).contains(sentence))
  }

  @Test("and where nobody spoke yet it says so, and that it is not final")
  func open() {
    let text = Self.text(in: .german, base: InventedProcess.base)
    #expect(text.contains("Noch nicht endgültig: 2 Aussagen sind noch nicht bearbeitet."))
    #expect(text.contains("| Steg | offen | offen | offen |"))
    #expect(
      text.contains("noch kein bekannter Absender; ein Teil der Aussagen ist noch nicht bearbeitet")
    )
  }

  @Test("and none is none once all is processed")
  func closed() {
    var base = InventedProcess.base
    base["citizens"] = GroupBase(
      figures: InventedCrosstab.figures(60, 52), states: [.processed: 60], isAsked: true)
    let text = Self.text(in: .german, base: base)
    #expect(text.contains("| Steg | 0 | 0 | 0 |"))
    #expect(!text.contains("endgültig"))
  }
}
