/// A word as it is compared in searches: *Straße*, *strasse* and *STRASSE* are one, *Füße*, *Fuesse* and
/// *fusse* too, *CO₂* and *CO2*. Made for words that the full-text index has lower-cased and taken the diacritics off.
func germanFolding(_ word: String) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(word.utf8.count)
  for scalar in word.unicodeScalars {
    switch scalar {
    case "ß", "ẞ": result.append(contentsOf: "ss".utf8)
    case "e" where endsInSpelledUmlaut(result): continue
    default:
      if let digit = digit(of: scalar) {
        result.append(digit)
      } else {
        result.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The digit that a raised or lowered one is, as in *CO₂* and *m²*.
private func digit(of scalar: Unicode.Scalar) -> UInt8? {
  let value: UInt32
  switch scalar.value {
  case 0xB2, 0xB3: value = scalar.value - 0xB0
  case 0xB9: value = 1
  case 0x2070, 0x2074...0x2079: value = scalar.value - 0x2070
  case 0x2080...0x2089: value = scalar.value - 0x2080
  default: return nil
  }
  return UInt8(ascii: "0") + UInt8(value)
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
