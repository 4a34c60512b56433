/// Looks for the first byte that is not ASCII.
enum ASCIISearch {
  /// How many bytes at the beginning are ASCII.
  static func count(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { count($0) }
  }

  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var index = 0
    while index &+ 64 <= bytes.count {
      let lanes = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD64<UInt8>.self)
      if (lanes .>= 0x80) != SIMDMask(repeating: false) { break }
      index &+= 64
    }
    while index < bytes.count, base[index] < 0x80 { index &+= 1 }
    return index
  }

  /// The bytes from the first one on, behind `start`, that is not ASCII; `nil` if all are. The next
  /// piece of `source` starts at the beginning again.
  static func sample(
    of source: ByteSource, from start: Int, limit: Int
  ) throws(TableError) -> (bytes: [UInt8], isWhole: Bool)? {
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(limit, 256 << 10))
    defer {
      room.deallocate()
      source.offset = 0
    }
    source.offset = start
    while true {
      let place = source.offset
      let count = try source.read(into: room)
      if count == 0 { return nil }
      let plain = self.count(UnsafeBufferPointer(rebasing: room[..<count]))
      if plain < count {
        source.offset = place + plain
        return try read(source, into: UnsafeMutableBufferPointer(rebasing: room[..<limit]))
      }
    }
  }

  private static func read(
    _ source: ByteSource, into room: UnsafeMutableBufferPointer<UInt8>
  ) throws(TableError) -> (bytes: [UInt8], isWhole: Bool) {
    var filled = 0
    while filled < room.count {
      let count = try source.read(into: UnsafeMutableBufferPointer(rebasing: room[filled...]))
      if count == 0 { break }
      filled += count
    }
    return (Array(room[..<filled]), source.offset == source.size)
  }
}
