import ResonanzImport
import ResonanzModel
import Testing

@Suite("Roles guessed for the files of the tools")
struct GuessToolTests {
  /// Headers with the role that each should get.
  struct File: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let columns: [(header: String, role: ColumnRole)]
    var rows: [[String]] = []
  }

  private static let long = "Wir brauchen dringend mehr sichere Radwege in der Innenstadt."

  private static let surveys: [File] = [
    File(
      testDescription: "LimeSurvey, codes",
      columns: [
        ("id", .respondentID), ("submitdate", .received), ("lastpage", .ignore),
        ("startlanguage", .language), ("seed", .ignore), ("token", .ignore),
        ("startdate", .ignore), ("datestamp", .ignore), ("ipaddr", .ignore), ("refurl", .ignore),
        ("Q1", .statement), ("Q2", .ignore), ("Q3[SQ001]", .ignore),
      ],
      rows: [
        [
          "1", "2016-09-14 18:22:07", "3", "de", "88", "abc", "2016-09-14 18:00:07",
          "2016-09-14 18:22:07", "10.0.0.1", "http://x", long, "A1", "Y",
        ],
        [
          "2", "", "3", "de", "89", "abd", "2016-09-14 18:00:07", "2016-09-14 18:22:07", "10.0.0.1",
          "", "Mehr Bänke im Stadtpark wären schön für die Älteren.", "A2", "",
        ],
      ]),
    File(
      testDescription: "LimeSurvey, German headings",
      columns: [
        ("Antwort ID", .respondentID), ("Datum Abgeschickt", .received), ("Letzte Seite", .ignore),
        ("Start-Sprache", .language), ("Was fehlt Ihnen in Jena?", .statement),
      ]),
    File(
      testDescription: "LimeSurvey, English headings",
      columns: [
        ("Response ID", .respondentID), ("Date submitted", .received), ("Last page", .ignore),
        ("Start language", .language), ("Seed", .ignore), ("Access code", .ignore),
        ("Date started", .ignore), ("Date last action", .ignore), ("IP address", .ignore),
        ("Referrer URL", .ignore), ("What is missing?", .statement),
      ]),
    File(
      testDescription: "Microsoft Forms, English",
      columns: [
        ("ID", .respondentID), ("Start time", .ignore), ("Completion time", .received),
        ("Email", .ignore), ("Name", .ignore), ("Wie finden Sie die Idee?", .statement),
      ],
      rows: [["1", "7/27/26 19:00:23", "7/27/26 19:06:23", "anonymous", "", "Ich finde sie gut"]]),
    File(
      testDescription: "Microsoft Forms, German",
      columns: [
        ("ID", .respondentID), ("Startzeit", .ignore), ("Fertigstellungszeit", .received),
        ("E-Mail", .ignore), ("Name", .ignore), ("Was wünschen Sie sich?", .statement),
      ]),
    File(
      testDescription: "Google Forms, English",
      columns: [
        ("Timestamp", .received), ("Email Address", .ignore), ("Score", .ignore),
        ("What do you like?", .statement),
      ],
      rows: [["1/13/2026 10:00:00", "a@b.de", "3", "The old trees"]]),
    File(
      testDescription: "Google Forms, German",
      columns: [
        ("Zeitstempel", .received), ("E-Mail-Adresse", .ignore), ("Was gefällt dir?", .statement),
      ]),
    File(
      testDescription: "Qualtrics",
      columns: [
        ("StartDate", .ignore), ("EndDate", .ignore), ("Status", .ignore), ("IPAddress", .ignore),
        ("Progress", .ignore), ("Duration (in seconds)", .ignore), ("Finished", .ignore),
        ("RecordedDate", .received), ("ResponseId", .respondentID), ("RecipientLastName", .ignore),
        ("RecipientFirstName", .ignore), ("RecipientEmail", .ignore),
        ("ExternalReference", .ignore),
        ("LocationLatitude", .ignore), ("LocationLongitude", .ignore),
        ("DistributionChannel", .ignore), ("UserLanguage", .language), ("Q1", .ignore),
        ("Q2", .statement), ("Q2 - Topics", .ignore),
      ],
      rows: [
        [
          "Anfangsdatum", "Enddatum", "Antworttyp", "IP-Adresse", "Aktueller Stand",
          "Dauer (in Sekunden)", "Beendet", "Erfassungsdatum", "Antwort-ID",
          "Nachname des Empfängers", "Vorname des Empfängers", "E-Mail des Empfängers",
          "Externe Datenreferenz", "Breitengrad des Standorts", "Längengrad des Standorts",
          "Verteilungskanal", "Benutzersprache", "Eine Auswahl.", "Ein Freitext.", "Q2 - Topics",
        ],
        Array(repeating: "{\"ImportId\":\"x\"}", count: 18)
          + ["{\"ImportId\":\"QID2_TEXT\"}", "{\"ImportId\":\"QID2_TEXT_eaTopics\"}"],
        [
          "2017-07-18 08:28:09", "2017-07-18 08:28:48", "0", "10.0.0.1", "100", "38", "1",
          "2017-07-18 08:28:48", "R_2Yx", "", "", "", "", "47.1", "7.2", "anonymous", "DE", "2",
          "Hallo Welt", "",
        ],
      ]),
    File(
      testDescription: "Qualtrics, legacy",
      columns: [
        ("V1", .respondentID), ("V2", .ignore), ("V3", .ignore), ("V4", .ignore), ("V5", .ignore),
        ("V6", .ignore), ("V7", .ignore), ("V8", .ignore), ("V9", .received), ("V10", .ignore),
        ("Q1", .ignore), ("Q2", .statement), ("", .ignore),
      ],
      rows: [
        [
          "ResponseID", "ResponseSet", "Name", "ExternalDataReference", "EmailAddress",
          "IPAddress", "Status", "StartDate", "EndDate", "Finished", "Eine Auswahl.",
          "Ein Freitext.", "",
        ],
        [
          "R_2Yx", "Standard-Antwortsatz", "Anonym", "", "", "10.0.0.1", "0",
          "2017-07-18 08:28:09", "2017-07-18 08:28:48", "1", "2", long, "",
        ],
      ]),
  ]

  private static let platforms: [File] = [
    File(
      testDescription: "Polis",
      columns: [
        ("timestamp", .received), ("datetime", .ignore), ("comment-id", .statementID),
        ("author-id", .respondentID), ("agrees", .votesFor), ("disagrees", .votesAgainst),
        ("moderated", .ignore), ("comment-body", .statement),
      ],
      rows: [
        [
          "1651744336822", "Thu May 05 16:52:16 WIB 2022", "1037", "0", "29", "4", "1",
          "Eigene Wärme soll man einspeisen können.",
        ]
      ]),
    File(
      testDescription: "Decidim, proposals",
      columns: [
        ("id", .statementID), ("author/id", .respondentID), ("author/name", .ignore),
        ("author/url", .ignore), ("category/name/de", .ignore), ("component/id", .ignore),
        ("title/de", .title), ("body/de", .statement), ("address", .ignore),
        ("latitude", .ignore), ("longitude", .ignore), ("state", .ignore), ("reference", .ignore),
        ("answer/de", .ignore), ("votes", .votesFor), ("likes/user_endorsements", .ignore),
        ("comments", .ignore), ("published_at", .received), ("url", .ignore),
        ("created_at", .ignore),
      ]),
    File(
      testDescription: "Decidim, comments",
      columns: [
        ("id", .statementID), ("created_at", .received), ("body", .statement),
        ("locale", .language), ("author/id", .respondentID), ("author/name", .ignore),
        ("alignment", .ignore), ("depth", .ignore), ("user_group/id", .ignore),
        ("user_group/name/de", .organisation), ("commentable_id", .ignore),
        ("commentable_type", .ignore), ("root_commentable_url", .ignore),
      ]),
    File(
      testDescription: "adhocracy+",
      columns: [
        ("link", .ignore), ("name", .title), ("description", .statement),
        ("category", .ignore), ("creator", .ignore), ("created", .received),
        ("Status", .ignore), ("Feedback", .ignore), ("Contact consent", .consent),
        ("Creator email", .ignore), ("Creator phone", .ignore), ("Reference No.", .statementID),
      ]),
    File(
      testDescription: "DIPAS, contributions",
      columns: [
        ("Node ID", .statementID), ("Category", .ignore), ("Rubric", .ignore),
        ("Created (UTC)", .received), ("Rating", .ignore), ("Total votes", .ignore),
        ("Upvotes", .votesFor), ("Downvotes", .votesAgainst), ("Comments", .ignore),
        ("Title", .title),
        ("Contributiontext", .statement),
      ]),
    File(
      testDescription: "DIPAS, comments",
      columns: [
        ("Contribution ID", .ignore), ("Comment ID", .statementID),
        ("Comment Subject", .title), ("Comment Text", .statement),
        ("created (UTC)", .received), ("", .ignore),
      ]),
    File(
      testDescription: "comhairle",
      columns: [
        ("statement_id", .statementID), ("created_at", .received), ("statement_text", .statement),
        ("moderation_status", .ignore), ("is_seed", .ignore), ("themes", .theme),
      ]),
  ]

  @Test("each column of an export is what the tool wrote there", arguments: surveys + platforms)
  func export(file: File) {
    #expect(
      roles(file.columns.map(\.header), file.rows) == file.columns.map(\.role.rawValue))
  }
}
