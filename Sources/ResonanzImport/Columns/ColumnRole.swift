public import ResonanzModel

/// What a column of a file means to an import.
public enum ColumnRole: String, Sendable, Hashable, CaseIterable {
  /// Answers to one open question, or the passages of a list.
  case statement
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
  /// Themes that the row is about.
  case theme
  /// Measures that the row is about.
  case measure
  /// How the row stands to its measures.
  case stance
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
    case .respondentID: Wording(german: "Kennung des Absenders", english: "respondent's id")
    case .statementID: Wording(german: "Kennung der Aussage", english: "statement's id")
    case .received: Wording(german: "Eingang", english: "received")
    case .sourceGroup: Wording(german: "Akteursgruppe", english: "source group")
    case .organisation: Wording(german: "Organisation", english: "organisation")
    case .theme: Wording(german: "Thema", english: "theme")
    case .measure: Wording(german: "Maßnahme", english: "measure")
    case .stance: Wording(german: "Tendenz", english: "stance")
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
    case .respondentID, .statementID, .received, .sourceGroup, .organisation, .stance, .language,
      .consent, .question:
      true
    case .statement, .theme, .measure, .attribute, .ignore: false
    }
  }
}
