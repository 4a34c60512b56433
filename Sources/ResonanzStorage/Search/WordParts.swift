import GRDB

/// Finds the compounds that a word is part of.
///
/// A short run of letters stands in half of all words by accident: *eis* in *Fleisch*, *uni* in
/// *Kommunikation*, *bhän* in *unabhängig*. So it must begin the word, end it after something that can be
/// a part itself, or be a joint of it: what stands before it and what stands behind it must be words of
/// these texts, or one of the two together with it. *rad* is found in *Fahrradweg*, since *Fahrrad* is a
/// word of its own, or *Radweg*; *plan* in *Nahverkehrsplanung*, since *Planung* is. That *Tieren* is one
/// makes *investieren* none of its compounds, for *inves* is nothing. And three letters end a word by accident
/// behind three others, that are no word: *bus* in *Globus*. A *ß* is one letter: *Buße* has no *bus* in it.
struct WordParts {
  let database: Database

  /// From so many letters on, hardly a word has another in itself by accident.
  private static let longPart = 6
  /// Fewer letters are no word that something is put together from: the *tr* of *Trampelpfad*.
  private static let shortestPiece = 3
  /// What German puts between the parts of a compound, the longer ones first.
  private static let links = ["es", "en", "er", "s", "n", "e"]
  /// What only inflects the word before it.
  private static let endings = ["e", "em", "en", "er", "ern", "es", "n", "s"]
  /// Words and prefixes of two letters that begin words without being a part of their meaning:
  /// *ab* is no part of *Abschaffung*, while *Öl* is one of *Ölheizung*.
  private static let prefixes: Set<String> = [
    "ab", "am", "an", "be", "da", "du", "er", "es", "ge", "im", "in", "ja", "ob", "re", "so",
    "um", "un", "ur", "wo", "zu",
  ]

  /// - Parameter part: folded.
  func words(with part: String) throws -> [String] {
    switch part.unicodeScalars.count {
    case ..<2: []
    case 2: Self.prefixes.contains(part) ? [] : try beginning(part)
    case ..<Self.longPart:
      try within(part, " AND (\(Self.isAtEnd) OR \(Self.isJoint))").filter { word in
        Self.holdsWhole(part, in: word)
      }
    default: try within(part, "")
    }
  }

  private func within(_ part: String, _ condition: String) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT spelling FROM word AS whole WHERE id IN (
          SELECT rowid FROM word_part WHERE folded LIKE '%' || :part || '%')\(condition)
        """,
      arguments: ["part": part])
  }

  /// Whether it is in a word without the half of a *ß*, which is folded to two letters.
  private static func holdsWhole(_ part: String, in word: String) -> Bool {
    if part.contains("ss") || !word.contains(where: { "ßẞ".contains($0) }) { return true }
    return germanFolding(word.map { "ßẞ".contains($0) ? "\u{E000}" : String($0) }.joined())
      .contains(part)
  }

  /// Words that begin with it and go on with another word.
  private func beginning(_ part: String) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT spelling FROM word AS whole
        WHERE folded > :part AND folded < :part || '\u{10FFFF}' AND length(folded) > 5
          AND \(Self.isWord(Self.after))
        """,
      arguments: ["part": part])
  }

  /// What stands before it where it ends the word.
  private static let lead = "substr(whole.folded, 1, length(whole.folded) - length(:part))"
  private static let isAtEnd = """
    (whole.folded LIKE :part || '%' OR (whole.folded LIKE '%' || :part AND
      (length(\(lead)) >= \(shortestPiece) + (length(:part) = \(shortestPiece))
        OR \(lead) IN (\(list(prefixes)))
        OR (length(\(lead)) > 1 AND EXISTS (SELECT 1 FROM word AS piece WHERE piece.folded = \(lead))))))
    """

  private static let position = "instr(whole.folded, :part)"
  private static let before = "substr(whole.folded, 1, \(position) - 1)"
  private static let after = "substr(whole.folded, \(position) + length(:part))"

  private static let isJoint = """
    ((\(after) <> '' AND \(isWord("\(before) || :part")))
      OR (\(after) <> '' AND \(isWord(":part || \(after)"))
        AND (\(after) NOT IN (\(list(endings))) OR \(before) IN (\(list(prefixes))) OR \(endsAPart)))
      OR (\(endsAPart) AND \(beginsAPart)))
    """
  private static let endsAPart = isWord(
    before, links.map { ("%\($0)", "1, length(\(before)) - \($0.count)") })
  private static let beginsAPart = isWord(after, links.map { ("\($0)%", "\($0.count + 1)") })

  private static func list(_ words: some Collection<String>) -> String {
    words.sorted().map { "'\($0)'" }.joined(separator: ", ")
  }

  /// Whether a text, or without a link at its edge, is a word of these texts.
  private static func isWord(_ text: String, _ links: [(pattern: String, rest: String)] = [])
    -> String
  {
    let pieces =
      [text] + links.map { "iif(\(text) LIKE '\($0.pattern)', substr(\(text), \($0.rest)), NULL)" }
    return """
      EXISTS (SELECT 1 FROM word AS piece WHERE piece.folded IN (\(pieces.joined(separator: ", ")))
        AND length(piece.folded) >= \(shortestPiece))
      """
  }
}
