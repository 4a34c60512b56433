import Crypto
import GRDB

/// What an event changed, as one SHA-256 over the hashes of its parts; parts without a row are left out.
struct EventDigest {
  private var sections: [DigestSection: [UInt8]] = [:]

  /// The hash of one part; nil where it has no rows.
  subscript(_ section: DigestSection) -> [UInt8]? {
    get { sections[section] }
    set { sections[section] = newValue }
  }

  mutating func set(_ section: DigestSection, _ hasher: RowHasher) {
    var hasher = hasher
    sections[section] = hasher.isEmpty ? nil : hasher.finalize()
  }

  /// Hashes the event's rows of some parts, where the tables are small.
  mutating func read(_ parts: [DigestSection], of event: Int64, in database: Database) throws {
    for part in parts { try read(part, part.rowsOfEvent, of: event, in: database) }
  }

  /// Hashes the event's rows of some parts among the statements in the table `touched`.
  mutating func readTouched(
    _ parts: [DigestSection], of event: Int64, in database: Database
  ) throws {
    for part in parts { try read(part, part.rowsOfTouched, of: event, in: database) }
  }

  private mutating func read(
    _ part: DigestSection, _ sql: String, of event: Int64, in database: Database
  ) throws {
    var hasher = RowHasher()
    let rows = try PreparedStatement(cached: sql, in: database)
    rows.bind(1, event)
    try rows.readAll { hasher.add($0, columns: 1..<$0.columns) }
    set(part, hasher)
  }

  var bytes: [UInt8] {
    var hash = SHA256()
    for section in DigestSection.allCases {
      guard let digest = sections[section] else { continue }
      hash.update(data: Array(section.rawValue.utf8))
      hash.update(data: [0])
      hash.update(data: digest)
    }
    return Array(hash.finalize())
  }

  /// The digests of every event, recomputed from the tables alone; of what was erased,
  /// from what is left and what an erasure kept.
  static func all(in database: Database) throws -> [Int64: EventDigest] {
    var digests: [Int64: EventDigest] = [:]
    for section in DigestSection.allCases {
      var hasher = RowHasher()
      var event: Int64?
      let rows = try Row.fetchCursor(database, sql: section.allRows)
      while let row = try rows.next() {
        if row[0] as Int64 != event {
          if let event { digests[event, default: EventDigest()].set(section, hasher) }
          hasher = RowHasher()
          event = row[0]
        }
        hasher.add(row, columns: 1..<row.count)
      }
      if let event { digests[event, default: EventDigest()].set(section, hasher) }
    }
    try ErasedSections.restore(&digests, in: database)
    return digests
  }
}
