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
    if let danger = YAMLBomb.fault(in: text) { throw danger }
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
}
