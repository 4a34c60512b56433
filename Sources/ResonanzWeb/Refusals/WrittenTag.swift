/// A tag in a page of this server. Its templates write values between quotation marks and every sign of markup in a
/// text as an entity (`SafeHTML`), so that a tag ends at the first `>` that no quotation marks are around.
struct WrittenTag {
  /// Its bytes in the page.
  let place: Range<Int>
  /// `input`; of an end tag `/form`.
  let name: String
  /// As they are written, in their order; a value is nil where there is none.
  private(set) var attributes: [(name: String, value: String?)] = []

  /// Those of a page, in their order.
  static func all(in page: [UInt8]) -> [WrittenTag] {
    var tags: [WrittenTag] = []
    var position = 0
    while let start = page[position...].firstIndex(of: UInt8(ascii: "<")) {
      var (end, isQuoted) = (start, false)
      while end < page.count, isQuoted || page[end] != UInt8(ascii: ">") {
        if page[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
        end += 1
      }
      guard end < page.count else { break }
      tags.append(WrittenTag(page, start..<end + 1))
      position = end + 1
    }
    return tags
  }

  private init(_ page: [UInt8], _ place: Range<Int>) {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    self.place = place
    var rest = page[place].dropFirst().dropLast()
    let name = rest.prefix { !isSpace($0) }
    self.name = String(decoding: name, as: UTF8.self)
    rest = rest.dropFirst(name.count).drop(while: isSpace)
    while !rest.isEmpty {
      let key = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: "=") }
      rest = rest.dropFirst(key.count)
      var value: ArraySlice<UInt8>?
      if rest.first == UInt8(ascii: "=") {
        let written = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(written.count + 3)
        value = written
      }
      attributes.append(
        (String(decoding: key, as: UTF8.self), value.map { String(decoding: $0, as: UTF8.self) }))
      rest = rest.drop(while: isSpace)
    }
  }

  /// As it is written; empty where it has no value, nil where it isn't there.
  subscript(_ attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }.map { $0.value ?? "" } }
    set {
      let index = attributes.firstIndex { $0.name == attribute }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append((attribute, value))
      case (nil, nil): break
      }
    }
  }

  /// As a page has it.
  var text: String {
    let written = attributes.map { name, value in
      value.map { " \(name)=\"\($0)\"" } ?? " \(name)"
    }
    return "<\(name)\(written.joined())>"
  }
}
