import ResonanzModel
public import ResonanzStorage
import ResonanzTables

/// What a tagging sheet says.
public struct TaggingSheetContent: Sendable {
  /// A row that can't be taken, by its number.
  public struct Rejection: Sendable, Equatable {
    public let row: Int
    public let fault: TaggingSheetFault
  }

  /// Rows of statements.
  public private(set) var rows = 0
  /// Rows beside which nothing was written.
  public private(set) var untouched = 0
  public private(set) var tags: [StatementTags] = []
  public private(set) var rejections: [Rejection] = []
  private var rowOf: [Int: Int] = [:]

  mutating func add(
    _ record: TableRecord, _ reading: TaggingSheetRow, _ archive: Archive
  ) throws(StorageError) {
    rows += 1
    guard case .row(let row) = record else {
      if case .rejected(let row) = record {
        let text = row.cells.first ?? ""
        rejections.append(Rejection(row: row.number, fault: .noNumber(text)))
      }
      return
    }
    let said: StatementTags?
    do throws(TaggingSheetFault) {
      said = try reading.tags(in: row)
    } catch {
      rejections.append(Rejection(row: row.number, fault: error))
      return
    }
    guard let said else {
      untouched += 1
      return
    }
    if let fault = try fault(said, reading.text(in: row), archive) {
      rejections.append(Rejection(row: row.number, fault: fault))
    } else {
      rowOf[said.statement] = row.number
      tags.append(said)
    }
  }

  private func fault(
    _ said: StatementTags, _ text: String, _ archive: Archive
  ) throws(StorageError) -> TaggingSheetFault? {
    let number = said.statement
    if let row = rowOf[number] { return .repeatedStatement(number, row: row) }
    guard let standing = try archive.standings(of: [number])[number] else {
      return .unknownStatement(number)
    }
    guard standing.isLive, let now = standing.text else { return .goneStatement(number) }
    return TaggingSheetText.isSame(text, as: now) ? nil : .otherText(number)
  }
}
