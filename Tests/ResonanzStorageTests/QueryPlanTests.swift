import GRDB
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("The main queries")
struct QueryPlanTests {
  let city: InventedArchive

  init() throws {
    city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [Answer("Rad", id: "1", by: "r1", tags: ["radweg": .supports]), Answer("Bus", id: "2")])
  }

  /// How SQLite runs every query that production code makes meanwhile; keyed by the query.
  private func plans(_ action: () throws -> Void) throws -> [String: [String]] {
    let queries = Queries()
    city.archive.queue.inDatabase { database in
      database.trace { event in
        if case .statement(let statement) = event { queries.add(statement.sql) }
      }
    }
    try action()
    return try city.archive.queue.inDatabase { database in
      database.trace()
      var plans: [String: [String]] = [:]
      for sql in queries.all {
        let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
        statement.setUncheckedArguments([])
        plans[sql] = try Row.fetchAll(statement).map { $0["detail"] }
      }
      return plans
    }
  }

  private final class Queries: @unchecked Sendable {
    // Unchecked: filled on the archive's queue only.
    private(set) var all: Set<String> = []
    private static let verbs = ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"]

    func add(_ sql: String) {
      if Self.verbs.contains(where: { sql.hasPrefix($0) }) { all.insert(sql) }
    }
  }

  /// Steps that read a whole table that grows with the statements.
  private func scans(_ plans: [String: [String]], besides allowed: [String] = []) -> [String] {
    let large = [
      "statement", "revision", "tag", "submission", "assertion", "respondent", "other", "own",
    ]
    return plans.sorted { $0.key < $1.key }.flatMap { sql, steps in
      steps.filter { step in
        large.contains { step == "SCAN \($0)" || step.hasPrefix("SCAN \($0) ") }
          && !allowed.contains { sql.contains($0) }
      }.map { "\($0): \(sql)" }
    }
  }

  /// Steps that read all tags of a target for each statement, or all tags of an event.
  private func rereads(_ plans: [String: [String]]) -> [String] {
    plans.sorted { $0.key < $1.key }.flatMap { sql, steps in
      steps.filter { step in
        ["tag", "own"].contains { step == "SEARCH \($0) USING PRIMARY KEY (target=?)" }
          || step.contains("INDEX tag_removed") && sql.contains("touched CROSS JOIN")
      }.map { "\($0): \(sql)" }
    }
  }

  @Test("A person's tags cost their statements, not the archive")
  func tagging() throws {
    let plans = try plans {
      try city.tag([2], add: ["bus": .supports])
      try city.tag([2], add: ["bus": .opposes], remove: ["radweg"])
      try city.tag([2], remove: ["bus"], state: .noContent)
    }
    #expect(plans.count > 10)
    #expect(scans(plans) == [])
    #expect(rereads(plans) == [])
  }

  @Test("A round costs its own statements, not the archive")
  func round() throws {
    let archive = city.archive
    let people = [Invented.anna, Invented.ben]
    let decision = try #require(RoundDecision(tags: [try city.tag("bus", .supports)]))
    let plans = try plans {
      let round = try archive.openRound("Probe", of: people, on: [1, 2], by: people[0])
      for person in people { try archive.answerRound(round, 1, decision, by: person) }
      try archive.undo(by: people[0])
      try archive.redo(by: people[0])
      _ = try archive.work(inRound: round, of: people[0])
      try archive.closeRound(round, by: people[0])
      try archive.settleAgreed(inRound: round, by: people[0])
      try archive.settleRound(round, 2, decision, by: people[0])
      _ = try archive.rounds()
      try archive.undo(by: people[0])
    }
    #expect(plans.count > 30)
    #expect(scans(plans) == [])
    let answers = plans.values.flatMap(\.self).filter {
      $0.hasPrefix("SCAN round_answer") || $0.hasPrefix("SCAN round_settlement")
    }
    #expect(answers == [])
  }

  @Test("An import finds statements by identity, repeats by hash, and what was there by its number")
  func importing() throws {
    let plans = try plans {
      try city.importFile(
        "b.csv",
        [
          Answer("Rad", id: "1", by: "r1", tags: ["bus": .supports]), Answer("Bus", id: "2"),
          Answer("Rad", id: "3", by: "r1", tags: ["bus": .supports]),
        ])
    }
    #expect(scans(plans) == [])
    #expect(rereads(plans) == [])
    let identity = plans.first { $0.key.contains("statement.identity = ?2") }?.value
    #expect(identity?.first?.contains("(question=? AND identity=?)") == true)
    let repeats = plans.first { $0.key.contains("revision.text_hash = ?1") }?.value
    #expect(repeats?.first?.contains("revision_text_hash (text_hash=?)") == true)
  }

  @Test("A correction, and what vanished, cost the two imports and not the archive")
  func replacing() throws {
    let plans = try plans {
      try city.importFile(
        "a.csv",
        ["Fuß", "Zug", "Schiff", "Auto", "Fahrrad"].map { Answer($0) }, sha: 2)
      try city.importFile(
        "a.csv",
        ["Fuß", "Zug", "Schiff", "Auto", "Flugzeug"].map { Answer($0) }, sha: 3, replaces: 2)
    }
    #expect(scans(plans) == [])
    #expect(rereads(plans) == [])
  }

  @Test("A list of tags costs the statements that it names")
  func tagSheet() throws {
    let plans = try plans {
      _ = try city.archive.addTags(
        [
          StatementTags(statement: 1, tags: [try city.tag("bus", .supports)], keywords: ["Takt"]),
          StatementTags(statement: 2, state: .noContent),
        ], by: Invented.person)
    }
    #expect(scans(plans) == [])
    #expect(rereads(plans) == [])
  }

  @Test("The whole life of a statement costs no more than that statement")
  func statement() throws {
    let plans = try plans { _ = try city.archive.statement(1) }
    #expect(plans.count > 5)
    #expect(scans(plans) == [])
  }

  @Test("Repeated texts are grouped in the order of their hashes, without a sort of all")
  func repeatedTexts() throws {
    let plans = try plans { _ = try city.archive.repeatedTexts() }
    let grouping = plans.first { $0.key.contains("HAVING") }?.value ?? []
    #expect(grouping.first?.contains("revision_text_hash") == true)
    #expect(!grouping.contains { $0.contains("TEMP B-TREE FOR GROUP BY") })
  }

  @Test("An undo and a redo cost the import's statements")
  func reversing() throws {
    let plans = try plans {
      try city.undo(1)
      try city.redo(1)
    }
    #expect(scans(plans) == [])
    #expect(rereads(plans) == [])
  }

  @Test("The kept tally reads counts only")
  func keptTally() throws {
    let plans = try plans { _ = try city.archive.tally(.theme) }
    #expect(scans(plans) == [])
    #expect(!plans.keys.contains { $0.contains("FROM tag") || $0.contains("JOIN tag") })
  }

  @Test(
    "The counted tally reads tags in the order of their key; only the base reads all statements")
  func countedTally() throws {
    let plans = try plans {
      _ = try city.archive.tally(.theme, asOf: .event(1))
      _ = try city.archive.tally(
        .measure, filter: TallyFilter(receivedFrom: CalendarDate(year: 2016, month: 1, day: 1)))
    }
    #expect(scans(plans, besides: ["FROM statement", "tag.added <= :event"]) == [])
    let figures = plans.filter { $0.key.hasPrefix("WITH reaches") }.values
    #expect(!figures.isEmpty)
    for steps in figures {
      let inKeyOrder = ["SCAN tag", "SEARCH tag USING PRIMARY KEY (target=?)"]
      #expect(inKeyOrder.contains { steps.contains($0) }, "\(steps)")
      #expect(steps.contains("SEARCH statement USING INTEGER PRIMARY KEY (rowid=?)"))
    }
  }

  @Test(
    "What stands behind one measure reads its tags in the order of their key, and keywords by theirs"
  )
  func details() throws {
    _ = try city.archive.tag([1], TagChange(keywords: ["Licht"]), by: Invented.person)
    let plans = try plans {
      _ = try city.archive.details(of: .measure, "radweg")
      _ = try city.archive.consultationBases()
    }
    #expect(scans(plans) == [])
    let keywords = try #require(plans.first { $0.key.contains("AS said") }?.value)
    #expect(keywords.contains("SEARCH said USING PRIMARY KEY (target=?)"), "\(keywords)")
    #expect(keywords.contains { $0.contains("INDEX tag_statement (statement=?)") }, "\(keywords)")
    #expect(!plans.keys.contains { $0.contains("FROM statement") })
  }

  @Test("Words read every text once, and the tags of each statement by the statement")
  func words() throws {
    let plans = try plans { _ = try city.archive.wordTallies(onThemes: ["mobil"], minimum: 1) }
    let steps = try #require(plans.first { $0.key.contains("group_concat") }?.value)
    #expect(steps.contains { $0.contains("INDEX tag_statement (statement=?)") }, "\(steps)")
    #expect(steps.contains("SEARCH revision USING INTEGER PRIMARY KEY (rowid=?)"), "\(steps)")
  }

  @Test("A statement's page and the queue read what they show")
  func statements() throws {
    let plans = try plans { _ = try city.archive.statement(1) }
    #expect(scans(plans) == [])
    let queue = try self.plans {
      _ = try city.archive.search(SearchQuery(""), filter: SearchFilter(isOpen: true))
    }
    #expect(
      queue.values.joined().contains { $0.contains("USING INDEX statement_open") }, "\(queue)")
  }

  @Test("Progress reads kept counts, the head of the queue in its order, and one's own events")
  func progress() throws {
    try city.tag([2], add: ["bus": .supports], by: Invented.anna)
    let plans = try plans { _ = try city.archive.progress(for: Invented.anna) }
    let steps = plans.values.joined()
    #expect(scans(plans, besides: ["INDEXED BY statement_open"]) == [])
    let queue = plans.filter { $0.key.contains("INDEXED BY statement_open") }.values.joined()
    #expect(queue.contains { $0.contains("USING INDEX statement_open") })
    #expect(!queue.contains { $0.contains("TEMP B-TREE") }, "\(Array(queue))")
    #expect(steps.contains { $0.contains("event_person") })
    #expect(steps.contains { $0.contains("tag_event") })
  }

  @Test("Quotes are read by what they are of, and followed without reading all statements")
  func quotes() throws {
    try city.quote("Rad")
    let plans = try plans {
      _ = try city.archive.quotes()
      _ = try city.archive.quotes(QuoteFilter(statement: 1))
      try city.importFile("a.csv", [Answer("Radler", id: "1", by: "r1")], replacesTexts: true)
      _ = try city.archive.statement(1)
    }
    #expect(scans(plans.filter { $0.key.contains("quote") }) == [])
  }

  @Test(
    "A typed query reads what it finds, not the archive",
    arguments: [
      "rad -auto theme:mobil stance:supports group:citizens -open",
      "radweg* von:anna received:2016 flag:* language:de import:1 question:fehlt",
      "theme:mobil", "measure:radweg", "number:1..5", "open",
    ])
  func typedQuery(query: String) throws {
    let plans = try plans { _ = try city.archive.search(city.read(query).query, order: .relevance) }
    // The queue has an index of its own, which is read as far as the page goes.
    #expect(scans(plans, besides: ["statement.state = 'open' ORDER BY"]) == [])
  }

  @Test("Words and kept counts answer how many there are without a look at a statement")
  func totals() throws {
    let plans = try plans {
      _ = try city.archive.search(city.read("rad").query)
      _ = try city.archive.search(city.read("group:citizens -open").query, limit: 1)
    }
    let counting = plans.filter { $0.key.hasPrefix("SELECT count(*)") }
    #expect(!counting.isEmpty)
    #expect(!counting.values.joined().contains { $0.contains("statement") })
  }

  @Test("A change of all that a query means costs those statements")
  func bulk() throws {
    let plans = try plans {
      let change = TagChange(added: [try city.tag("bus", .supports)])
      let query = try city.read("rad group:citizens").query
      _ = try city.archive.tag(.query(query), change, by: Invented.person)
    }
    #expect(plans.count > 10)
    #expect(scans(plans) == [])
    #expect(rereads(plans) == [])
  }

  @Test("Many new stances, their undo and redo don't read the event's tags once for each of them")
  func bulkStances() throws {
    let query = try city.read("number:1..2").query
    func change(_ stance: Stance) throws -> TagChange {
      TagChange(added: [try city.tag("bus", stance)])
    }
    _ = try city.archive.tag(.query(query), change(.supports), by: Invented.person)
    let plans = try plans {
      _ = try city.archive.tag(.query(query), change(.opposes), by: Invented.person)
      try city.archive.undo(by: Invented.person)
      try city.archive.redo(by: Invented.person)
    }
    let ofTouched = plans.filter { $0.key.contains("touched CROSS JOIN tag") }
    #expect(ofTouched.count > 3)
    for (sql, steps) in ofTouched {
      #expect(!steps.contains { $0.contains("tag_removed") || $0.contains("tag_event") }, "\(sql)")
    }
  }

  @Test("Counts per value of each filter read the statements found, and their tags")
  func facets() throws {
    let plans = try plans { _ = try city.archive.facets(city.read("rad").query) }
    #expect(scans(plans) == [])
  }

  @Test("A search for words reads the index first, whatever the filter")
  func searching() throws {
    let plans = try plans {
      _ = try city.archive.search(
        SearchQuery("rad -auto"),
        filter: SearchFilter(theme: "mobil", group: "citizens", isOpen: true, isUntagged: true))
    }
    #expect(scans(plans) == [])
  }

  @Test(
    "An erasure costs what goes, besides the parts of the chain that it is in, and the new file")
  func erasing() throws {
    var row = try city.draft(Answer("Fähre", id: "3", by: "r3"), row: 2)
    row.attributes = ["Alter": ["30–39"]]
    row.document = "Brief"
    row.statements[0].page = "1"
    row.statements[0].votes = Votes(supporting: 1, opposing: 0)
    try city.importRows("c.csv", [row], sha: 2)
    let scope = ErasureScope.respondent(id: "r3", consultation: "umfrage")
    let plans = try plans {
      _ = try city.archive.texts(toErase: scope)
      _ = try city.archive.traces(ofErasing: scope)
      try city.archive.erase(scope, by: Invented.person)
      try city.archive.finishErasures()
    }
    #expect(plans.count > 20)
    // A digest covers all rows of its event: where one goes, the others are read.
    #expect(scans(plans, besides: ["document IS NOT NULL", "page IS NOT NULL"]) == [])
  }

  @Test("How many were erased since a point is read from the erasures")
  func erasedSince() throws {
    let plans = try plans { _ = try city.archive.tally(.theme, asOf: .event(1)) }
    let steps = plans.first { $0.key.contains("erasure.added > :event") }?.value ?? []
    #expect(steps.first?.contains("INDEX absence_erased (added>?)") == true, "\(steps)")
    #expect(scans(plans, besides: ["FROM statement", "tag.added <= :event"]) == [])
  }
}
