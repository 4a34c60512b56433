import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One round: while it is open one's own work, nobody else's; once it is closed how far people agree, and what is
/// to be decided.
struct RoundPage: Page {
  static let template = "RoundPage"

  /// One's own work in an open round.
  struct Work: Sendable {
    /// `3 von 20 beantwortet`.
    let progress: String
    /// The next statement; nil where all are answered.
    let next: String?
    let nextLabel: String
    let hasRows: Bool
    let rows: [Own]
  }

  /// What one said of a statement.
  struct Own: Sendable {
    let statement: Int
    let text: String
    /// What `lang` says of the text; nil where that is in the page's language.
    let lang: String?
    let answer: String
    let address: String
  }

  /// Ends a round, or opens it again.
  struct Turn: Sendable {
    let label: String
    let path: String
    /// Whose round it is; nil where it is one's own.
    let warning: String?
  }

  let title: String
  let facts: String
  let dropped: String?
  let work: Work?
  let turn: Turn?
  let result: RoundResultPart?
  /// How far people agree: HTML that is safe already.
  let report: String?
  let done: Done?

  var place: Place? { .rounds }

  static func show(_ visit: Visit) async throws -> Response {
    let (number, person) = (try visit.number("number"), try visit.person)
    let (event, team, seconds) = (
      visit.doneEvent, visit.site.team, visit.site.settings.limits.reportSeconds
    )
    let known = try await visit.archive.read(within: seconds) { archive in
      try RoundKnown(number, in: archive, team: team, person: person.person, event: event)
    }
    let foreseen = try await foreseen(visit, number, person)
    return await visit.page(RoundPage(known, foreseen, visit.language, person))
  }

  /// What settling all that people agree on would do, where somebody asks for it who may: it is tried, and taken
  /// back.
  private static func foreseen(
    _ visit: Visit, _ number: Int, _ session: SignedIn
  ) async throws -> SettlingOutcome? {
    guard visit.query["agreed"] != nil, session.role >= .analyst else { return nil }
    let person = session.person
    return try await visit.archive.write(changesCatalogue: false) { archive in
      try archive.settleAgreed(inRound: number, by: person, isPreview: true)
    }
  }

  private init(
    _ known: RoundKnown, _ foreseen: SettlingOutcome?, _ language: Language, _ session: SignedIn
  ) {
    let words = RoundWords(language: language)
    let round = known.round
    let path = "/rounds/\(round.number)"
    title = words.title(round)
    facts = words.facts(round, known.names)
    dropped = round.dropped > 0 ? words.dropped(round.dropped) : nil
    let decisions = DecisionText(known.vocabulary, language)
    work = known.work.map { work in
      let rows = work.statements.compactMap { statement in
        work.answers[statement].map {
          Own(
            statement: statement, text: known.text(statement),
            lang: known.lang(statement, language),
            answer: decisions.text(of: $0),
            address: "\(path)/answer?statement=\(statement)")
        }
      }
      return Work(
        progress: words.progress(rows.count, of: work.statements.count),
        next: work.next == nil ? nil : "\(path)/answer",
        nextLabel: words.next(isFirst: rows.isEmpty), hasRows: !rows.isEmpty, rows: rows)
    }
    let isOwn = round.openedBy == session.person
    let mayTurn = session.role >= .analyst && (round.isOpen || round.settled == 0)
    turn =
      mayTurn
      ? Turn(
        label: round.isOpen ? words.close : words.reopen,
        path: path + (round.isOpen ? "/close" : "/reopen"),
        warning: isOwn ? nil : words.somebodyElses(known.names[round.openedBy])) : nil
    result = known.result.map {
      RoundResultPart(
        $0, known, decisions, words, canSettle: session.role >= .analyst, foreseen: foreseen)
    }
    report = known.agreement.map {
      HTMLRenderer(language: language).linkedPart(of: $0.document(in: language), in: language)
    }
    done = known.done.map { Done($0, back: path, language) }
  }
}

/// What the archive says of a round to somebody.
struct RoundKnown: Sendable {
  let round: Round
  let names: [PersonID: String]
  let vocabulary: Vocabulary
  /// Nil of a closed round, and for whoever is not named in it.
  let work: RoundWork?
  /// Nil of an open round: until it is closed nobody sees another's answers.
  let result: RoundResult?
  let agreement: AgreementReport?
  let standings: [Int: StatementStanding]
  let done: HistoryEntry?

  init(
    _ number: Int, in archive: Archive, team: Team, person: PersonID, event: Int?
  ) throws {
    round = try archive.round(number)
    names = try team.names()
    vocabulary = try archive.vocabulary()
    work =
      round.isOpen && round.people.contains(person)
      ? try archive.work(inRound: number, of: person) : nil
    result = round.isOpen ? nil : try archive.result(ofRound: number)
    agreement = try result.map { try Self.agreement(of: $0, in: archive) }
    let shown = (work?.statements ?? []) + (result?.statements.map(\.statement) ?? [])
    standings = try archive.standings(of: shown)
    done = try event.flatMap { try archive.entry($0, by: person) }
  }

  static func agreement(of result: RoundResult, in archive: Archive) throws -> AgreementReport {
    AgreementReport(
      of: result, catalogue: try archive.catalogue(includesRetired: true),
      vocabulary: try archive.vocabulary(), bootstrap: bootstrap)
  }

  /// As the command line draws unless it is told otherwise.
  private static let bootstrap = Bootstrap(resamples: 1000, level: 0.95, seed: 1)

  func text(_ statement: Int) -> String { standings[statement]?.text ?? "" }

  /// What `lang` says of the text.
  func lang(_ statement: Int, _ language: Language) -> String? {
    language.mark(ofText: standings[statement]?.language)
  }
}
