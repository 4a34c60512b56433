public import ResonanzModel

/// What a column of a file means to an import.
public enum ColumnRole: String, Sendable, Hashable, CaseIterable {
  /// Answers to one open question, or the passages of a list.
  case statement
  /// What stands above a statement and belongs to what was said.
  case title
  /// The source's pseudonym of who it is from.
  case respondentID = "respondent-id"
  /// The source's id of the statement; in a wide file, of the row.
  case statementID = "statement-id"
  /// When it came in.
  case received
  /// Who speaks, as a group of actors.
  case sourceGroup = "source-group"
  /// Name of the organisation that speaks.
  case organisation
  /// How many speak together.
  case headcount
  /// Themes that the row is about.
  case theme
  /// Measures that the row is about.
  case measure
  /// Free keywords of the row, made where they aren't there yet.
  case keyword
  /// How the row stands to its measures.
  case stance
  /// How many others agreed with the statement: kept beside it, never feedback.
  case votesFor = "votes-for"
  /// How many others disagreed with it.
  case votesAgainst = "votes-against"
  /// The letter, photo or scan that the row was typed from.
  case document
  /// Page or sheet in it.
  case page
  /// A fact about the respondent.
  case attribute
  /// Language of the answers.
  case language
  /// What the respondent has agreed to.
  case consent
  /// Which question a row of a list answers.
  case question
  /// Left out.
  case ignore

  /// What people read.
  public var title: Wording {
    switch self {
    case .statement: Wording(german: "Aussage", english: "statement")
    case .title: Wording(german: "Titel der Aussage", english: "statement's title")
    case .respondentID: Wording(german: "Kennung des Absenders", english: "respondent's id")
    case .statementID: Wording(german: "Kennung der Aussage", english: "statement's id")
    case .received: Wording(german: "Eingang", english: "received")
    case .sourceGroup: Wording(german: "Akteursgruppe", english: "source group")
    case .organisation: Wording(german: "Organisation", english: "organisation")
    case .headcount: Wording(german: "Kopfzahl", english: "headcount")
    case .theme: Wording(german: "Thema", english: "theme")
    case .measure: Wording(german: "Maßnahme", english: "measure")
    case .keyword: Wording(german: "Stichwort", english: "keyword")
    case .stance: Wording(german: "Tendenz", english: "stance")
    case .votesFor: Wording(german: "Stimmen dafür", english: "votes for")
    case .votesAgainst: Wording(german: "Stimmen dagegen", english: "votes against")
    case .document: Wording(german: "Unterlage", english: "document")
    case .page: Wording(german: "Seite", english: "page")
    case .attribute: Wording(german: "Merkmal", english: "attribute")
    case .language: Wording(german: "Sprache", english: "language")
    case .consent: Wording(german: "Einwilligung", english: "consent")
    case .question: Wording(german: "Frage", english: "question")
    case .ignore: Wording(german: "nicht übernehmen", english: "left out")
    }
  }

  /// Whether a file can have only one such column.
  public var isUnique: Bool {
    switch self {
    case .respondentID, .statementID, .received, .sourceGroup, .organisation, .headcount,
      .stance, .votesFor, .votesAgainst, .document, .page, .language, .consent, .question:
      true
    case .statement, .title, .theme, .measure, .keyword, .attribute, .ignore: false
    }
  }
}
