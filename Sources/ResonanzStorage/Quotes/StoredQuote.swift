import GRDB
import ResonanzModel

/// A row of a quote.
struct StoredQuote {
  var id: Int64 = 0
  var number: Int64
  var statement: Int64
  var target: Int64
  var revision: Int64
  var span: TextSpan
  var isLost = false
  /// In scalars of the span.
  var omissions: [TextSpan] = []
  var position: Int64
  /// The event in which a person last said what it covers and leaves out.
  var chosen: Int64
  /// Nil where it was erased.
  var nonce: [UInt8]?
  var commitment: [UInt8] = []
  var added: Int64 = 0
}

extension StoredQuote {
  /// Of a row with all columns of the table.
  init(row: Row) throws {
    self.init(
      id: row["id"], number: row["number"], statement: row["statement"], target: row["target"],
      revision: row["revision"], span: TextSpan(start: row["start"], length: row["length"]),
      isLost: row["lost"], omissions: Self.omissions(json: row["omissions"]),
      position: row["position"], chosen: row["chosen"],
      nonce: row["nonce"] == nil ? nil : try row.bytes("nonce"),
      commitment: try row.bytes("commitment"), added: row["added"])
  }

  /// What it covers of its text, if that is what it covered when it was picked; nil where it is not.
  func proven(in text: SpannedText) -> String? {
    guard let nonce, let covered = text.covered(by: span) else { return nil }
    var hash = StatementHash(key: [])
    return hash.commitment(nonce: nonce, text: covered) == commitment ? covered : nil
  }

  /// The same with a new commitment to what it covers.
  func committed(to text: String) -> StoredQuote {
    var random = RandomBytes()
    var hash = StatementHash(key: [])
    var quote = self
    let nonce = Array(random.next(16))
    quote.nonce = nonce
    quote.commitment = hash.commitment(nonce: nonce, text: text)
    return quote
  }

  /// `[[3,5],[10,2]]`; nil where nothing is left out.
  var omissionsJSON: String? {
    if omissions.isEmpty { return nil }
    return "[" + omissions.map { "[\($0.start),\($0.length)]" }.joined(separator: ",") + "]"
  }

  static func omissions(json: String?) -> [TextSpan] {
    let numbers = (json ?? "").split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map {
      TextSpan(start: numbers[$0], length: numbers[$0 + 1])
    }
  }
}
