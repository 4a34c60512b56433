import Foundation
public import ResonanzTables

/// A place of a report's file that does not say what was written there.
public struct FileChange: Sendable, Equatable {
  public let place: WrittenPiece.Place
  /// What was written; nil where there was nothing.
  public let written: String?
  /// What stands there; nil where it is gone.
  public let found: String?

  /// What differs between two files, in the order of reading; a piece that was changed is one change.
  public static func all(from written: [WrittenPiece], to found: [WrittenPiece]) -> [FileChange] {
    var (written, found) = (written[...], found[...])
    while let (one, other) = both(written.first, found.first), one.text == other.text {
      written = written.dropFirst()
      found = found.dropFirst()
    }
    while let (one, other) = both(written.last, found.last), one.text == other.text {
      written = written.dropLast()
      found = found.dropLast()
    }
    return changes(Array(written), Array(found))
  }

  private static func both(
    _ one: WrittenPiece?, _ other: WrittenPiece?
  ) -> (WrittenPiece, WrittenPiece)? {
    if let one, let other { (one, other) } else { nil }
  }

  /// What is compared piece by piece; the time that takes grows with the product of pieces and differences.
  private static let most = 20_000

  private static func changes(_ written: [WrittenPiece], _ found: [WrittenPiece]) -> [FileChange] {
    guard max(written.count, found.count) <= most else {
      return [change(written.first, found.first)].compactMap(\.self)
    }
    let difference = found.difference(from: written) { $0.text == $1.text }
    let gone = Set(difference.removals.map(offset))
    let new = Set(difference.insertions.map(offset))
    var changes: [FileChange] = []
    var (before, after) = (0, 0)
    while before < written.count || after < found.count {
      let isGone = before < written.count && gone.contains(before)
      let isNew = after < found.count && new.contains(after)
      if isGone || isNew {
        let pair = change(isGone ? written[before] : nil, isNew ? found[after] : nil)
        changes += [pair].compactMap(\.self)
      }
      before += isGone || !isNew ? 1 : 0
      after += isNew || !isGone ? 1 : 0
    }
    return changes
  }

  private static func offset(_ change: CollectionDifference<WrittenPiece>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private static func change(_ written: WrittenPiece?, _ found: WrittenPiece?) -> FileChange? {
    guard let place = (found ?? written)?.place else { return nil }
    return FileChange(place: place, written: written?.text, found: found?.text)
  }
}

extension WrittenText {
  /// What a person reads in the file, without the stamp that may hold this digest.
  public var content: [WrittenPiece] {
    // A narrow table breaks it into lines, some behind a hyphen.
    guard let start = pieces.firstIndex(where: { $0.text.contains("{resonanz-") }),
      let end = pieces[start...].firstIndex(where: { $0.text.contains("}") })
    else { return pieces }
    return Array(pieces[..<start] + pieces[(end + 1)...])
  }

  /// The first 16 hexadecimal digits of the SHA-256 of all that is read, a line each, in NFC.
  public var digest: String {
    ReportDigest.digest(
      of: content.map(\.text).joined(separator: "\n").precomposedStringWithCanonicalMapping)
  }
}
