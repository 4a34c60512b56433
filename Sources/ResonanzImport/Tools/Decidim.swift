import ResonanzModel

/// The open data of Decidim: proposals and comments. Nested keys stand apart by slashes, texts in
/// several languages have a column for each.
enum Decidim {
  static let profile: ToolProfile = ToolProfile(
    recognition: Wording(
      german: "author/id, title/de, body/de, commentable_id",
      english: "author/id, title/de, body/de, commentable_id"),
    marks: [
      ["author/id"], ["author/name"], ["body/*"], ["commentable_id"], ["component/id", "title/*"],
      ["participatory_space/id"],
    ],
    headers: [
      (.role(.statementID, rank: 100), ["id"]),
      (.role(.respondentID, rank: 100), ["author/id"]),
      (.role(.statement, rank: 100), ["body"]),
      (.title, ["title"]),
      (.role(.received, rank: 95), ["published_at"]),
      (.role(.received, rank: 90), ["created_at"]),
      (.role(.votesFor, rank: 100), ["votes", "supports", "proposal_votes_count"]),
      (.alignment, ["alignment"]),
      (.role(.language, rank: 100), ["locale"]),
      (.personal(.name), ["author/name", "author/nickname"]),
      (.personal(.address), ["address"]),
      (.personal(.endorsers), ["likes/user_endorsements", "endorsements/user_endorsements"]),
      (
        .technical,
        [
          "comments", "reference", "position", "state", "state_published_at", "answered_at",
          "attachments", "followers", "follows_count", "url", "meeting_urls", "related_proposals",
          "is_amend", "withdrawn", "withdrawn_at", "updated_at", "created_in_meeting",
          "coauthorships_count", "depth", "commentable_type", "commentable_id",
          "root_commentable_url", "amendments", "images",
        ]
      ),
      (.category, ["taxonomies", "taxonomies/name", "category"]),
    ],
    prefixes: [
      (.technical, ["body/machine_translations", "title/machine_translations"]),
      (.role(.statement, rank: 90), ["body/"]),
      (.title, ["title/"]),
      (.role(.organisation, rank: 80), ["user_group/name"]),
      (.category, ["category/name", "taxonomies/name"]),
      (.personal(.profile), ["author/"]),
    ],
    columns: { sheet in
      var columns: [Int: ToolColumn] = [:]
      // Whatever else is nested is the platform's own, or the city's answer.
      for (index, header) in sheet.headers.enumerated()
      where header.contains("/") && profile.meaning(of: header) == nil
        && HeaderVocabulary.personalData(of: header) == nil
      {
        columns[index] = ToolColumn(meaning: .technical)
      }
      for index in sheet.headers.indices where isOfficial(sheet.headers[index]) {
        columns[index] = ToolColumn(meaning: .technical)
      }
      return columns
    })

  private static func isOfficial(_ header: String) -> Bool {
    ["answer", "cost", "costreport", "executionperiod"].contains {
      HeaderKey.of(header) == $0 || HeaderKey.of(header).hasPrefix($0 + "/")
    }
  }
}
