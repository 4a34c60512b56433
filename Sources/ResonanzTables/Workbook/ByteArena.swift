/// Bytes that are appended and dropped again, in memory that is kept.
final class ByteArena {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int
  /// Beyond which it grows only when it must.
  private let most: Int

  init(capacity: Int = 1 << 12, most: Int = .max) {
    self.capacity = capacity
    self.most = most
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  /// The bytes from `start` on; good until the next change.
  func bytes(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + start, count: count - start)
  }

  @inline(__always)
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    if capacity &- count < bytes.count { grow(to: count + bytes.count) }
    (base + count).update(from: start, count: bytes.count)
    count &+= bytes.count
  }

  func append(_ byte: UInt8) {
    if capacity == count { grow(to: count + 1) }
    base[count] = byte
    count &+= 1
  }

  func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Drops everything from `end` on.
  @inline(__always)
  func truncate(to end: Int) { count = min(end, count) }

  /// Drops the first bytes; the others move up.
  func dropFirst(_ dropped: Int) {
    base.update(from: base + dropped, count: count - dropped)
    count -= dropped
  }

  private func grow(to needed: Int) {
    // The old memory and the new are there together, so the last step is a large one.
    let doubled = capacity * 2
    capacity = max(doubled > most / 2 && capacity < most ? most : doubled, needed)
    let bigger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    bigger.update(from: base, count: count)
    base.deallocate()
    base = bigger
  }
}
