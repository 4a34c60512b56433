extension String {
  /// Fit for one line of a terminal: what would break the line is a space; what would steer the
  /// terminal or turn the direction of the text around is gone, since titles come from files.
  var singleLine: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: result.unicodeScalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
