/// The text of a byte source as UTF-8, whatever encoding it is in.
///
/// Bytes that mean nothing in the encoding come out as 0xFF, which no UTF-8 has: so there is one
/// check, of each row, for every encoding.
final class TextInput {
  private static let senseless: UInt8 = 0xFF

  private let source: ByteSource
  /// `nil` for UTF-8, which is passed on as it is.
  private let converter: Iconv?
  /// Bytes read but not converted; a few of them wait for the rest of their character.
  private let raw: UnsafeMutableBufferPointer<UInt8>
  private var rawStart = 0
  private var rawEnd = 0
  private var hasEnded = false
  private var needsMore = true

  /// Starts behind the byte order mark, if there is one.
  init(_ source: ByteSource, encoding: TextEncoding) throws(TableError) {
    let mark = encoding.mark
    let hasMark = try source.sample(limit: mark.count) == mark
    source.offset = hasMark ? mark.count : 0
    self.source = source
    raw = .allocate(capacity: encoding == .utf8 ? 1 : 1 << 18)
    if encoding == .utf8 {
      converter = nil
      return
    }
    converter = Iconv(from: encoding.name)
    guard converter != nil else { throw .unknownEncoding(name: encoding.name) }
  }

  deinit {
    raw.deallocate()
  }

  /// Puts the next UTF-8 into `room`, at least 16 bytes; returns how many came, 0 at the end.
  func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(TableError) -> Int {
    precondition(room.count >= 16, "there is no room for a character")
    guard let converter else { return try source.read(into: room) }
    while true {
      if needsMore, !hasEnded { try refill() }
      if rawStart == rawEnd, hasEnded { return 0 }
      let made = convert(converter, into: room)
      if made > 0 { return made }
    }
  }

  private func refill() throws(TableError) {
    let left = rawEnd - rawStart
    raw.baseAddress?.update(from: raw.baseAddress! + rawStart, count: left)
    rawStart = 0
    let count = try source.read(into: UnsafeMutableBufferPointer(rebasing: raw[left...]))
    rawEnd = left + count
    hasEnded = count == 0
    needsMore = false
  }

  private func convert(_ converter: Iconv, into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
    // One byte is kept free for the mark of senselessness.
    let output = UnsafeMutableBufferPointer(rebasing: room[..<(room.count - 1)])
    let input = UnsafeMutableBufferPointer(rebasing: raw[rawStart..<rawEnd])
    let (taken, made, outcome) = converter.convert(input, into: output)
    rawStart += taken
    needsMore = rawStart == rawEnd || outcome == .cut
    let isSenseless = outcome == .senseless || (outcome == .cut && hasEnded)
    guard isSenseless else { return made }
    room[made] = Self.senseless
    rawStart = outcome == .cut ? rawEnd : min(rawStart + converter.unit, rawEnd)
    needsMore = rawStart == rawEnd
    return made + 1
  }
}

extension TextInput {
  /// All the text of `raw`.
  static func text(
    of raw: [UInt8], _ encoding: TextEncoding
  ) throws(TableError) -> [UInt8] {
    let input = try TextInput(ByteSource(bytes: raw, chunkSize: 1 << 16), encoding: encoding)
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { room.deallocate() }
    var text: [UInt8] = []
    while true {
      let count = try input.read(into: room)
      if count == 0 { return text }
      text.append(contentsOf: room[..<count])
    }
  }
}
