public import ResonanzModel

/// Where a quote stands: `Aussage 412, Bürgerbefragung, Frage 3`.
public struct QuotePlace: Sendable, Equatable {
  public let statement: Int
  /// Title of the consultation.
  public let consultation: String
  /// Which of the consultation's questions it answers, from 1; nil where there is only one.
  public let question: Int?

  /// What people read.
  public var words: Wording {
    let german = question.map { ", Frage \($0)" } ?? ""
    let english = question.map { ", question \($0)" } ?? ""
    return Wording(
      german: "Aussage \(statement), \(consultation)\(german)",
      english: "Statement \(statement), \(consultation)\(english)")
  }
}

/// Why a quote may not be published.
public enum QuoteBar: String, Sendable, CaseIterable {
  /// The statement has another text, in which it was not found again.
  case lost
  /// The statement doesn't count: it is hidden or erased, or its imports are undone.
  case absent
  /// A colleague flagged personal data in the statement, and nobody has settled it.
  case personalData = "personal-data"
  /// The consultation is internal.
  case `internal`
  /// The consultation asked for consent, and there is none.
  case noConsent = "no-consent"
  /// Pupils said it beside others, and the rule on their consultation doesn't speak of them.
  case pupils

  /// What people read.
  public var title: Wording {
    switch self {
    case .lost: Wording(german: "Wortlaut verloren", english: "words lost")
    case .absent: Wording(german: "Aussage zählt nicht", english: "statement doesn't count")
    case .personalData: Wording(german: "personenbezogene Daten", english: "personal data")
    case .internal: Wording(german: "Format nicht zitierbar", english: "consultation not quotable")
    case .noConsent: Wording(german: "keine Einwilligung", english: "no consent")
    case .pupils:
      Wording(
        german: "Schule ohne Einwilligung", english: "school without consent")
    }
  }
}

/// A quote, proven to be word for word what was said.
public struct QuoteRecord: Sendable, Equatable {
  /// Stays the same while it follows its text.
  public let number: Int
  public let kind: TargetKind
  /// The theme or measure that it is evidence for.
  public let slug: String
  public let title: String
  /// Its place among the quotes of that, from 1.
  public let order: Int
  public let place: QuotePlace
  /// Slug of the consultation.
  public let consultation: String
  /// Slug of the source group.
  public let group: String
  /// Where it stands in the text that it was last found in, in Unicode scalars.
  public let span: TextSpan
  /// Verbatim; nil where the statement was erased.
  public let text: String?
  /// What its source calls the text's language; nil where it doesn't say.
  public let language: String?
  /// When the statement was erased; nil where it was not.
  public let erased: Instant?
  /// What a public quote leaves out, in scalars of `text`.
  public let omissions: [TextSpan]
  /// Why it may not be published; none: it may.
  public let bars: [QuoteBar]
  /// What may be said in public of who said it.
  public let attribution: PublicAttribution
  public let note: String?
  /// Who picked it, and when.
  public let event: EventStamp
  public let person: PersonID

  /// Number of the statement.
  public var statement: Int { place.statement }

  /// Whether its words could not be found in what the statement says now.
  public var isLost: Bool { bars.contains(.lost) }

  /// What may be published: verbatim but for what is left out, as `[…]`. Nil where it may not be.
  public var publicText: String? {
    guard let text, bars.isEmpty else { return nil }
    let covered = SpannedText(text)
    return (try? Omissions(omissions, of: covered))?.applied(to: covered)
  }

  /// What in the public words may tell who somebody is, for a person to decide about; see ``PersonHint``.
  public var personHints: [PersonHint] {
    publicText.map(PersonHint.find) ?? []
  }
}
