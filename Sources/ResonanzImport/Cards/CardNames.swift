/// Several names in one text: `;` stands between them, `\;` is one of a name, and `\\` a `\`.
public enum CardNames {
  /// Each as it is.
  public static func joined(_ names: [String]) -> String {
    names.map { $0.replacing("\\", with: "\\\\").replacing(";", with: "\\;") }
      .joined(separator: ";")
  }

  /// Without those that are blank, and without white space around them.
  public static func read(_ text: some StringProtocol) -> [String] {
    var names = [""]
    var rest = text[...]
    while let sign = rest.popFirst() {
      switch (sign, rest.first) {
      case ("\\", let next?) where next == ";" || next == "\\":
        names[names.count - 1].append(next)
        rest.removeFirst()
      case (";", _): names.append("")
      default: names[names.count - 1].append(sign)
      }
    }
    return names.map { trimmed($0) }.filter { !$0.isEmpty }
  }
}
