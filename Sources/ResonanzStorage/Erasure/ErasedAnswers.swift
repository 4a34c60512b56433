import GRDB

/// Takes the reasons of answers that quote, or may quote, the statements of the table `touched`.
///
/// An answer to an erased statement goes by itself, and so does one to a submission of which anything is
/// erased: both argue with what was said. Of all others, those to measures among them, the ones go that
/// repeat a run of its words. Number, result and date stay, and new reasons can be given where what is
/// answered is still there. All versions go, earlier ones too.
struct ErasedAnswers {
  let database: Database
  let event: Int64

  /// As many words in a row don't come about by chance; a text of fewer counts if it is repeated whole.
  private static let run = 6
  /// A text that is shorter says what many say.
  private static let shortest = 4

  /// Before the texts are gone.
  ///
  /// - Returns: numbers of the answers that lose reasons.
  func erase() throws -> [Int] {
    let own = try Int64.fetchAll(
      database,
      sql: """
        SELECT answer.id FROM answer WHERE text IS NOT NULL AND (
          statement IN (SELECT id FROM touched) OR submission IN (
            SELECT statement.submission FROM touched
            CROSS JOIN statement ON statement.id = touched.id))
        """)
    let texts = try String.fetchCursor(
      database,
      sql: """
        SELECT revision.text FROM touched CROSS JOIN revision ON revision.statement = touched.id
        WHERE revision.text IS NOT NULL
        """)
    let ids = try Set(own).union(Self.quoting(texts, in: database))
    let clear = try database.makeStatement(
      sql: "UPDATE answer SET text = NULL, nonce = NULL, erased = ? WHERE id = ?")
    for id in ids.sorted() { try clear.execute(arguments: [event, id]) }
    return try Int.fetchAll(
      database, sql: "SELECT DISTINCT number FROM answer WHERE erased = ? ORDER BY number",
      arguments: [event])
  }

  /// Those that repeat words of some texts. Holds the answers' runs of words, of which there are fewer,
  /// and reads the texts one by one.
  static func quoting(_ texts: some Cursor<String>, in database: Database) throws -> Set<Int64> {
    var runs: [String: Set<Int64>] = [:]
    let answers = try Row.fetchCursor(
      database, sql: "SELECT id, text FROM answer WHERE text IS NOT NULL")
    while let row = try answers.next() {
      let words = words(of: row[1])
      for length in shortest...run {
        for run in self.runs(of: words, length) { runs[run, default: []].insert(row[0]) }
      }
    }
    if runs.isEmpty { return [] }
    var found: Set<Int64> = []
    while let text = try texts.next() {
      let words = words(of: text)
      if words.count < shortest { continue }
      for run in self.runs(of: words, min(words.count, run)) { found.formUnion(runs[run] ?? []) }
    }
    return found
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  private static func runs(of words: [Substring], _ length: Int) -> [String] {
    guard words.count >= length else { return [] }
    return (0...words.count - length).map { words[$0..<$0 + length].joined(separator: " ") }
  }
}
