/// What libyaml finds wrong with a file, in words that say what to look for.
enum YAMLProblem {
  /// Its own words stand behind ours, so that they can be looked up.
  static func wording(of problem: String) -> Wording {
    guard let known = known.first(where: { problem.contains($0.part) })?.wording else {
      return Wording(
        german: "Das ist kein YAML (\(problem)).", english: "This is not YAML (\(problem)).")
    }
    return Wording(
      german: "\(known.german) (\(problem)).", english: "\(known.english) (\(problem)).")
  }

  private static let known: [(part: String, wording: Wording)] = [
    (
      "mapping values are not allowed",
      Wording(
        german: "Hier steht ein Doppelpunkt zu viel; ein Text mit „: “ braucht Anführungszeichen",
        english: "Here is one colon too many; a text with “: ” needs quotation marks")
    ),
    (
      "could not find expected ':'",
      Wording(
        german: "Nach einem Schlüssel fehlt der Doppelpunkt",
        english: "A key lacks its colon")
    ),
    (
      "did not find expected key",
      Wording(
        german: "Hier passt die Einrückung oder ein Anführungszeichen nicht",
        english: "Here the indentation or a quotation mark does not fit")
    ),
    (
      "did not find expected '-' indicator",
      Wording(
        german: "Hier wird ein weiterer Listeneintrag erwartet; die Einrückung passt nicht",
        english: "Here another list item is expected; the indentation does not fit")
    ),
    (
      "did not find expected ',' or",
      Wording(
        german: "Hier fehlt ein Komma oder eine schließende Klammer",
        english: "Here a comma or a closing bracket is missing")
    ),
    (
      "unexpected end of stream",
      Wording(
        german: "Ein Anführungszeichen wird nicht geschlossen",
        english: "A quotation mark is never closed")
    ),
    (
      "cannot start any token",
      Wording(
        german: "Mit diesem Zeichen kann kein Text beginnen; er braucht Anführungszeichen",
        english: "No text can begin with this character; it needs quotation marks")
    ),
    (
      "unknown escape character",
      Wording(
        german: "Ein „\\“ in Anführungszeichen schreibt man „\\\\“",
        english: "A “\\” in quotation marks is written “\\\\”")
    ),
    (
      "block sequence entries are not allowed",
      Wording(
        german: "Hier darf keine Liste beginnen; sie gehört in die nächste Zeile",
        english: "No list may begin here; it belongs on the next line")
    ),
    (
      "control characters are not allowed",
      Wording(
        german: "Hier steht ein unsichtbares Steuerzeichen", english: "Here is a control character")
    ),
    (
      "Maximum nesting level reached",
      Wording(german: "Das ist zu tief verschachtelt", english: "This is nested too deeply")
    ),
  ]
}
