import Crypto
import Foundation
import ResonanzModel

/// A line of the register: a table that is published, one written again, or one taken back.
struct ReleaseLine: Codable, Equatable {
  let number: Int
  let time: String
  let file: String?
  let release: TableRelease?
  let withdrawn: String?
}

/// The lines of a register, each with the hash of all before it and itself.
struct ReleaseLines {
  private(set) var entries: [ReleaseEntry] = []
  private var hash = ""

  private struct Chained: Codable {
    let hash: String
    let line: ReleaseLine
  }

  /// - Throws: `damaged` at the first line that can't be read or doesn't follow from the one before.
  init(_ bytes: [UInt8], _ path: String) throws(ReleaseError) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // Every line has an end; one without was cut off.
    for (place, line) in lines.enumerated() where !(line.isEmpty && place == lines.count - 1) {
      guard place < lines.count - 1,
        let chained = try? JSONDecoder().decode(Chained.self, from: Data(line)),
        Self.hash(hash, chained.line) == chained.hash, take(chained.line)
      else { throw .damaged(path: path, line: place + 1) }
      hash = chained.hash
    }
  }

  /// The bytes of a further line.
  mutating func add(_ line: ReleaseLine) -> [UInt8] {
    hash = Self.hash(hash, line)
    _ = take(line)
    return Self.bytes(Chained(hash: hash, line: line)) + [UInt8(ascii: "\n")]
  }

  private mutating func take(_ line: ReleaseLine) -> Bool {
    if let release = line.release {
      guard line.number == entries.count + 1 else { return false }
      entries.append(
        ReleaseEntry(
          number: line.number, time: line.time, files: line.file.map { [$0] } ?? [],
          release: release))
      return true
    }
    guard entries.indices.contains(line.number - 1) else { return false }
    if let file = line.file { entries[line.number - 1].files.append(file) }
    if let reason = line.withdrawn {
      entries[line.number - 1].withdrawn = Withdrawal(stored: reason)
    }
    return true
  }

  private static func hash(_ before: String, _ line: ReleaseLine) -> String {
    SHA256.hash(data: Array(before.utf8) + bytes(line)).hex
  }

  private static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Numbers, texts and lists of them can always be written as JSON.
    return (try? encoder.encode(value)).map(Array.init) ?? []
  }
}
