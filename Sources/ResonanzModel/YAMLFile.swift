import Yams

/// A text read as exactly one YAML document, safe against files that were made to do harm.
struct YAMLFile {
  /// The largest one that is read: a hundred times the catalogue of a city.
  static let sizeLimit = 1 << 20

  let root: Node
  /// A node only knows of its anchor as long as the parser lives.
  private let parser: Parser

  init(_ text: String) throws(CatalogueFault) {
    guard text.utf8.count <= Self.sizeLimit else {
      throw CatalogueFault(line: 1, column: 1, kind: .fileTooLarge(limit: Self.sizeLimit))
    }
    try Self.refuseAliasBomb(text)
    let root: Node?
    do {
      // Nothing but texts: what a plain 2030 or `no` stands for is decided by its key alone.
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch let error as YamlError {
      throw YAMLFault(error: error, text: text).fault
    } catch {
      throw CatalogueFault(line: 1, column: 1, kind: .syntax(problem: "\(error)"))
    }
    guard let root, !root.isAbsent else {
      throw CatalogueFault(line: 1, column: 1, kind: .emptyFile)
    }
    self.root = root
  }

  /// Yams compares keys by their whole content, which takes for ever where few aliases stand for
  /// millions of nodes. So a file with more than a handful is refused unread; up to that the reader
  /// refuses each at its place.
  private static func refuseAliasBomb(_ text: String) throws(CatalogueFault) {
    let anchors = Set(names(after: "&", in: text).map(\.name))
    guard !anchors.isEmpty else { return }
    let aliases = names(after: "*", in: text).filter { anchors.contains($0.name) }
    guard aliases.count > 4, let first = aliases.first else { return }
    throw CatalogueFault(line: first.line, column: first.column, kind: .alias)
  }

  /// Everything that could be an anchor or alias, in quotation marks or not.
  private static func names(
    after sign: Unicode.Scalar, in text: String
  ) -> [(name: String, line: Int, column: Int)] {
    var found: [(name: String, line: Int, column: Int)] = []
    var line = 1
    var column = 1
    var name: String?
    for scalar in text.unicodeScalars {
      if let open = name {
        if isNameScalar(scalar) {
          name = open + String(scalar)
        } else {
          if !open.isEmpty { found.append((open, line, column - open.unicodeScalars.count - 1)) }
          name = nil
        }
      }
      if scalar == sign { name = "" }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    if let name, !name.isEmpty { found.append((name, line, column - name.count - 1)) }
    return found
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }
}
