import ResonanzModel
import Testing

@testable import ResonanzReporting

@Suite("What is kept back in a public table")
struct PublicWordsTests {
  @Test(
    "is said in the cell",
    arguments: [
      (PublicCell.count(0), "0", "0", "0"), (.count(1204), "1.204", "1,204", "1204"),
      (.under(5), "unter 5", "under 5", "<5"), (.hidden, "·", "·", "·"),
    ])
  func cells(cell: PublicCell, german: String, english: String, code: String) {
    #expect(cell.text(in: .german) == german)
    #expect(cell.text(in: .english) == english)
    #expect(cell.code == code)
  }

  @Test("is said under the table")
  func sentences() throws {
    let table = try #require(Suppression(PublicProfile()).publish(SuppressionTests.table).table)
    #expect(
      table.sentences(in: .german) == [
        "Öffentliche Fassung: 4 Zellen sind verdeckt, davon 1, weil sie weniger als 5 bekannte Absender zählt."
      ])
    #expect(
      table.sentences(in: .english) == [
        "Public version: 4 cells are hidden, 1 of them since it counts fewer than 5 known respondents."
      ])
    #expect(
      table.signs(in: .german) == [
        Document.Sign("unter 5", "mindestens 1 und weniger als 5 bekannte Absender"),
        Document.Sign("·", "verdeckt, damit sich keine kleine Zahl errechnen lässt; nicht 0"),
      ])
  }

  @Test("does not say how many are small where the signs don't")
  func oneSign() throws {
    // Two rows add up to eight: were the three named, it could not be four, as the other is at least five.
    let counts = InventedTable.table([[3, 5, 0], [5, 3, 0], [20, 20, 30]])
    let table = try #require(Suppression(PublicProfile()).publish(counts).table)
    #expect(!table.namesSmall)
    #expect(
      table.sentences(in: .german) == ["Öffentliche Fassung: 4 Zellen sind verdeckt."])
    #expect(
      table.signs(in: .english) == [
        Document.Sign(
          "·",
          "hidden: fewer than 5 known respondents, or so that no small count can be computed; not 0"
        )
      ])
  }

  @Test("and why there is none")
  func bars() {
    #expect(
      TableBar.smallChange(since: 412).sentence(under: 5).german
        == "Nicht ausgewiesen: Seit dem öffentlichen Bericht mit Stand @412 hat sich eine Summe um weniger als 5 Absender geändert. Es gilt der frühere Bericht (--as-of @412)."
    )
    #expect(
      TableBar.fewRespondents.sentence(under: 5).english
        == "Not shown: there are fewer than 5 known respondents, in all or in every class but one.")
    #expect(
      TableBar.totals.sentence(under: 5).german
        == "Nicht ausgewiesen: Aus den Summen ließen sich kleine Zahlen errechnen, gleich was verdeckt wird."
    )
    #expect(
      TableBar.overlap(with: 7).sentence(under: 5).english
        == "Not shown: the public report as of @7 counts the same of other respondents, some of them the same; small counts could be computed from both."
    )
  }
}
