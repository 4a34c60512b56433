import Glibc

/// Random bytes from the kernel, fetched by the page, since a call for 16 of them takes longer than
/// all else that is done to a statement's commitment.
struct RandomBytes {
  private var page = [UInt8](repeating: 0, count: 4096)
  private var used = 4096

  /// The next bytes, never given twice.
  mutating func next(_ count: Int) -> ArraySlice<UInt8> {
    if used + count > page.count {
      Self.fill(&page)
      used = 0
    }
    defer { used += count }
    return page[used..<used + count]
  }

  /// `getentropy` gives at most 256 bytes a call and cannot fail for so few (man 3 getentropy).
  static func fill(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = min(256, buffer.count - offset)
        precondition(getentropy(buffer.baseAddress! + offset, count) == 0, "no random bytes")
        offset += count
      }
    }
  }
}
