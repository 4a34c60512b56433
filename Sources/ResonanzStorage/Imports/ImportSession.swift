import GRDB
import ResonanzModel

/// One import while it is under way: takes rows, one by one, and holds none of them.
public final class ImportSession {
  private let database: Database
  private let request: ImportRequest
  /// The group of the last row that was taken; of one that names none, that of its respondent.
  public private(set) var lastGroup: GroupID?
  private let target: ImportTarget
  private let event: OpenEvent
  private let number: Int64
  private var finder: StatementFinder
  private var respondents: RespondentWriter
  private var writer: StatementWriter
  private let late: LateChanges
  private var summary: ImportSummary
  private var changedExample = 0
  private var examples = ImportExamples()
  private let retired: [Int64: String]
  private let measures: MeasureSet
  private var keywords: KeywordWriter
  private var keywordCounts: KeywordCounts
  private let votes: KnownVotes
  private var facts: SubmissionFacts
  private var laterFacts: LaterFacts
  private let submissions: SubmissionFinder
  private var withdrawn: WithdrawnSubmissions
  private let erased: ErasedRows
  private let receivedDay: ReceivedDay
  /// Whether a corrected text is to be known again as one that is erased.
  private var knowsMoreErased = false

  init(
    database: Database, collector: WordCollector, request: ImportRequest, by person: PersonID,
    at now: Instant
  ) throws {
    self.database = database
    self.request = request
    event = try OpenEvent.begin(.importFile, by: person, at: now, in: database)
    target = try ImportTarget(request, event: event.number, in: database)
    summary = ImportSummary(consultation: target.slug)
    try database.execute(
      sql: """
        INSERT INTO import
          (consultation, file, sha256, mapping, summary, added, in_force, profile, replaces)
        VALUES (?, ?, ?, ?, '{}', ?, 1, ?, ?)
        """,
      arguments: [
        target.consultation, request.file, request.sha256.blob, request.mapping, event.number,
        request.profile, request.replaces,
      ])
    number = database.lastInsertedRowID
    let retired = try Row.fetchAll(
      database,
      sql: """
        SELECT target.id, target.slug FROM target
        JOIN target_version AS version ON version.target = target.id
        WHERE version.removed IS NULL AND version.retired = 1
        """)
    self.retired = Dictionary(uniqueKeysWithValues: retired.map { ($0[0], $0[1]) })
    measures = try MeasureSet(database: database)
    keywords = try KeywordWriter(database: database, event: event.number)
    keywordCounts = KeywordCounts(database: database, consultation: target.consultation)
    votes = try KnownVotes(database: database, importNumber: number)
    submissions = try SubmissionFinder(database: database)
    erased = try ErasedRows(database: database, consultation: target.consultation)
    receivedDay = try ReceivedDay(database: database)
    facts = try SubmissionFacts(database: database, importNumber: number)
    laterFacts = try LaterFacts(database: database, importNumber: number)
    let archive = try Row.fetchOne(database, sql: "SELECT identity_key FROM archive")
    let hash = StatementHash(key: try archive?.bytes("identity_key") ?? [])
    withdrawn = try WithdrawnSubmissions(
      database: database, hash: hash, consultation: target.consultation, importNumber: number)
    finder = try StatementFinder(
      database: database, hash: hash, importNumber: number,
      replaced: request.replaces.map(Int64.init))
    respondents = try RespondentWriter(
      database: database, consultation: target.consultation, event: event.number)
    writer = try StatementWriter(
      database: database, collector: collector, consultation: target.consultation,
      event: event.number, importNumber: number, hash: hash)
    late = try LateChanges(
      database: database, event: event.number, importNumber: number, request: request)
  }

  /// Takes note of a row of a file that replaces another, before the first one is taken: a text that
  /// only moved to another row is no correction of what stood there.
  public func foresee(_ draft: SubmissionDraft) {
    for statement in draft.statements {
      finder.foresee(
        statement, question: target.questions[statement.question],
        respondent: draft.respondent?.sourceID, isWide: request.isWide || draft.isSheet)
    }
  }

