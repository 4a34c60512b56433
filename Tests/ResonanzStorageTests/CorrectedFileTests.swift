import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A corrected file without ids, said to replace an import")
struct CorrectedFileTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile("karten.csv", ["Eins", "Zwei", "Drei", "Vier", "Fünf"].map { Answer($0) })
  }

  /// Imports the texts as import 2, which replaces import 1.
  @discardableResult
  private func correct(_ texts: [String], by respondent: String? = nil) throws -> ImportSummary {
    try city.importFile("karten.csv", texts.map { Answer($0, by: respondent) }, replaces: 1)
  }

  private func texts() throws -> [String?] {
    try (1...5).map { try city.archive.statement($0).text }
  }

  @Test(
    "changes what changed, whether its rows stayed or moved",
    arguments: [
      (["Eins", "Zwei neu", "Drei", "Vier", "Fünf"], 0, 1, 0),
      (["Null", "Eins", "Zwei", "Drei", "Vier", "Fünf"], 1, 0, 0),
      (["Eins", "Drei", "Vier", "Fünf"], 0, 0, 1),
      (["Fünf", "Vier", "Drei neu", "Zwei", "Eins"], 0, 1, 0),
      (["Eins", "Eins", "Zwei", "Drei", "Vier", "Fünf"], 1, 0, 0),
    ])
  func changes(texts: [String], added: Int, changed: Int, vanished: Int) throws {
    let summary = try correct(texts)
    #expect(summary.added == added)
    #expect(summary.changed == changed)
    #expect(summary.vanished.count == vanished)
    #expect(try city.archive.verify().allSatisfy(\.isSound))
  }

  @Test("says of what vanished which of it goes on being quoted")
  func vanishedQuoted() throws {
    for statement in [2, 3] {
      let draft = QuoteDraft(
        statement: statement, span: TextSpan(start: 0, length: 4),
        target: try city.target("radweg"))
      _ = try city.archive.addQuote(draft, by: Invented.person)
    }
    let summary = try correct(["Drei", "Vier", "Fünf", "Sechs"])
    #expect(summary.vanished.numbers == [1, 2])
    #expect(summary.vanishedQuoted.numbers == [2])
  }

  @Test("keeps the tags that staff gave, and the former text in the history")
  func keepsTags() throws {
    _ = try city.archive.tag([2], TagChange(added: [try city.tag("radweg")]), by: Invented.person)
    try correct(["Eins", "Zwei neu", "Drei", "Vier", "Fünf"])
    let statement = try city.archive.statement(2)
    #expect(statement.text == "Zwei neu")
    #expect(statement.tags.map(\.slug) == ["radweg"])
    #expect(statement.history.compactMap(\.text) == ["Zwei", "Zwei neu"])
  }

  @Test("adds nothing when it comes again, whether it says so or not", arguments: [1, nil])
  func again(replaces: Int?) throws {
    let texts = ["Eins", "Zwei neu", "Drei", "Vier", "Fünf"]
    try correct(texts)
    let again = try city.importFile(
      "karten.csv", texts.map { Answer($0) }, sha: 2, replaces: replaces)
    #expect(again.isEmpty)
    #expect(again.unchanged == 5)
    #expect(again.vanished.isEmpty)
  }

  @Test("that gives several statements the same new text adds nothing when it comes again")
  func sameTextTwice() throws {
    let texts = ["Eins", "Neu", "Neu", "Vier", "Fünf"]
    let summary = try city.importFile(
      "karten.csv", texts.map { Answer($0) }, replacesTexts: true, replaces: 1)
    #expect(summary.changed == 2)
    #expect(try self.texts() == texts)
    #expect(try city.importFile("karten.csv", texts.map { Answer($0) }, sha: 2).isEmpty)
  }

  @Test("does not take a text from one person to another")
  func otherRespondent() throws {
    let summary = try correct(["Eins", "Zwei neu"], by: "r1")
    #expect(summary.added == 2)
    #expect(summary.changed == 0)
  }

  @Test("can itself be corrected, and be undone")
  func chain() throws {
    try correct(["Eins", "Zwei neu", "Drei", "Vier", "Fünf"])
    try city.importFile(
      "karten.csv", ["Eins", "Zwei ganz neu", "Drei", "Vier", "Fünf"].map { Answer($0) }, sha: 3,
      replaces: 2)
    #expect(try texts() == ["Eins", "Zwei ganz neu", "Drei", "Vier", "Fünf"])
    try city.undo(3)
    #expect(try texts() == ["Eins", "Zwei neu", "Drei", "Vier", "Fünf"])
    try city.undo(2)
    #expect(try texts() == ["Eins", "Zwei", "Drei", "Vier", "Fünf"])
    #expect(try city.archive.verify().allSatisfy(\.isSound))
  }

  @Test("of which too much is new stops and changes nothing")
  func tooMuch() throws {
    #expect(throws: StorageError.self) { try correct(["Eins", "A", "B", "Vier", "Fünf"]) }
    #expect(try texts() == ["Eins", "Zwei", "Drei", "Vier", "Fünf"])
  }

  @Test("must name an import in force, of the consultation that it goes to")
  func refused() throws {
    func replace(_ number: Int, into consultation: String? = nil) throws {
      try city.importFile("k.csv", [Answer("Eins")], into: consultation, replaces: number)
    }
    func error(_ body: () throws -> Void) -> String? {
      do { try body() } catch let error as StorageError {
        return error.explanation(in: .german).reason
      } catch {}
      return nil
    }
    #expect(error { try replace(7) } == "Den Import 7 gibt es nicht.")
    #expect(
      error { try replace(1, into: "anderswo") }
        == "Der Import 1 gehört zu „umfrage“, nicht zu „anderswo“.")
    try city.undo(1)
    #expect(error { try replace(1) } == "Der Import 1 ist schon zurückgenommen.")
  }
}

extension StatementHistoryEntry {
  fileprivate var text: String? {
    if case .text(let text) = change { return text }
    return nil
  }
}
