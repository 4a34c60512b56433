/// Looks for the first of up to three bytes, sixteen bytes at a time.
struct ByteSearch {
  private let first: SIMD16<UInt8>
  private let second: SIMD16<UInt8>
  private let third: SIMD16<UInt8>

  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    self.first = SIMD16(repeating: first)
    self.second = SIMD16(repeating: second)
    self.third = SIMD16(repeating: third)
  }

  /// The index of the first hit in `start..<end`, or `end`.
  @inline(__always)
  func index(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 16 <= end {
      let bytes = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
      let hits = (bytes .== first) .| (bytes .== second) .| (bytes .== third)
      let hit = hits.firstIndex
      if hit < 16 { return index &+ hit }
      index &+= 16
    }
    while index < end {
      let byte = base[index]
      if byte == first[0] || byte == second[0] || byte == third[0] { return index }
      index &+= 1
    }
    return end
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The first lane that is true, or 16. A mask's lanes are all ones or all zeros, and the compiler
  /// has no other quick way to ask.
  @inline(__always)
  var firstIndex: Int {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    let low = UInt64(littleEndian: halves[0])
    if low != 0 { return low.trailingZeroBitCount &>> 3 }
    let high = UInt64(littleEndian: halves[1])
    return high == 0 ? 16 : 8 &+ (high.trailingZeroBitCount &>> 3)
  }
}