  /// Takes a row, whole or not at all.
  public func add(_ draft: SubmissionDraft) throws -> SubmissionOutcome {
    if erased.isBarred(draft.respondent) { return skip(draft) }
    let group = try respondents.group(of: draft)
    var draft = draft
    draft.received = receivedDay.local(draft.received)
    if let group { draft.group = GroupID(number: group) }
    if let fault = try respondents.conflict(draft, group: group) { return .rejected(fault) }
    var located: [(StatementDraft, NormalisedText, StatementFinder.Finding)] = []
    located.reserveCapacity(draft.statements.count)
    var known: [KnownStatement] = []
    finder.begin(row: draft.row)
    for var statement in draft.statements {
      statement.tags = measures.settled(statement.tags)
      let normalised = NormalisedText(statement.text)
      let finding = try finder.find(
        statement, normalised: normalised, question: target.questions[statement.question],
        respondent: draft.respondent?.sourceID, group: group,
        isWide: request.isWide || draft.isSheet)
      switch finding {
      case .repeated(let row):
        let id = statement.sourceID ?? draft.respondent?.sourceID ?? ""
        return .rejected(.repeatedID(id, row: row))
      case .known(let found), .corrected(let found, _):
        if let fault = respondents.conflict(found, group: group) { return .rejected(fault) }
        known.append(found)
      case .new: break
      }
      located.append((statement, normalised, finding))
    }
    if try erased.isErased(draft, known: known, isIdentified: isIdentified(draft)) {
      for case (let statement, _, .corrected(let known, let identity)) in located {
        try know(known, by: identity, statement)
      }
      return skip(draft)
    }
    if !draft.keepsRetired, let slug = retiredTarget(of: draft) {
      return .rejected(.retiredTarget(slug))
    }
    try write(
      draft, located, try submissions.find(known.map(\.submission), of: draft, group: group))
    lastGroup = draft.group
    return .accepted
  }

  /// Takes over that a row of which nothing else is taken takes a consent back.
  public func withdraw(_ withdrawal: ConsentWithdrawal) throws -> WithdrawalOutcome {
    let isAlone = request.questions.isEmpty
    let submissions = try withdrawn.find(withdrawal, isAlone: isAlone)
    if submissions.isEmpty { return isAlone || withdrawn.hasEarlier ? .unknown : .idle }
    var outcome = WithdrawalOutcome.idle
    for submission in submissions.sorted() {
      guard let others = try laterFacts.withdraw(withdrawal.words, of: submission) else { continue }
      summary.factsChanged += others
      outcome = .taken
    }
    return outcome
  }

  /// Whether ids tell which statements a row names.
  private func isIdentified(_ draft: SubmissionDraft) -> Bool {
    let isSheet = (request.isWide || draft.isSheet) && draft.respondent?.sourceID != nil
    return isSheet || draft.statements.contains { $0.sourceID != nil }
  }

  /// Notes that a statement is known by its corrected text too.
  private func know(
    _ known: KnownStatement, by identity: ArraySlice<UInt8>, _ statement: StatementDraft
  ) throws {
    knowsMoreErased = knowsMoreErased || known.textHash == nil
    try writer.know(known.id, by: identity, question: target.questions[statement.question])
  }

  /// Takes nothing of a row that is erased.
  private func skip(_ draft: SubmissionDraft) -> SubmissionOutcome {
    summary.skippedErased += draft.statements.count
    for _ in draft.statements { examples.add(.erased, row: draft.row, nil, statement: nil) }
    lastGroup = draft.group
    return .accepted
  }

  private func retiredTarget(of draft: SubmissionDraft) -> String? {
    if retired.isEmpty { return nil }
    return draft.statements.lazy.flatMap(\.tags).compactMap { self.retired[$0.target.number] }.first
  }

