/// What the words of one column stand for, as a person has said it; compared without regard to case and
/// white space.
struct ValueMap {
  private var bySpelling: [String: String] = [:]

  init(_ values: [String: String]) {
    for (raw, meaning) in values { bySpelling[CellKey(raw).text] = meaning }
  }

  var meanings: Dictionary<String, String>.Values { bySpelling.values }

  /// Empty for a word that stands for nothing; nil for one that nothing was said about.
  subscript(_ key: CellKey) -> String? { bySpelling[key.text] }
}
