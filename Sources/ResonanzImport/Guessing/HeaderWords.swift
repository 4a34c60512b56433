/// The lists behind `HeaderVocabulary`, in lower case.
enum HeaderWords {
  static let ofAll: [(HeaderMeaning, [String])] =
    statements + ids + dates + senders + contents + others

  private static let statements: [(HeaderMeaning, [String])] = [
    (
      .role(.statement, rank: 100),
      [
        "text", "aussage", "aussagen", "antwort", "antworten", "zitat", "zitate", "kommentar",
        "kommentare", "anregung", "anregungen", "beitrag", "beiträge", "hinweis", "hinweise",
        "wortlaut", "stellungnahme", "vorschlag", "vorschläge", "idee", "ideen", "meinung",
        "dein kommentar", "ihr kommentar", "freitext", "bemerkung", "bemerkungen", "anmerkung",
        "anmerkungen", "nachricht", "beschreibung", "comment", "comments", "statement",
        "statements", "statement text", "answer", "answers", "response", "feedback", "suggestion",
        "suggestions", "idea", "quote", "quotes", "contribution", "contributiontext",
        "comment-body", "comment text", "comment subject", "body", "description", "content",
        "opinion", "free text", "highlight",
      ]
    ),
    (.title, ["title", "titel", "überschrift"]),
  ]

  private static let ids: [(HeaderMeaning, [String])] = [
    (.rowID, ["id"]),
    (
      .rowNumber,
      [
        "nr", "nr.", "nummer", "lfd. nr.", "lfd. nr", "lfd nr", "lfd.nr.", "lfdnr",
        "laufende nummer", "no", "no.", "number", "#",
      ]
    ),
    (
      .role(.respondentID, rank: 100),
      [
        "response id", "responseid", "antwort id", "antwort-id", "author-id", "author/id",
        "author id", "voter-id", "participant", "participant id", "respondent", "respondent id",
        "respondent-id", "teilnehmer-id", "teilnehmernummer", "absender-kürzel", "absenderkürzel",
        "absender-id", "kürzel", "kuerzel", "pseudonym", "personen-id", "fragebogen",
        "fragebogennummer", "fragebogen-nr.", "bogen", "bogen-nr.",
      ]
    ),
    // Somebody can write twice, so an id of the person is better.
    (.role(.respondentID, rank: 70), ["brief", "brief-nr.", "brief nr.", "briefnummer"]),
    (
      .role(.statementID, rank: 100),
      [
        "comment-id", "comment id", "statement-id", "statement id", "node id", "aussage-id",
        "aussage-nr.", "beitrags-id", "beitragsnummer", "beitrag-id", "reference no.",
      ]
    ),
    (.role(.statementID, rank: 60), ["contribution id", "reference", "referenz"]),
  ]

  private static let dates: [(HeaderMeaning, [String])] = [
    (
      .role(.received, rank: 100),
      [
        "submitdate", "date submitted", "datum abgeschickt", "abgeschickt am", "completion time",
        "fertigstellungszeit", "recordeddate", "erfassungsdatum", "eingang", "eingangsdatum",
        "eingegangen", "eingegangen am", "received", "received at", "submitted at",
      ]
    ),
    (.role(.received, rank: 95), ["published at", "datum", "date", "abgegeben am"]),
    (
      .role(.received, rank: 90),
      [
        "created (utc)", "created at", "created", "erstellt", "erstellt am", "enddate", "enddatum",
        "end date",
      ]
    ),
    (.role(.received, rank: 80), ["timestamp", "zeitstempel", "zeitpunkt"]),
    (.role(.received, rank: 70), ["datetime", "datum/uhrzeit", "datum und uhrzeit"]),
    (.role(.received, rank: 60), ["datestamp", "date last action", "last modified time"]),
    (
      .role(.received, rank: 50),
      ["startdate", "date started", "start time", "startzeit", "start date", "anfangsdatum"]
    ),
  ]

