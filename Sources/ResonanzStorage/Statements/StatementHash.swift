import Crypto
import ResonanzModel

/// The hashes of a statement.
struct StatementHash {
  private let key: [UInt8]
  private var buffer: [UInt8] = []

  /// `key`: the archive's own, so that a hash says nothing to whoever doesn't have the archive.
  init(key: [UInt8]) {
    self.key = key
  }

  /// What a statement is known by when its source comes again, within its question.
  enum Identity {
    /// The source's id of the statement, or in a wide file of the row.
    case sourceID(String)
    /// In a wide file without ids of rows.
    case respondent(String)
    /// Without ids: who said it if that is known, what was said, and the how manieth time.
    case text(respondent: String?, NormalisedText, occurrence: Int)
  }

  /// 16 bytes.
  mutating func identity(_ identity: Identity, question: Int64) -> ArraySlice<UInt8> {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: key)
    append(question)
    switch identity {
    case .sourceID(let id):
      buffer.append(1)
      buffer.append(contentsOf: id.utf8)
    case .respondent(let id):
      buffer.append(2)
      buffer.append(contentsOf: id.utf8)
    case .text(let respondent, let text, let occurrence):
      buffer.append(3)
      append(Int64(occurrence))
      append(Int64(respondent?.utf8.count ?? -1))
      if let respondent { buffer.append(contentsOf: respondent.utf8) }
      buffer.append(contentsOf: text.text.utf8)
    }
    return Self.sha256(buffer)[..<16]
  }

  /// 16 bytes that tell a respondent of whom nothing is taken any more.
  mutating func respondent(_ id: String, consultation: Int64) -> ArraySlice<UInt8> {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: key)
    append(consultation)
    buffer.append(4)
    buffer.append(contentsOf: id.utf8)
    return Self.sha256(buffer)[..<16]
  }

  private mutating func append(_ integer: Int64) {
    withUnsafeBytes(of: integer.littleEndian) { buffer.append(contentsOf: $0) }
  }

  /// What the chain of events commits to in place of a text.
  mutating func commitment(nonce: some Collection<UInt8>, text: String) -> [UInt8] {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: nonce)
    buffer.append(contentsOf: text.utf8)
    return Self.sha256(buffer)
  }

  /// The first 64 bits of the SHA-256 of the normalised text: finds texts that may be the same.
  static func text(_ text: NormalisedText) -> Int64 {
    var text = text.text
    return text.withUTF8 { bytes in
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
      return hash.finalize().withUnsafeBytes { $0.loadUnaligned(as: Int64.self).littleEndian }
    }
  }

  private static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { bytes in
      var hash = SHA256()
      hash.update(bufferPointer: bytes)
      return hash.finalize().withUnsafeBytes { Array($0) }
    }
  }
}
