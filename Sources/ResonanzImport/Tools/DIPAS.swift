import ResonanzModel

/// The contributions and comments of DIPAS, the platform of Hamburg. What a person says stands in the
/// title and the text together.
enum DIPAS {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "Node ID und Contributiontext, Contribution ID und Comment ID",
      english: "Node ID and Contributiontext, Contribution ID and Comment ID"),
    marks: [
      ["node id"], ["contributiontext"], ["contribution id", "comment id"],
      ["comment subject", "comment text"],
    ],
    headers: [
      (.role(.statementID, rank: 100), ["node id", "comment id"]),
      (.technical, ["contribution id", "rating", "total votes", "comments", "votes"]),
      (.category, ["category", "rubric"]),
      (.title, ["title", "comment subject", "subject"]),
      (.role(.statement, rank: 100), ["contributiontext", "comment text"]),
      (.role(.received, rank: 90), ["created (utc)", "created"]),
      (.role(.votesFor, rank: 100), ["upvotes", "up votes"]),
      (.role(.votesAgainst, rank: 100), ["downvotes", "down votes"]),
    ])
}
