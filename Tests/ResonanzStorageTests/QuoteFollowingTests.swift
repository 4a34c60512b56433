import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Quotes when their statements are revised")
struct QuoteFollowingTests {
  let city: InventedArchive
  let anna = Invented.anna
  let ben = Invented.ben
  static let text = "Wir wollen mehr Radwege am Ufer, sagt Frau Maier auch"

  init() throws {
    city = try InventedArchive()
    try revise(Self.text, others: true)
  }

  /// Imports a corrected file.
  @discardableResult
  private func revise(_ text: String, others: Bool = false, isDryRun: Bool = false) throws
    -> ImportSummary
  {
    var answers = [Answer(text, id: "1", by: "r1")]
    for index in 2...6 where others { answers.append(Answer("Andere \(index)", id: "\(index)")) }
    return try city.importFile(
      "a.csv", answers, sha: UInt8(text.utf8.count), replacesTexts: true, isDryRun: isDryRun)
  }

  @Test("follow, and come back with the undo of the import")
  func follow() throws {
    let number = try city.quote("mehr Radwege", note: "wichtig")
    let summary = try revise("Ja: " + Self.text)
    #expect(summary.lostQuotes == [])
    #expect(try city.archive.quotes().map(\.span) == [TextSpan(start: 15, length: 12)])
    #expect(try city.archive.quotes().map(\.note) == ["wichtig"])
    #expect(try city.faults() == [])
    try city.undo(2)
    #expect(try city.archive.quotes().map(\.span) == [TextSpan(start: 11, length: 12)])
    #expect(try city.faults() == [])
    try city.redo(2)
    #expect(try city.archive.quotes().map(\.span) == [TextSpan(start: 15, length: 12)])
    #expect(try city.archive.quotes().map(\.number) == [number])
    #expect(try city.faults() == [])
  }

