/// A part of the exchange format that has keys of its own. What is said here is what the reader takes,
/// what `resonanz export schema` prints, and what a test holds every exported line against.
public enum ExchangeSection: String, Sendable, Hashable, CaseIterable {
  case submission, consultation, respondent, statement, tag, votes

  /// What may stand under a key.
  public enum Value: Sendable, Hashable {
    case text
    /// A whole number, at least so large.
    case number(atLeast: Int)
    case flag
    /// One of these words.
    case choice([String])
    /// A day: `2016-09-14`; of `received` also with a time in UTC.
    case date
    case entry(ExchangeSection)
    /// The entry, or its slug or title alone.
    case textOrEntry(ExchangeSection)
    case list(of: ExchangeSection)
    /// By name a text or a list of texts.
    case facts
  }

  /// A key, and what it stands for.
  public struct Key: Sendable {
    public let name: String
    public let value: Value
    public let meaning: Wording

    init(_ name: String, _ value: Value, _ german: String, _ english: String) {
      self.name = name
      self.value = value
      meaning = Wording(german: german, english: english)
    }
  }

  /// The keys that it may have, in the order in which they are written. A submission with one statement
  /// may have that statement's keys itself, in place of `statements`.
  public var keys: [Key] {
    switch self {
    case .submission: Self.submissionKeys
    case .consultation: Self.consultationKeys
    case .respondent: Self.respondentKeys
    case .statement: Self.statementKeys
    case .tag: Self.tagKeys
    case .votes:
      [
        Key("supporting", .number(atLeast: 0), "zustimmend", "in favour"),
        Key("opposing", .number(atLeast: 0), "ablehnend", "against"),
      ]
    }
  }

  /// The keys that are understood in it: in a submission those of its one statement too.
  public var known: [Key] { self == .submission ? keys + Self.statementKeys : keys }

  private static let submissionKeys = [
    Key(
      "consultation", .textOrEntry(.consultation), "das Beteiligungsformat", "the consultation"),
    Key("group", .text, "Akteursgruppe: Slug oder Titel", "source group: slug or title"),
    Key(
      "respondent", .entry(.respondent), "der Absender; ohne: nicht bekannt",
      "the respondent; without: not known"),
    Key(
      "received", .date,
      "Eingang: Tag, oder Tag und Zeit in UTC; behalten wird der Tag am Ort des Prozesses",
      "received: a day, or a day and a time in UTC; the day where the process is, is kept"),
    Key("language", .text, "Sprache", "language"),
    Key(
      "consent", .text, "Einwilligung, wie die Quelle sie nennt; leer: gefragt und nicht erteilt",
      "consent, as the source says it; empty: asked for and not given"),
    Key(
      "attributes", .facts, "Merkmale des Absenders: Name → Wert oder Liste",
      "facts of the respondent: name → value or list"),
    Key("document", .text, "wovon abgetippt wurde", "what it was typed from"),
    Key(
      "sheet", .flag,
      "true: der ganze Bogen des Absenders; eine Antwort ist an Absender und Frage wiederzuerkennen",
      "true: the respondent's whole sheet; an answer is known again by respondent and question"),
    Key("statements", .list(of: .statement), "die Aussagen", "the statements"),
  ]

  private static let consultationKeys = [
    Key("slug", .text, "Kennung", "identity"), Key("title", .text, "Titel", "title"),
    Key(
      "publication", .choice(Publication.allCases.map(\.rawValue)),
      "ob wörtlich zitiert werden darf", "whether it may be quoted"),
    Key("keptUntil", .date, "aufzubewahren bis", "to be kept until"),
  ]

  private static let respondentKeys = [
    Key(
      "kind", .choice(RespondentKind.allCases.filter { $0 != .unknown }.map(\.rawValue)),
      "wer; ohne Angabe person, mit organisation oder headcount diese",
      "who; unless said person, with organisation or headcount those"),
    Key(
      "id", .text, "Pseudonym der Quelle; ohne: jeder Eingang ein neuer Absender",
      "the source's pseudonym; without: every submission is from somebody new"),
    Key("organisation", .text, "Name der Organisation", "the organisation's name"),
    Key(
      "headcount", .number(atLeast: 1), "wie viele gemeinsam sprachen",
      "how many spoke together"),
  ]

  private static let statementKeys = [
    Key("question", .text, "Frage", "question"),
    Key("id", .text, "Kennung der Quelle", "the source's id"),
    Key(
      "text", .text, "Wortlaut; der einzige Schlüssel, der sein muss",
      "the text; the only key that must be there"),
    Key("page", .text, "Seite der Unterlage", "page of the document"),
    Key(
      "state", .choice(StatementState.allCases.map(\.rawValue)), "Stand der Bearbeitung",
      "how far the work on it is"),
    Key("tags", .list(of: .tag), "Zuordnungen", "tags"),
    Key("votes", .entry(.votes), "Stimmen anderer in der Quelle", "votes of others in the source"),
  ]

  private static let tagKeys = [
    Key("theme", .text, "Thema: Slug oder Titel", "theme: slug or title"),
    Key("measure", .text, "oder Maßnahme: Slug oder Titel", "or measure: slug or title"),
    Key("keyword", .text, "oder Stichwort", "or keyword"),
    Key("title", .text, "Titel, nur zum Lesen", "title, for people only"),
    Key(
      "stance", .choice(Stance.allCases.map(\.rawValue)), "Tendenz zur Maßnahme",
      "stance to the measure"),
    Key(
      "retired", .flag, "true: stammt aus der Zeit vor der Stilllegung",
      "true: given before it was retired"),
  ]
}
