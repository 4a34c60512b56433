/// Tells headers that ask something.
enum QuestionHeader {
  /// Ends with a question mark, begins like a question, or is a field for a comment in LimeSurvey.
  static func asks(_ header: String) -> Bool {
    let key = CellKey(header).text
    if key.hasSuffix("?") || key.contains("? ") { return true }
    if key.hasSuffix("comment]") || key.hasSuffix("_comment") { return true }
    let words = key.split { !$0.isLetter }
    if words.contains(where: { word in invitations.contains { word.hasPrefix($0) } }) {
      return true
    }
    guard words.count >= 2, let first = words.first else { return false }
    return firstWords.contains(String(first))
  }

  /// What people are invited to write: `Ihre Ideen für den Markt:`.
  private static let invitations = [
    "anregung", "anmerkung", "bemerkung", "hinweis", "wünsche", "ideen", "vorschläge",
    "verbesserungsvorschl", "mitteilen", "ergänzung", "suggestion", "comments", "ideas",
  ]

  private static let firstWords: Set<String> = [
    "was", "wie", "wo", "woran", "wodurch", "womit", "wofür", "wovon", "worauf", "warum", "weshalb",
    "wieso", "welche", "welcher", "welches", "welchen", "wer", "wen", "wem", "wann", "gibt",
    "haben",
    "möchten", "möchtest", "bitte", "nennen", "beschreiben", "what", "how", "where", "why", "which",
    "who", "whom", "when", "please", "describe", "do", "does", "is", "are", "would", "anything",
  ]
}
