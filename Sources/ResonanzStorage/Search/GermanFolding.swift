/// A word as it is compared in searches: *Straße*, *strasse* and *STRASSE* are one, *Füße*, *Fuesse* and
/// *fusse* too. Made for words that the full-text index has lower-cased and taken the diacritics off.
func germanFolding(_ word: String) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(word.utf8.count)
  for scalar in word.unicodeScalars {
    switch scalar {
    case "ß", "ẞ": result.append(contentsOf: "ss".utf8)
    case "e" where endsInSpelledUmlaut(result): continue
    default: result.append(contentsOf: UTF8.encode(scalar)!)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// Whether an `e` that follows only spells an umlaut: `ae`, `oe`, `ue`; but not in *neue*, *bauen* and
/// *Quelle*, where the `u` belongs to the letter before it.
private func endsInSpelledUmlaut(_ bytes: [UInt8]) -> Bool {
  switch bytes.last {
  case UInt8(ascii: "a"), UInt8(ascii: "o"): return true
  case UInt8(ascii: "u"):
    let before = bytes.dropLast().last
    return ![UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "q")].contains(before)
  default: return false
  }
}
