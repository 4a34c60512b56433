/// A note in a PDF that was printed: among its keywords, where programs that read PDF find it, put there by an
/// incremental update (ISO 32000-1, 7.5.6), so that what was printed stays as it is before it.
public struct PrintedNote: Sendable, Equatable {
  /// ASCII without parentheses and backslashes.
  public let text: String
  /// The file as it was printed.
  public let printed: [UInt8]

  /// A comment, which says where the update begins.
  private static let mark = Array("\n%resonanz-note\n".utf8)

  /// Finds the note; nil where the file has none.
  public init?(in file: [UInt8]) {
    let bytes = file[...]
    guard file.starts(with: Array("%PDF".utf8)), let start = bytes.lastRange(of: Self.mark),
      let key = bytes[start.upperBound...].lastRange(of: Array("/Keywords (".utf8)),
      let end = file[key.upperBound...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    text = String(decoding: file[key.upperBound..<end], as: UTF8.self)
    printed = Array(file[..<start.lowerBound])
  }

  /// The file with a note; nil where it is not built as Chromium builds it.
  ///
  /// - Precondition: the text is ASCII without parentheses and backslashes.
  public static func adding(_ text: String, to file: [UInt8]) -> [UInt8]? {
    precondition(text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && !"()\\".utf8.contains($0) })
    let bytes = file[...]
    guard let trailer = bytes.lastRange(of: Array("trailer".utf8)) else { return nil }
    let end = String(decoding: file[trailer.upperBound...], as: UTF8.self)
    guard let size = end.firstMatch(of: /\/Size (\d+)/)?.1,
      let root = end.firstMatch(of: /\/Root (\d+ \d+ R)/)?.1,
      let number = end.firstMatch(of: /\/Info (\d+) 0 R/)?.1,
      let previous = end.firstMatch(of: /startxref\s+(\d+)/)?.1,
      let information = information(String(number), in: bytes)
    else { return nil }
    let offset = file.count + mark.count
    let object = "\(number) 0 obj\n<<\(information)\n/Keywords (\(text))>>\nendobj\n"
    let place = String(offset)
    let table =
      "xref\n\(number) 1\n" + String(repeating: "0", count: max(0, 10 - place.count)) + place
      + " 00000 n \ntrailer\n<</Size \(size)\n/Root \(root)\n/Info \(number) 0 R\n/Prev \(previous)>>\n"
      + "startxref\n\(offset + object.utf8.count)\n%%EOF\n"
    return file + mark + Array((object + table).utf8)
  }

  /// What stands in the dictionary of the document's information.
  private static func information(_ number: String, in file: ArraySlice<UInt8>) -> String? {
    guard let start = file.firstRange(of: Array("\n\(number) 0 obj".utf8)),
      let end = file[start.upperBound...].firstRange(of: Array("endobj".utf8))
    else { return nil }
    let object = file[start.upperBound..<end.lowerBound]
    guard object.allSatisfy({ $0 < 0x80 }),
      let open = object.firstRange(of: Array("<<".utf8)),
      let close = object.lastRange(of: Array(">>".utf8))
    else { return nil }
    return String(decoding: object[open.upperBound..<close.lowerBound], as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    guard let last = bytes.last else { return nil }
    var end = endIndex
    while let found = self[startIndex..<end].lastIndex(of: last) {
      let start = found + 1 - bytes.count
      if start >= startIndex, self[start...found].elementsEqual(bytes) { return start..<found + 1 }
      end = found
    }
    return nil
  }
}
