import ResonanzModel

/// The report of a Polis conversation. `comments.csv` holds what people said; the other files of the
/// report only how they voted.
enum Polis {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "comment-id und comment-body oder author-id",
      english: "comment-id and comment-body or author-id"),
    marks: [
      ["comment-body"], ["comment-id", "author-id"], ["comment-id", "voter-id"],
      ["participant", "group-id", "n-votes"],
    ],
    headers: [
      (.role(.statementID, rank: 100), ["comment-id"]),
      (.role(.respondentID, rank: 100), ["author-id", "voter-id", "participant"]),
      (.role(.statement, rank: 100), ["comment-body", "txt"]),
      (.role(.received, rank: 80), ["timestamp"]),
      (.role(.received, rank: 70), ["datetime"]),
      (.role(.votesFor, rank: 100), ["agrees"]),
      (.role(.votesAgainst, rank: 100), ["disagrees"]),
      (.moderation, ["moderated"]),
      (
        .technical,
        [
          "passes", "is-meta", "is-seed", "group-informed-consensus", "group-id", "vote",
          "n-comments", "n-votes", "n-agree", "n-disagree", "importance",
        ]
      ),
    ])
}
