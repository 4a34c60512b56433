import Yams

/// One entry of a catalogue's file: its keys with what stands under them.
struct CatalogueEntry {
  let section: CatalogueSection
  let line: Int
  let column: Int
  /// Only those keys that the section has, and under which something stands.
  let values: [String: Node]
}

/// A text of the file, and where it stands.
struct PlacedText {
  let text: String
  let line: Int
  let column: Int

  func fault(_ kind: CatalogueFault.Kind) -> CatalogueFault {
    CatalogueFault(line: line, column: column, kind: kind)
  }
}

/// Takes a file's nodes apart into entries, lists and texts, and keeps what is wrong with them.
struct CatalogueEntryReader {
  var faults: [CatalogueFault] = []

  mutating func report(_ kind: CatalogueFault.Kind, at node: Node) {
    let mark = node.mark
    faults.append(CatalogueFault(line: mark?.line ?? 1, column: mark?.column ?? 1, kind: kind))
  }

  mutating func reportMissing(_ key: String, in entry: CatalogueEntry) {
    faults.append(
      CatalogueFault(
        line: entry.line, column: entry.column, kind: .missingKey(key, in: entry.section)))
  }

  /// The keys of a mapping; nil, and reported, where the node is none.
  mutating func entry(
    _ node: Node, key: String, as section: CatalogueSection
  ) -> CatalogueEntry? {
    guard isWritten(node, out: key, as: .entry), case .mapping(let mapping) = node else {
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        report(.keyIsNoText, at: key)
        continue
      }
      if section.keys.contains(name.string) {
        if !value.isAbsent { values[name.string] = value }
      } else {
        reportUnknown(name.string, at: key, in: section)
      }
      if key.anchor != nil { report(.alias, at: key) }
    }
    // An entry in block style begins where its first key does.
    let mark = node.mark ?? mapping.first?.key.mark
    return CatalogueEntry(
      section: section, line: mark?.line ?? 1, column: mark?.column ?? 1, values: values)
  }

  private mutating func reportUnknown(_ key: String, at node: Node, in section: CatalogueSection) {
    let suggestion = spellingSuggestion(for: key, among: section.keys)
    report(.unknownKey(key, in: section, suggestion: suggestion), at: node)
  }

  /// The entry under a key; nil where there is none.
  mutating func entry(
    _ key: String, of entry: CatalogueEntry, as section: CatalogueSection
  ) -> CatalogueEntry? {
    entry.values[key].flatMap { self.entry($0, key: key, as: section) }
  }

  /// The entries in the list under a key.
  mutating func entries(
    _ key: String, of entry: CatalogueEntry, as section: CatalogueSection
  ) -> [CatalogueEntry] {
    nodes(key, of: entry).compactMap { self.entry($0, key: key, as: section) }
  }

  /// The text under a key; nil where there is none, or only white space.
  mutating func text(_ key: String, of entry: CatalogueEntry) -> PlacedText? {
    entry.values[key].flatMap { text($0, key: key) }.flatMap { $0.text.isBlank ? nil : $0 }
  }

  /// The text under a key that must be there and not be empty.
  mutating func requiredText(_ key: String, of entry: CatalogueEntry) -> PlacedText? {
    guard let node = entry.values[key] else {
      reportMissing(key, in: entry)
      return nil
    }
    guard let text = text(node, key: key) else { return nil }
    if text.text.isBlank { report(.emptyText(key: key), at: node) }
    return text.text.isBlank ? nil : text
  }

  /// The texts in the list under a key, none of them empty.
  mutating func texts(_ key: String, of entry: CatalogueEntry) -> [PlacedText] {
    var texts: [PlacedText] = []
    for node in nodes(key, of: entry) {
      guard let text = text(node, key: key) else { continue }
      if text.text.isBlank { report(.emptyText(key: key), at: node) } else { texts.append(text) }
    }
    return texts
  }

  private mutating func nodes(_ key: String, of entry: CatalogueEntry) -> [Node] {
    guard let node = entry.values[key], isWritten(node, out: key, as: .list),
      case .sequence(let list) = node
    else { return [] }
    return Array(list)
  }

  private mutating func text(_ node: Node, key: String) -> PlacedText? {
    guard isWritten(node, out: key, as: .text), case .scalar(let scalar) = node else { return nil }
    let text = node.isAbsent ? "" : scalar.string
    return PlacedText(text: text, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// Whether a node is of a shape, and stands there itself; reported where not.
  private mutating func isWritten(
    _ node: Node, out key: String, as expected: CatalogueFault.Shape
  ) -> Bool {
    if node.anchor != nil {
      report(.alias, at: node)
      return false
    }
    if node.shape != expected {
      report(.wrongShape(key: key, expected: expected, found: node.shape), at: node)
      return false
    }
    return true
  }
}

extension Node {
  /// Whether a key was written with nothing after it.
  var isAbsent: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain, anchor == nil else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  fileprivate var shape: CatalogueFault.Shape {
    switch self {
    case .scalar, .alias: .text
    case .sequence: .list
    case .mapping: .entry
    }
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
