/// The texts that cells refer to by number, in memory that does not grow beyond a bound.
final class SharedStrings {
  /// So many texts have to be stepped over at most to reach one.
  private static let groupSize = 16
  private static let memoryLimit = 32 << 20

  private(set) var count = 0
  /// Each text behind its length, of which every byte but the last has its highest bit set.
  private let bytes: SpillingBytes
  private var groups: [Int] = []
  /// The length that is written now.
  private let head = ByteArena(capacity: 16)

  init(memoryLimit: Int = SharedStrings.memoryLimit) {
    bytes = SpillingBytes(memoryLimit: memoryLimit)
  }

  func append(_ text: UnsafeBufferPointer<UInt8>) throws(TableError) {
    if count % Self.groupSize == 0 { groups.append(bytes.count) }
    count += 1
    head.truncate(to: 0)
    var left = text.count
    while left >= 0x80 {
      head.append(UInt8(left & 0x7F | 0x80))
      left >>= 7
    }
    head.append(UInt8(left))
    try bytes.append(head.bytes(from: 0))
    try bytes.append(text)
  }

  /// To be called before reading.
  func finish() throws(TableError) { try bytes.finish() }

  /// Appends the text of this number to `buffer`; returns its length, `nil` if there is none.
  func copy(_ index: Int, to buffer: RowBuffer) throws(TableError) -> Int? {
    guard index >= 0, index < count else { return nil }
    var place = groups[index / Self.groupSize]
    for _ in 0..<(index % Self.groupSize) {
      let length = try length(&place)
      place += length
    }
    let length = try length(&place)
    try bytes.copy(from: place, count: length, to: buffer)
    return length
  }

  private func length(_ place: inout Int) throws(TableError) -> Int {
    var length = 0
    var shift = 0
    while true {
      let byte = try bytes.byte(at: place)
      place += 1
      length |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return length }
      shift += 7
    }
  }
}
