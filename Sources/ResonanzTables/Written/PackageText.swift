/// What stands between the tags of XML, byte by byte: every tag is a line break, and entities are what they
/// stand for.
struct TextBetweenTags {
  private(set) var text: [UInt8] = []
  private var isInTag = false
  /// What follows an ampersand so far.
  private var entity: [UInt8]?

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  private mutating func add(_ byte: UInt8) {
    if isInTag {
      isInTag = byte != UInt8(ascii: ">")
      return
    }
    if entity != nil, continues(byte) { return }
    switch byte {
    case UInt8(ascii: "<"):
      isInTag = true
      if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    case UInt8(ascii: "&"): entity = []
    default: text.append(byte)
    }
  }

  /// Whether a byte belongs to the entity that has begun; what is none stays as it is.
  private mutating func continues(_ byte: UInt8) -> Bool {
    guard let name = entity else { return false }
    if byte == UInt8(ascii: ";"), let character = Self.character(named: name) {
      text += Array(String(character).utf8)
      entity = nil
      return true
    }
    if name.count < 10, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&"),
      byte != UInt8(ascii: ";")
    {
      entity = name + [byte]
      return true
    }
    text += [UInt8(ascii: "&")] + name
    entity = nil
    return false
  }

  private static let named: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  private static func character(named name: [UInt8]) -> Character? {
    let name = String(decoding: name, as: UTF8.self)
    guard name.first == "#" else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x"
    let code = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    return code.flatMap(UnicodeScalar.init).map(Character.init)
  }

  /// Drops all but the last bytes.
  mutating func keep(_ count: Int) { text = Array(text.suffix(count)) }
}

extension PackageParts {
  /// Of how much text a piece is made, and what it has in common with the next one, in bytes.
  private static let piece = (size: 1 << 20, overlap: 1 << 14)

  /// Hands over all that stands between the tags of every part that is XML, in UTF-8, each tag being a line break, until
  /// that is enough. It comes in pieces that overlap, so that what is looked for is whole in one of them, and takes memory
  /// that does not grow with the file.
  ///
  /// - Parameter take: returns whether it wants more.
  /// - Throws: `TableError.badWorkbook` where it is no ZIP archive, or a part is damaged or encrypted.
  public func eachText(_ take: ([UInt8]) -> Bool) throws(TableError) {
    let archive = try ZipArchive(source(), limits: TableLimits())
    for entry in archive.all where entry.name.lowercased().hasSuffix(".xml") {
      guard try Self.eachText(of: ZipStream(entry, in: archive), take) else { return }
    }
  }

  /// Returns whether more is wanted.
  private static func eachText(
    of stream: ZipStream, _ take: ([UInt8]) -> Bool
  ) throws(TableError) -> Bool {
    var room = [UInt8](repeating: 0, count: 1 << 16)
    var between = TextBetweenTags()
    while true {
      let count = try room.withUnsafeMutableBufferPointer { room throws(TableError) in
        try stream.read(into: room)
      }
      between.add(room.prefix(count))
      if count > 0, between.text.count < piece.size { continue }
      if !between.text.isEmpty, !take(between.text) { return false }
      if count == 0 { return true }
      between.keep(piece.overlap)
    }
  }
}