  private func write(
    _ draft: SubmissionDraft,
    _ located: [(StatementDraft, NormalisedText, StatementFinder.Finding)],
    _ known: SubmissionPlace?
  ) throws {
    var place = known
    if let known {
      summary.attributesChanged += try facts.add(draft.attributes, to: known.id)
      if try facts.isReceived(otherwise: draft.received, known.id) { summary.otherReceived += 1 }
    }
    try takeFacts(of: draft, located, to: known?.id)
    for (located, normalised, finding) in located {
      let statement = try withKeywords(located)
      switch finding {
      case .known(let known):
        try take(known, statement, normalised, row: draft.row)
      case .corrected(let known, let identity):
        try take(known, statement, normalised, row: draft.row)
        try know(known, by: identity, statement)
      case .new(let identity):
        let submission = try place ?? self.place(draft)
        place = submission
        let (id, isRepeat) = try writer.add(
          statement, normalised: normalised, identity: identity,
          question: target.questions[statement.question], at: submission, row: draft.row)
        if let state = statement.state, state.isReason, statement.tags.isEmpty {
          try late.set(state, of: id)
        }
        place?.isNewRespondent = false
        summary.added += 1
        examples.add(isRepeat ? .duplicate : .added, row: draft.row, statement.text, statement: id)
        summary.duplicates += isRepeat ? 1 : 0
        summary.tags += statement.tags.count
      case .repeated: break
      }
    }
  }

  /// The keywords as tags.
  private func withKeywords(_ draft: StatementDraft) throws -> StatementDraft {
    if draft.keywords.isEmpty { return draft }
    var draft = draft
    var targets: [TagDraft] = []
    for title in draft.keywords {
      let tag = TagDraft(target: try keywords.target(titled: title))
      if !targets.contains(tag) { targets.append(tag) }
    }
    keywordCounts.use(targets)
    draft.tags += targets.filter { !draft.tags.contains($0) }
    return draft
  }

  /// A new submission for a row's new statements.
  private func place(_ draft: SubmissionDraft) throws -> SubmissionPlace {
    let (respondent, isNew) = try respondents.respondent(draft)
    summary.respondents += isNew ? 1 : 0
    return try writer.addSubmission(draft, respondent: respondent, isNewRespondent: isNew)
  }

  /// A statement that is there: unchanged, or with another text than before.
  private func take(
    _ known: KnownStatement, _ draft: StatementDraft, _ normalised: NormalisedText, row: Int
  ) throws {
    guard let knownHash = known.textHash else {
      summary.skippedErased += 1
      examples.add(.erased, row: row, nil, statement: known.id)
      return
    }
    var revision = known.revision
    if knownHash == StatementHash.text(normalised) {
      summary.unchanged += 1
      if known.isLive { examples.add(.unchanged, row: row, draft.text, statement: known.id) }
    } else {
      summary.changed += 1
      changedExample = Int(known.id)
      if examples.wants(.changed) {
        examples.add(
          .changed, row: row, draft.text, former: try text(of: known), statement: known.id)
      }
      revision = try writer.revise(known, text: draft.text, normalised: normalised)
    }
    if let now = draft.votes, try votes.votes(on: known.id) != now { summary.votesChanged += 1 }
    try writer.assert(known.id, revision: revision, draft: draft, row: row)
    if !known.isLive, try late.bringBack(known.id) {
      summary.returned += 1
      examples.add(.returned, row: row, draft.text, statement: known.id)
    }
    let tagged = try late.add(draft.tags, areRead: draft.state != .open, to: known.id)
    summary.tags += tagged.added
    summary.stancesChanged += tagged.restanced
    summary.stancesLeftOut += tagged.stancesLeftOut
    summary.stancesOfStaff += tagged.stancesOfStaff
    if tagged.areLeftOut { summary.tagsLeftOut.add(Int(known.id)) }
    if !tagged.beside.isEmpty {
      summary.besideOthers.add(Int(known.id))
      summary.besideImports.formUnion(tagged.beside)
    }
  }