  @Test("are lost where their words are gone, say so, and are found again")
  func lost() throws {
    let number = try city.quote("mehr Radwege")
    #expect(try revise("Ganz etwas anderes", isDryRun: true).lostQuotes == [number])
    #expect(try city.archive.quotes(QuoteFilter(isLost: true)) == [])
    #expect(try revise("Ganz etwas anderes").lostQuotes == [number])
    let lost = try city.archive.quotes(QuoteFilter(isLost: true))
    #expect(lost.map(\.text) == ["mehr Radwege"])
    #expect(lost[0].bars.contains(.lost))
    #expect(
      quoteFault { try city.archive.changeQuote(number, QuoteChange(omissions: []), by: anna) }
        == .lost(number))
    #expect(try city.faults() == [])
    #expect(try revise("Noch etwas anderes").lostQuotes == [])
    try revise("Es braucht mehr Radwege!")
    #expect(try city.archive.quotes().map(\.isLost) == [false])
    #expect(try city.archive.quotes().map(\.span.start) == [11])
    #expect(try city.undo(4).lostQuotes == [number])
    try city.undo(3)
    try city.undo(2)
    #expect(try city.archive.quotes().map(\.span) == [TextSpan(start: 11, length: 12)])
    #expect(try city.archive.quotes().map(\.isLost) == [false])
    #expect(try city.faults() == [])
    let changes = try city.archive.statement(1).history.map(\.change)
    #expect(changes.contains(.quoted(number, slug: "radweg")))
    #expect(changes.filter { $0 == .quoteLost(number) }.count == 2)
    #expect(changes.filter { $0 == .quoteMoved(number) }.count == 2)
  }

  @Test("keep left out what is left out, though it be spelt anew")
  func omissions() throws {
    try city.archive.setPublication(.quotable, of: "umfrage", by: anna)
    let number = try city.quote("Radwege am Ufer, sagt Frau Maier auch", without: ["Frau Maier"])
    try revise("Wir wollen mehr Radwege am Ufer, sagt Frau Dr. Meier auch")
    #expect(try city.archive.quotes().map(\.publicText) == ["Radwege am Ufer, sagt […] auch"])
    let covered = SpannedText(try #require(try city.archive.quotes()[0].text))
    let more = try #require(covered.spans(of: "am Ufer").first)
    try city.archive.changeQuote(
      number, QuoteChange(omissions: try city.archive.quotes()[0].omissions + [more]), by: ben)
    #expect(try city.archive.quotes().map(\.publicText) == ["Radwege […], sagt […] auch"])
    try city.undo(2)
    #expect(try city.archive.quotes().map(\.publicText) == ["Radwege […], sagt […] auch"])
    #expect(try city.archive.quotes()[0].text == "Radwege am Ufer, sagt Frau Maier auch")
    #expect(try city.faults() == [])
    try revise("Wir wollen mehr Radwege am Ufer, sagt auch")
    #expect(try city.archive.quotes().map(\.isLost) == [true])
    #expect(try city.faults() == [])
  }

  @Test("come and go with undo and redo, in the text that is there by then")
  func undo() throws {
    try city.quote("mehr Radwege", note: "eins")
    let number = try city.quote("am Ufer", note: "zwei")
    try city.archive.removeQuote(number, by: anna)
    try revise("Ja. " + Self.text)
    try city.archive.undo(by: anna)
    #expect(try city.archive.quotes().map(\.span.start) == [15, 28])
    #expect(try city.archive.quotes().map(\.note) == ["eins", "zwei"])
    #expect(try city.faults() == [])
    try city.archive.moveQuote(number, to: 1, by: anna)
    #expect(try city.quoteTexts() == ["am Ufer", "mehr Radwege"])
    try city.undo(2)
    try city.archive.undo(by: anna)
    #expect(try city.quoteTexts() == ["mehr Radwege", "am Ufer"])
    #expect(try city.archive.quotes().map(\.span.start) == [11, 24])
    #expect(try city.faults() == [])
    try revise("Etwas ganz anderes")
    #expect(try city.archive.quotes().map(\.isLost) == [true, true])
    // Anna's first quote, taken back and done again, is lost as it would be.
    let events = try city.archive.history(of: anna)
    let first = try #require(events.last { $0.event.kind == .quote }?.event.number)
    try city.archive.undo(first, by: anna)
    #expect(try city.archive.quotes().map(\.number) == [number])
    try city.archive.redo(by: anna)
    #expect(try city.archive.quotes().map(\.isLost) == [true, true])
    #expect(try city.faults() == [])
  }

  @Test("somebody else changed since are not taken back")
  func somebodyElse() throws {
    let number = try city.quote("mehr Radwege am Ufer")
    try city.archive.changeQuote(
      number, QuoteChange(omissions: [TextSpan(start: 0, length: 4)]), by: ben)
    #expect(throws: StorageError.self) { try city.archive.undo(by: anna) }
    try revise("Ja. " + Self.text)
    try city.archive.undo(by: ben)
    #expect(try city.archive.quotes().map(\.omissions) == [[]])
    try city.archive.undo(by: anna)
    #expect(try city.archive.quotes() == [])
    try city.archive.redo(by: anna)
    #expect(try city.quoteTexts() == ["mehr Radwege am Ufer"])
    #expect(try city.faults() == [])
  }

  @Test(
    "stay pieces of what is said through random revisions, undone and redone",
    arguments: [1, 2, 3] as [UInt64])
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "Rad", "Bus ", " ", "👨‍👩‍👧‍👦", "Mu\u{308}ll", "Müll", "„ja“", "\"ja\"", "שלום ", "🇩🇪", ", ", "\n",
    ]
    var words = (0..<10).map { _ in pieces.randomElement(using: &random)! }
    try revise(words.joined() + ".")
    for step in 1...40 {
      let text = SpannedText(try city.archive.statement(1).text ?? "")
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1:
        words[Int.random(in: 0..<words.count, using: &random)] = pieces.randomElement(
          using: &random)!
        try revise(words.joined() + " \(step).")
      case 2:
        let imports = try city.archive.imports()
        let record = imports[Int.random(in: 1..<imports.count, using: &random)]
        if record.isInForce { try city.undo(record.number) } else { try city.redo(record.number) }
      case 3:
        let span = TextSpan(
          start: Int.random(in: 0..<text.length, using: &random),
          length: Int.random(in: 1...9, using: &random))
        let draft = QuoteDraft(statement: 1, span: span, target: try city.target("radweg"))
        _ = quoteFault { try city.archive.addQuote(draft, by: anna) }
      default:
        do { try city.archive.undo(by: anna) } catch StorageError.nothingToUndo {
        } catch StorageError.changedSince {}
      }
      try #require(try city.faults() == [], "seed \(seed), step \(step)")
      let now = SpannedText(try city.archive.statement(1).text ?? "")
      for quote in try city.archive.quotes() where !quote.isLost {
        let shown = try #require(quote.text)
        #expect(
          now.covered(by: quote.span).map { Array($0.unicodeScalars) }
            == Array(shown.unicodeScalars), "seed \(seed), step \(step)")
      }
    }
  }
}
