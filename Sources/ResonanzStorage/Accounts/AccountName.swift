import GRDB
import ResonanzModel

/// A name to sign in with: NFC and with single spaces, so that it is the same from every keyboard.
struct AccountName {
  /// Scalars.
  private static let maximum = 100

  let text: String

  /// - Throws: `badName`.
  init(_ typed: String) throws(StorageError) {
    text = NormalisedText(typed).text
    let scalars = text.unicodeScalars
    guard (1...Self.maximum).contains(scalars.count),
      !scalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .account(.badName(text)) }
  }

  /// Who has it; a name from the command line stands there as it was typed.
  func person(in database: Database) throws -> PersonID? {
    let exact = try Int64.fetchOne(
      database, sql: "SELECT id FROM person WHERE name = ?", arguments: [text])
    if let exact { return PersonID(number: exact) }
    let rows = try Row.fetchAll(database, sql: "SELECT id, name FROM person ORDER BY id")
    return rows.first { NormalisedText($0["name"] as String).text == text }
      .map { PersonID(number: $0["id"]) }
  }
}