  /// Takes over what a row says of the submission that it goes on with, and notes where a statement of
  /// another one is said to be somebody else's or to have another consent.
  private func takeFacts(
    of draft: SubmissionDraft,
    _ located: [(StatementDraft, NormalisedText, StatementFinder.Finding)], to submission: Int64?
  ) throws {
    let known = located.compactMap(\.2.statement)
    for place in Set(known.map(\.submission)).sorted() {
      let isSure = place == submission
      let taken = try laterFacts.add(draft, to: place, isSure: isSure)
      summary.factsChanged += taken.others
      guard taken.refusesConsent else { continue }
      for statement in known where statement.submission == place && statement.textHash != nil {
        if isSure {
          summary.consentStaysWithdrawn.add(Int(statement.id))
        } else {
          summary.otherConsent.add(Int(statement.id))
        }
      }
    }
    for (statement, _, finding) in located {
      guard let known = finding.statement, known.textHash != nil else { continue }
      if let sender = draft.respondent?.sourceID {
        switch try facts.sender(of: known.submission) {
        case nil: summary.newSender.add(Int(known.id))
        case sender: break
        default: summary.otherSender.add(Int(known.id))
        }
      }
      if try laterFacts.add(page: statement.page, to: known.id) { summary.factsChanged += 1 }
    }
  }

  /// Lists the statements of submissions that have a consent now and had none before, or the other way round.
  private func listConsents() throws {
    let statements = try PreparedStatement(
      "SELECT id FROM statement WHERE submission = ?1 AND live = 1 ORDER BY id", in: database)
    for (submission, was) in laterFacts.consentBefore.sorted(by: { $0.key < $1.key }) {
      let isNow = try laterFacts.isConsented(submission)
      if was == isNow { continue }
      var isListed = false
      statements.bind(1, submission)
      try statements.readAll { row in
        isListed = true
        if isNow {
          summary.consentGiven.add(Int(row.integer(0)))
        } else {
          summary.consentWithdrawn.add(Int(row.integer(0)))
        }
      }
      // Of statements that don't count just now it is kept too, for when they do.
      if !isListed { summary.factsChanged += 1 }
    }
  }

  private func text(of known: KnownStatement) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT text FROM revision WHERE id = ?", arguments: [known.revision])
  }

  /// Ends the import. Its number is nil where the transaction is to be taken back.
  func finish(isDryRun: Bool) throws -> ImportSummary {
    let matched = summary.changed + summary.unchanged
    guard request.replacesTexts || summary.changed * 5 <= matched else {
      throw StorageError.wouldReplaceTexts(
        changed: summary.changed, matched: matched, consultation: target.slug,
        statement: changedExample)
    }
    try listConsents()
    if !summary.isEmpty {
      summary.alsoIn = try target.consultation(alsoHolding: request, in: database)
      if summary.alsoIn == nil, summary.duplicates > 0, summary.duplicates * 2 >= summary.added {
        summary.resembles = try target.consultation(withFileNamed: request.file, in: database)
      }
    }
    if summary.changed > 0 {
      summary.lostQuotes = try QuoteFollowing(database: database, event: event.number).follow()
    }
    (summary.vanished, summary.vanishedQuoted) = try VanishedStatements(
      database: database, consultation: target.consultation, importNumber: number
    ).list(file: request.file, replaces: request.replaces)
    guard !summary.isEmpty || knowsMoreErased, !isDryRun else {
      summary.examples = examples.list.map(\.withoutNewNumber)
      return summary
    }
    summary.examples = examples.list
    try writer.flushCounts()
    try keywordCounts.flush()
    try late.apply()
    try writer.flushWords()
    summary.number = Int(number)
    try database.execute(
      sql: "UPDATE import SET summary = ? WHERE number = ?",
      arguments: [try canonicalJSON(StoredSummary(summary)), number])
    var digest = EventDigest()
    try digest.read(
      [.consultation, .question, .importFile, .votes, .furtherIdentity] + KeywordWriter.digestParts
        + QuoteWriter.digestParts,
      of: event.number, in: database)
    respondents.seal(into: &digest)
    try writer.seal(into: &digest)
    if facts.hasWritten { try digest.read([.attribute], of: event.number, in: database) }
    if laterFacts.hasWritten {
      try digest.read([.submissionFact, .statementPage], of: event.number, in: database)
    }
    try digest.readTouched(
      [.tag, .tagRemoved, .processing, .absenceRemoved], of: event.number, in: database)
    // A file can say one statement twice.
    let asserted = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM assertion WHERE import = ?", arguments: [number])
    try event.finish(
      subject: number, statements: asserted ?? 0, digest: digest, in: database)
    return summary
  }
}
