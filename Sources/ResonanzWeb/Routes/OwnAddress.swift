/// The address of a page of this server, as a form says where to go on. One that leads anywhere else is none:
/// whoever made the link must not choose where somebody ends up.
struct OwnAddress: Equatable {
  let path: String
  let query: FormFields

  init?(_ text: String) {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first ?? ""
    let isPlain = path.utf8.allSatisfy {
      UnicodeScalar($0).properties.isAlphabetic && $0 < 128 || (48...57).contains($0)
        || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
    }
    guard path.hasPrefix("/"), !path.hasPrefix("//"), isPlain else { return nil }
    self.path = String(path)
    query = parts.count > 1 ? FormFields(parts[1]) : FormFields()
  }

  var text: String { query.address(path) }
}
