extension Sequence<UInt8> {
  /// In hexadecimal digits, two a byte: `0a1f`.
  public var hex: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
