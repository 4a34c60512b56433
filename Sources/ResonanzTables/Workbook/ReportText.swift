/// The letters of a written report, in whatever form: as they stand in a text, or in the XML parts of a
/// workbook, document or presentation without its tags.
public struct ReportText {
  public let text: String

  /// - Throws: where the file can't be read, or is a package that is damaged or up to no good.
  public init(of path: String) throws(TableError) {
    let source = try ByteSource(path: path, chunkSize: 1 << 16)
    let start = try source.sample(limit: 4)
    guard start == Array("PK\u{3}\u{4}".utf8) else {
      text = String(decoding: try source.sample(limit: Self.largest), as: UTF8.self)
      return
    }
    let archive = try ZipArchive(source, limits: TableLimits())
    var letters = ""
    for entry in archive.all where entry.name.hasSuffix(".xml") && entry.size <= Self.largest {
      letters += Self.withoutTags(try Self.bytes(of: entry, in: archive))
    }
    text = letters
  }

  /// Of a text or of one part, in bytes: a report of more is not read to its end.
  private static let largest = 256 << 20

  private static func bytes(
    of entry: ZipEntry, in archive: ZipArchive
  ) throws(TableError) -> [UInt8] {
    let stream = try ZipStream(entry, in: archive)
    var bytes = [UInt8](repeating: 0, count: entry.size)
    var count = 0
    while count < bytes.count {
      let read = try bytes.withUnsafeMutableBufferPointer { room throws(TableError) in
        try stream.read(into: UnsafeMutableBufferPointer(rebasing: room[count...]))
      }
      if read == 0 { break }
      count += read
    }
    return Array(bytes.prefix(count))
  }

  private static func withoutTags(_ bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    var isInTag = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      default: if !isInTag { letters.append(byte) }
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
