import ResonanzModel

/// The statements of a conversation on comhairle.
enum Comhairle {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "statement_id und statement_text", english: "statement_id and statement_text"),
    marks: [
      ["statement_id", "statement_text", "moderation_status"],
      ["statement_id", "statement_text", "is_seed"],
    ],
    cells: .comhairle,
    headers: [
      (.role(.statement, rank: 100), ["statement_text"]),
      (.role(.statementID, rank: 100), ["statement_id"]),
      (.role(.received, rank: 90), ["created_at"]),
      (.moderation, ["moderation_status"]),
      (.role(.theme, rank: 100), ["themes"]),
      (
        .technical,
        [
          "is_seed", "reject_reason", "reject_note", "edited_from_statement_id",
          "replaced_by_statement_ids",
        ]
      ),
    ])
}
