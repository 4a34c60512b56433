import GRDB

/// Recomputes the chain of events from the tables alone.
struct ChainVerifier {
  let database: Database
  private static let namedFaults = 10

  func run() throws -> VerificationResult {
    let digests = try EventDigest.all(in: database)
    var previous = [UInt8](repeating: 0, count: 32)
    var expected: Int64 = 1
    var faults: [VerificationFault] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM event ORDER BY number")
    while let row = try rows.next() {
      let number: Int64 = row["number"]
      if number != expected { faults.append(.missingEvent(Int(expected))) }
      expected = number + 1
      let digest = (digests[number] ?? EventDigest()).bytes
      let stored = try row.bytes("digest")
      if digest != stored { faults.append(.rows(ofEvent: Int(number))) }
      let hash = OpenEvent.hash(
        previous: previous, number: number, time: row["at"], person: row["person"],
        kind: row["kind"], subject: row["subject"], undoes: row["undoes"],
        statements: row["statements"], digest: stored)
      previous = try row.bytes("hash")
      if hash != previous { faults.append(.link(ofEvent: Int(number))) }
    }
    // Rows that name an event that is not there were added past the chain.
    for orphan in digests.keys.sorted() where orphan >= expected {
      faults.append(.unknownEvent(Int(orphan)))
    }
    return VerificationResult(
      check: .chain, examined: Int(expected - 1), faults: Array(faults.prefix(Self.namedFaults)))
  }
}
