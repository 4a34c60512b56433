import ResonanzModel

/// The highlights of Taguette: a row for each tag of a highlight, so that one highlight can have several
/// rows, one behind the other.
enum Taguette {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "id, document, tag und content", english: "id, document, tag and content"),
    marks: [["id", "document", "tag", "content"]],
    headers: [
      (.role(.statementID, rank: 100), ["id"]),
      (.role(.document, rank: 100), ["document"]),
      (.role(.keyword, rank: 100), ["tag"]),
      (.role(.statement, rank: 100), ["content"]),
    ])
}