  private static let senders: [(HeaderMeaning, [String])] = [
    (.sender, ["absender", "absenderin", "person", "teilnehmer", "teilnehmerin", "sender"]),
    (
      .role(.sourceGroup, rank: 100),
      [
        "akteursgruppe", "akteur", "akteure", "quellgruppe", "source group", "source-group",
        "absendergruppe", "personengruppe",
      ]
    ),
    (.role(.sourceGroup, rank: 80), ["gruppe", "group", "zielgruppe", "rolle", "ich bin"]),
    (
      .role(.organisation, rank: 100),
      [
        "organisation", "organization", "einrichtung", "institution", "verein", "verband", "firma",
        "unternehmen", "träger", "company", "organisation/einrichtung",
      ]
    ),
    (
      .role(.language, rank: 100),
      [
        "startlanguage", "start language", "start-sprache", "startsprache", "sprache", "language",
        "userlanguage", "user language", "benutzersprache", "locale", "lang",
      ]
    ),
    (
      .role(.consent, rank: 100),
      [
        "einwilligung", "einwilligungserklärung", "einverständnis", "einverständniserklärung",
        "consent", "contact consent", "veröffentlichung", "darf veröffentlicht werden",
      ]
    ),
  ]

  private static let contents: [(HeaderMeaning, [String])] = [
    (
      .role(.theme, rank: 100),
      ["thema", "themen", "zukunftsthema", "zukunftsthemen", "themenfeld", "theme", "themes"]
    ),
    (
      .role(.measure, rank: 100),
      [
        "maßnahme", "maßnahmen", "massnahme", "massnahmen", "schlüsselmaßnahme", "measure",
        "measures",
      ]
    ),
    (.role(.stance, rank: 100), ["tendenz", "haltung", "stance", "alignment", "position"]),
    (
      .role(.question, rank: 100),
      ["frage", "fragen", "fragestellung", "fragetext", "question", "question text"]
    ),
    (
      .category, ["category", "categories", "kategorie", "kategorien", "rubric", "rubrik", "topic"]
    ),
  ]

  private static let others: [(HeaderMeaning, [String])] = [
    (.moderation, ["moderated", "moderation status", "moderation-status", "freigegeben"]),
    (
      .technical,
      [
        "lastpage", "last page", "letzte seite", "seed", "agrees", "disagrees", "passes", "is-meta",
        "is-seed", "is seed", "group-informed-consensus", "total points", "quiz feedback", "score",
        "uhrzeit der letzten änderung", "rating", "total votes", "upvotes", "downvotes", "votes",
        "supports", "likes", "followers", "follows count", "coauthorships count", "depth", "url",
        "link", "state", "status", "antworttyp", "progress", "aktueller stand",
        "duration (in seconds)", "dauer (in sekunden)", "finished", "beendet",
        "distributionchannel", "verteilungskanal", "distribution channel", "responseset",
        "attachments", "meeting urls", "related proposals", "is amend", "withdrawn", "withdrawn at",
        "updated at", "answered at", "state published at", "created in meeting", "cost",
        "cost report", "execution period", "commentable id", "commentable type",
        "root commentable url", "group-id", "positive ratings", "negative ratings",
        "comment count", "vote",
      ]
    ),
  ]

  /// What headers mean in the files of one tool alone.
  static let ofTools: [SourceTool: [String: HeaderMeaning]] = [
    .decidim: [
      "comments": .technical, "reference": .technical, "position": .technical,
      "body": .role(.statement, rank: 100), "address": .personal(.address),
    ],
    .dipas: ["comments": .technical, "title": .title],
    .adhocracy: [
      "name": .title, "comment": .role(.statement, rank: 100), "reply-to": .technical,
      "reply-to reference": .technical, "remark": .technical, "feedback": .technical,
      "id": .role(.statementID, rank: 80), "labels": .category,
    ],
    .microsoftForms: ["id": .role(.respondentID, rank: 100)],
    .limeSurvey: ["id": .role(.respondentID, rank: 100)],
  ]
}
