/// The lists behind `HeaderVocabulary`, in lower case.
enum HeaderWords {
  static let ofAll: [(HeaderMeaning, [String])] =
    statements + ids + dates + senders + contents + besides + others

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
        "suggestions", "idea", "quote", "quotes", "contribution", "beitragstext",
        "contributiontext",
        "comment-body", "comment text", "body", "description", "content",
        "opinion", "free text", "highlight",
      ]
    ),
    (.title, ["title", "titel", "überschrift", "betreff", "subject", "schlagzeile"]),
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
        "response id", "responseid", "antwort id", "antwort-id", "author-id", "author id",
        "voter-id", "participant", "participant id", "respondent", "respondent id",
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
        "darf zitiert werden", "darf ich zitiert werden", "dürfen wir zitieren",
        "dürfen wir sie zitieren", "dürfen wir das veröffentlichen", "zitieren erlaubt",
        "veröffentlichung erlaubt", "einwilligung zur veröffentlichung",
        "einwilligung in die veröffentlichung", "einwilligung veröffentlichung",
        "zustimmung zur veröffentlichung", "ich stimme der veröffentlichung zu",
        "ich bin mit der veröffentlichung einverstanden",
        "mit der veröffentlichung einverstanden", "consent to publish", "consent to publication",
        "publication consent", "permission to publish", "may be published", "may be quoted",
        "may we quote you",
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
    (
      .role(.keyword, rank: 100),
      [
        "tag", "tags", "code", "codes", "schlagwort", "schlagworte", "schlagwörter", "stichwort",
        "stichworte", "stichwörter", "keyword", "keywords", "label", "labels",
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

  private static let besides: [(HeaderMeaning, [String])] = [
    (
      .role(.headcount, rank: 100),
      [
        "anzahl personen", "anzahl der personen", "personenzahl", "personenanzahl",
        "teilnehmerzahl",
        "teilnehmendenzahl", "anzahl teilnehmer", "anzahl der teilnehmer", "anzahl teilnehmende",
        "anzahl der teilnehmenden", "anzahl teilnehmender", "kopfzahl", "köpfe", "gruppengröße",
        "headcount", "number of people", "number of participants", "group size",
      ]
    ),
    (
      .role(.votesFor, rank: 90),
      [
        "upvotes", "agrees", "likes", "supports", "stimmen dafür", "zustimmungen", "dafür-stimmen",
        "pro-stimmen", "daumen hoch", "gefällt mir", "positive ratings", "positive bewertungen",
        "votes for", "votes-for", "anzahl zustimmungen", "unterstützungen",
      ]
    ),
    (
      .role(.votesAgainst, rank: 90),
      [
        "downvotes", "disagrees", "dislikes", "stimmen dagegen", "ablehnungen", "dagegen-stimmen",
        "contra-stimmen", "kontra-stimmen", "daumen runter", "gefällt mir nicht",
        "negative ratings", "negative bewertungen", "votes against", "votes-against",
        "anzahl ablehnungen",
      ]
    ),
    (
      .role(.document, rank: 100),
      [
        "quelle", "datei", "dateiname", "foto", "bild", "scan", "dokument", "unterlage", "document",
        "file", "filename", "photo", "source", "source file", "bilddatei", "scan-datei",
      ]
    ),
    (
      .role(.page, rank: 100),
      ["seite", "blatt", "seitenzahl", "blattnummer", "page", "page number", "sheet"]
    ),
  ]

  private static let others: [(HeaderMeaning, [String])] = [
    (.moderation, ["moderated", "moderation status", "moderation-status", "freigegeben"]),
    (
      .technical,
      [
        "lastpage", "last page", "letzte seite", "seed", "passes", "is-meta",
        "is-seed", "is seed", "group-informed-consensus", "total points", "quiz feedback", "score",
        "uhrzeit der letzten änderung", "rating", "total votes", "votes",
        "followers", "follows count", "coauthorships count", "depth", "url",
        "link", "state", "status", "antworttyp", "progress", "aktueller stand",
        "duration (in seconds)", "dauer (in sekunden)", "finished", "beendet",
        "distributionchannel", "verteilungskanal", "distribution channel", "responseset",
        "attachments", "meeting urls", "related proposals", "is amend", "withdrawn", "withdrawn at",
        "updated at", "answered at", "state published at", "created in meeting", "cost",
        "cost report", "execution period", "commentable id", "commentable type",
        "root commentable url", "group-id",
        "comment count", "vote",
      ]
    ),
  ]
}
