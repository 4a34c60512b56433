/// Finds, before Yams does, what would keep Yams busy for ever: it compares the keys of an entry by
/// all that they hold, and with aliases or keys within keys a short file holds millions of nodes.
///
/// What is a text only Yams knows, so signs in texts count too. Up to the limits the reader refuses
/// each alias and key at its place; beyond them the file is refused unread.
enum YAMLBomb {
  /// Nine aliases multiply what they stand for by 27 at most.
  private static let aliasLimit = 9
  /// Fifty keys within each other are read in a few seconds.
  private static let keyLimit = 50

  static func fault(in text: String) -> CatalogueFault? {
    var scan = YAMLSignScan()
    for scalar in text.unicodeScalars { scan.take(scalar) }
    scan.take("\n")
    let aliases = scan.aliases.filter { scan.anchors.contains($0.text) }
    if aliases.count > aliasLimit { return aliases.first?.fault(.alias) }
    if scan.keys.count > keyLimit { return scan.keys.first?.fault(.keyIsNoText) }
    return nil
  }
}

/// Everything in a file that could be an anchor, an alias or the `?` before a key of several parts.
private struct YAMLSignScan {
  private(set) var anchors: Set<String> = []
  private(set) var aliases: [PlacedText] = []
  private(set) var keys: [PlacedText] = []
  private var line = 1
  private var column = 1
  private var previous: Unicode.Scalar = "\n"
  private var name: (sign: Unicode.Scalar, text: String, column: Int)?

  mutating func take(_ scalar: Unicode.Scalar) {
    if let open = name {
      if Self.isNameScalar(scalar) {
        name?.text.unicodeScalars.append(scalar)
      } else {
        close(open)
      }
    }
    if scalar == "&" || scalar == "*" { name = (scalar, "", column) }
    if scalar == "?", " \t\r\n[{,:".unicodeScalars.contains(previous) {
      keys.append(PlacedText(text: "?", line: line, column: column))
    }
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    previous = scalar
  }

  private mutating func close(_ open: (sign: Unicode.Scalar, text: String, column: Int)) {
    name = nil
    guard !open.text.isEmpty else { return }
    if open.sign == "&" {
      anchors.insert(open.text)
    } else {
      aliases.append(PlacedText(text: open.text, line: line, column: open.column))
    }
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }
}
