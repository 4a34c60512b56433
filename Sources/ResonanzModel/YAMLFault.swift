import Yams

/// What Yams could not read, as a fault of the catalogue's file.
struct YAMLFault {
  let error: YamlError
  let text: String

  var fault: CatalogueFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      if let tab = tab(inLine: mark.line) { return tab }
      return CatalogueFault(
        line: mark.line, column: mark.column, kind: .syntax(problem: problem))
    case .composer(_, let problem, let mark, _):
      let kind: CatalogueFault.Kind = problem.contains("alias") ? .alias : .severalDocuments
      return CatalogueFault(line: mark.line, column: mark.column, kind: kind)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(key: keys.first ?? "", first: context.mark)
    case .reader(let problem, let offset, _, _):
      let (line, column) = place(ofCharacter: offset ?? 0)
      return CatalogueFault(line: line, column: column, kind: .syntax(problem: problem))
    default:
      return CatalogueFault(line: 1, column: 1, kind: .syntax(problem: "\(error)"))
    }
  }

  private var lines: [Substring] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// libyaml says of a tab that it "cannot start any token", or blames what follows.
  private func tab(inLine line: Int) -> CatalogueFault? {
    guard lines.indices.contains(line - 1),
      let tab = lines[line - 1].prefix(while: { $0 == " " || $0 == "\t" }).firstIndex(of: "\t")
    else { return nil }
    let column = lines[line - 1].distance(from: lines[line - 1].startIndex, to: tab) + 1
    return CatalogueFault(line: line, column: column, kind: .tab)
  }

  /// Yams knows where the first of the equal keys is; the second is the next one in block style
  /// that begins at the same column, as long as nothing stands further left.
  private func duplicate(key: String, first: Mark) -> CatalogueFault {
    let indent = String(repeating: " ", count: first.column - 1)
    let spellings = [key, "\"\(key)\"", "'\(key)'"]
    for (index, line) in lines.enumerated().dropFirst(first.line) {
      if line.allSatisfy(\.isWhitespace) { continue }
      guard line.hasPrefix(indent) else { break }
      let rest = line.dropFirst(indent.count)
      if spellings.contains(where: { rest.hasPrefix("\($0):") }) {
        return CatalogueFault(
          line: index + 1, column: first.column,
          kind: .duplicateKey(key, firstLine: first.line))
      }
    }
    return CatalogueFault(
      line: first.line, column: first.column, kind: .duplicateKey(key, firstLine: nil))
  }

  private func place(ofCharacter offset: Int) -> (line: Int, column: Int) {
    let before = text.prefix(offset)
    let lineStart = before.lastIndex(where: \.isNewline).map { before.index(after: $0) }
    let line = before.count(where: \.isNewline) + 1
    return (line, before[(lineStart ?? before.startIndex)...].unicodeScalars.count + 1)
  }
}
