import Foundation
import Glibc

/// Looks for what somebody said in the bytes of files: the text, and every end and beginning of its words,
/// in every spelling and encoding that a program may keep it in.
public struct ByteScan {
  private var needles: [(bytes: [UInt8], text: String)] = []
  /// Shorter ends stand in other words too, and by chance in hashes.
  private static let shortest = 5

  /// - Parameter files: what they hold may stay: an archive with everything but these texts.
  public init(for texts: [String], besides files: [String]) throws {
    var seen: Set<[UInt8]> = []
    for text in texts.flatMap(Self.pieces) {
      for bytes in Self.encodings(of: text) where seen.insert(bytes).inserted {
        needles.append((bytes, text))
      }
    }
    let allowed = try files.map(Self.content)
    needles.removeAll { needle in allowed.contains { Self.holds($0, needle.bytes) } }
  }

  /// How many different pieces are looked for.
  public var count: Int { needles.count }

  /// What is found in files, a piece once; those that aren't there hold nothing.
  public func found(in files: [String]) throws -> [String] {
    let contents = try files.filter(FileManager.default.fileExists).map(Self.content)
    return Set(
      needles.filter { needle in contents.contains { Self.holds($0, needle.bytes) } }.map(\.text)
    ).sorted()
  }

  private static func pieces(of text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return [text]
      + words.flatMap(spellings).flatMap { word in
        let scalars = Array(word.unicodeScalars)
        guard scalars.count >= shortest else { return [String]() }
        return (shortest...scalars.count).flatMap { length in
          [scalars.suffix(length), scalars.prefix(length)].map { part in
            String(String.UnicodeScalarView(part))
          }
        }
      }
  }

  /// As it is written, in small letters, without diacritics, and with umlauts the German way.
  private static func spellings(of word: String) -> [String] {
    let lower = word.lowercased()
    let plain = lower.folding(options: .diacriticInsensitive, locale: nil)
    return [word, lower, plain, plain.replacing("ß", with: "ss")]
  }

  private static func encodings(of text: String) -> [[UInt8]] {
    let forms = [
      text, text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping,
    ]
    return forms.flatMap { form in
      [
        Array(form.utf8), form.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        form.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      ]
    }
  }

  private static func content(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Looks for the first byte that is not zero, of which a file of SQLite is full.
  private static func holds(_ content: Data, _ bytes: [UInt8]) -> Bool {
    guard let pivot = bytes.firstIndex(where: { $0 != 0 }) else { return false }
    return content.withUnsafeBytes { content in
      guard let start = content.baseAddress, content.count >= bytes.count else { return false }
      let last = content.count - bytes.count
      var place = 0
      while place <= last {
        guard
          let hit = memchr(start + place + pivot, Int32(bytes[pivot]), last - place + 1)
        else { return false }
        place = UnsafeRawPointer(hit) - start - pivot
        if memcmp(start + place, bytes, bytes.count) == 0 { return true }
        place += 1
      }
      return false
    }
  }
}
