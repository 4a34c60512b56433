/// A ZIP archive made of readable entries, which are stored as they are.
public struct ZipFile: Sendable {
  /// An entry, and what the archive says of it.
  public struct Entry: Sendable {
    public var name: String
    public var bytes: [UInt8]
    /// What the directory says its unpacked size is; as many bytes as there are unless told otherwise.
    public var claimedSize: Int?
    public var isEncrypted = false
  }

  /// In the order in which they lie in the archive.
  public var entries: [Entry]

  /// An archive of texts.
  public init(_ texts: [(name: String, text: String)] = []) {
    entries = texts.map { Entry(name: $0.name, bytes: Array($0.text.utf8)) }
  }

  /// The entry of this name, which is added if it is not there.
  public subscript(name: String) -> [UInt8] {
    get { entries.first { $0.name == name }?.bytes ?? [] }
    set {
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].bytes = newValue
      } else {
        entries.append(Entry(name: name, bytes: newValue))
      }
    }
  }

  /// The archive (APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16).
  public var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let place = archive.count
      let common = Self.common(entry)
      archive += [0x50, 0x4B, 0x03, 0x04] + common + Array(entry.name.utf8) + entry.bytes
      directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += Self.little(place, 4) + Array(entry.name.utf8)
    }
    let count = Self.little(entries.count, 2)
    let end = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + count + count
    let sizes = Self.little(directory.count, 4) + Self.little(archive.count, 4)
    return archive + directory + end + sizes + [0, 0]
  }

  /// From the version that is needed to the length of the extra field.
  private static func common(_ entry: Entry) -> [UInt8] {
    let flags: [UInt8] = entry.isEncrypted ? [1, 8] : [0, 8]
    let size = little(entry.claimedSize ?? entry.bytes.count, 4)
    return [20, 0] + flags + [0, 0, 0, 0, 0x21, 0] + little(Int(checksum(entry.bytes)), 4)
      + little(entry.bytes.count, 4) + size + little(entry.name.utf8.count, 2) + [0, 0]
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in sums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
  }

  private static let sums: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
