import ResonanzModel

/// The ideas, proposals and comments of adhocracy+, with English or German headers.
enum Adhocracy {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "Link, Creator und Created, Reference No., auch auf Deutsch",
      english: "Link, Creator and Created, Reference No., also in German"),
    marks: [
      ["creator", "link"], ["reference no."], ["referenznummer", "link"], ["referenz-nr."],
      ["ersteller", "link"], ["ersteller*in", "link"], ["ersteller/in", "link"],
      ["comment", "creator", "created"], ["kommentar", "ersteller", "erstellt"],
      ["kommentar", "ersteller*in", "erstellt"],
    ],
    headers: [
      (.title, ["name", "title", "titel"]),
      (.role(.statement, rank: 100), ["comment", "description", "beschreibung", "kommentar"]),
      (
        .role(.statementID, rank: 100), ["reference no.", "referenznummer", "referenz-nr."]
      ),
      (.role(.statementID, rank: 80), ["id"]),
      (.role(.received, rank: 95), ["created", "erstellt", "erstellt am"]),
      (.personal(.name), ["creator", "ersteller", "ersteller*in", "ersteller/in"]),
      (.category, ["category", "categories", "kategorie", "kategorien", "labels"]),
      (
        .role(.votesFor, rank: 100),
        ["positive ratings", "positive bewertungen", "likes", "support", "unterstützungen"]
      ),
      (
        .role(.votesAgainst, rank: 100), ["negative ratings", "negative bewertungen", "dislikes"]
      ),
      (
        .technical,
        [
          "link", "image", "bild", "status", "feedback", "official feedback", "remark", "anmerkung",
          "reply-to", "reply-to reference", "antwort auf", "comment count", "number of comments",
          "anzahl kommentare", "kommentaranzahl", "comments", "kommentare", "ratings",
          "bewertungen", "budget", "moderator feedback", "moderator remark", "location label",
        ]
      ),
    ])
}
