#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The name of an element or attribute, without its prefix; good until the parser goes on.
struct PartName {
  let bytes: UnsafePointer<UInt8>

  /// The name, if it is a single letter, as those are that stand in every cell; else 0.
  @inline(__always)
  var letter: UInt8 { bytes[0] != 0 && bytes[1] == 0 ? bytes[0] : 0 }

  static func ~= (pattern: StaticString, name: PartName) -> Bool {
    strcmp(
      UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self),
      UnsafeRawPointer(name.bytes).assumingMemoryBound(to: CChar.self)) == 0
  }
}

/// The start of an element; good until the parser goes on.
struct PartElement {
  let name: PartName
  /// How many attributes it has.
  let count: Int
  /// Five pointers an attribute: name, prefix, namespace, and the value's start and end.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// The name of an attribute, counted from 0.
  @inline(__always)
  func attribute(_ index: Int) -> PartName? {
    attributes?[5 &* index].map(PartName.init)
  }

  /// The value of an attribute, counted from 0.
  @inline(__always)
  func value(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let start = attributes?[5 &* index &+ 3], let end = attributes?[5 &* index &+ 4] else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// The text of the attribute of this name, whatever its namespace.
  subscript(name: StaticString) -> String? {
    for index in 0..<count {
      if let own = attribute(index), name ~= own {
        return String(decoding: value(index), as: UTF8.self)
      }
    }
    return nil
  }
}
