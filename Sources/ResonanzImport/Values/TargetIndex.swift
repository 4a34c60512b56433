import ResonanzModel
import ResonanzStorage

/// Finds the themes or the measures that a cell names, by slug or title.
struct TargetIndex {
  private let kind: TargetKind
  private var bySpelling: [String: Vocabulary.Entry] = [:]

  init(_ kind: TargetKind, _ entries: [Vocabulary.Entry]) {
    self.kind = kind
    for entry in entries {
      add(entry, as: CellKey(entry.title).text)
    }
    // A slug is the identity, so it wins over a title that reads the same.
    for entry in entries { bySpelling[entry.slug] = entry }
  }

  /// Of two with the same title the one that still takes tags is meant.
  private mutating func add(_ entry: Vocabulary.Entry, as spelling: String) {
    if let known = bySpelling[spelling], !known.isRetired { return }
    bySpelling[spelling] = entry
  }

  func entry(named text: String) -> Vocabulary.Entry? { bySpelling[CellKey(text).text] }

  /// Whether a cell names nothing but what is there, or nothing at all.
  func knows(_ cell: String, values: ValueMap) -> Bool {
    guard let targets = try? targets(in: cell, values: values) else { return false }
    return !targets.isEmpty
  }

  /// Several stand apart by `;` or `|`, or by commas where the whole is not itself a title.
  func targets(in cell: String, values: ValueMap) throws(RowProblem) -> [TargetID] {
    if let whole = try target(named: cell, values: values) { return whole }
    var found: [TargetID] = []
    for part in parts(of: cell, values: values) {
      guard let targets = try target(named: part, values: values) else {
        throw .unknown(kind, part)
      }
      found += targets.filter { !found.contains($0) }
    }
    return found
  }

  /// Nil where nothing of that name is there; empty where the name stands for nothing.
  private func target(named text: String, values: ValueMap) throws(RowProblem) -> [TargetID]? {
    let key = CellKey(text)
    let mapped = values[key]
    if key.isEmpty || mapped == "" || (mapped == nil && key.isNoAnswer) { return [] }
    guard let entry = bySpelling[mapped ?? key.text] else { return nil }
    if entry.isRetired { throw .retired(kind, title: entry.title) }
    return [entry.id]
  }

  /// A part with commas that is no title is split further, unless nothing of it is known: then the
  /// whole is what the message must show.
  private func parts(of cell: String, values: ValueMap) -> [String] {
    func isKnown(_ name: String) -> Bool {
      let key = CellKey(name)
      return bySpelling[key.text] != nil || values[key] != nil
    }
    let parts = cell.split { $0 == ";" || $0 == "|" }.map { trimmed($0) }
    return parts.flatMap { part in
      guard part.contains(","), !isKnown(part) else { return [part] }
      let smaller = part.split(separator: ",").map { trimmed($0) }
      return smaller.contains(where: isKnown) ? smaller : [part]
    }
  }
}
