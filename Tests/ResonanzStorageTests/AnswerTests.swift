import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("The administration answers")
struct AnswerTests {
  let answered: AnsweredCity
  var archive: Archive { answered.archive }
  let anna = Invented.anna
  let ben = Invented.ben

  init() throws { answered = try AnsweredCity() }

  private func faults() throws -> [String] { try answered.city.faults() }

  @Test(
    "a statement, a submission and a measure, each by its number, with result, date and reasons")
  func three() throws {
    let one = try archive.answer(answered.draft(.statement(1), "Der Radweg kommt."), by: anna)
    let two = try archive.answer(
      answered.draft(.submission(of: 2), "Danke für Ihren Brief.", .partly), by: ben)
    let three = try archive.answer(
      answered.draft(answered.measure("bus"), "Der Takt bleibt.", .notConsidered), by: anna)
    #expect([one, two, three] == [1, 2, 3])
    let answers = try archive.answers()
    #expect(answers.map(\.number) == [1, 2, 3])
    #expect(answers.map(\.result) == [.considered, .partly, .notConsidered])
    #expect(answers.allSatisfy { $0.date == AnsweredCity.day })
    #expect(
      answers.map(\.text) == ["Der Radweg kommt.", "Danke für Ihren Brief.", "Der Takt bleibt."])
    #expect(answers.map(\.person) == [anna, ben, anna])
    #expect(answers[0].answered.statements.map(\.number) == [1])
    #expect(answers[0].answered.statements.first?.text == AnsweredCity.first)
    #expect(answers[0].answered.statements.first?.consultation == "briefe")
    #expect(answers[0].answered.statements.first?.group == "citizens")
    #expect(answers[1].answered.statements.map(\.number) == [1, 2])
    // Measures in the catalogue's order.
    #expect(answers[1].answered.statements.map(\.measures) == [["radweg"], ["radweg", "bus"]])
    #expect(answers[2].answered == .measure(slug: "bus", title: "Bus im Takt"))
    let events = try archive.history(limit: 3).map(\.event)
    #expect(events.map(\.kind) == [.answer, .answer, .answer])
    #expect(events.map(\.subject) == [nil, nil, 1])
    #expect(events.map(\.statements) == [0, 2, 1])
    #expect(try faults() == [])
  }

  @Test("and finds them again by what they answer and by their result")
  func filters() throws {
    try archive.answer(answered.draft(.statement(1), "a"), by: anna)
    try archive.answer(answered.draft(.submission(of: 1), "b", .forwarded), by: anna)
    try archive.answer(answered.draft(answered.measure("radweg"), "c"), by: anna)
    func numbers(_ filter: AnswerFilter) throws -> [Int] {
      try archive.answers(filter).map(\.number)
    }
    #expect(try numbers(AnswerFilter(statement: 1)) == [1, 2])
    #expect(try numbers(AnswerFilter(statement: 2)) == [2])
    #expect(try numbers(AnswerFilter(statement: 3)) == [])
    #expect(try numbers(AnswerFilter(submissionOf: 2)) == [2])
    #expect(try numbers(AnswerFilter(measure: answered.city.target("radweg"))) == [3])
    #expect(try numbers(AnswerFilter(result: .considered)) == [1, 3])
    #expect(try numbers(AnswerFilter(number: 2)) == [2])
    #expect(throws: StorageError.self) { try numbers(AnswerFilter(statement: 9)) }
    #expect(try archive.statement(2).answers.map(\.number) == [2])
    #expect(try archive.statement(1).answers.map(\.number) == [1, 2])
  }

  @Test("and revises and withdraws what it answered; earlier versions stay, as of any point")
  func revised() throws {
    let number = try archive.answer(
      answered.draft(.statement(1), "Wir prüfen es.", .partly), by: anna)
    let first = try answered.city.lastEvent()
    let later = try #require(CalendarDate(iso: "2017-01-10"))
    #expect(
      try archive.reviseAnswer(
        number, AnswerRevision(result: .considered, date: later), by: ben))
    let second = try answered.city.lastEvent()
    #expect(try archive.reviseAnswer(number, AnswerRevision(text: "Er kommt."), by: ben))
    try archive.withdrawAnswer(number, by: anna)
    #expect(try archive.answers() == [])
    func version(_ event: Int) throws -> AnswerRecord? {
      try archive.answers(asOf: .event(event)).first
    }
    #expect(try version(first)?.result == .partly)
    #expect(try version(first)?.text == "Wir prüfen es.")
    #expect(try version(first)?.person == anna)
    #expect(try version(second)?.result == .considered)
    #expect(try version(second)?.date == later)
    #expect(try version(second)?.text == "Wir prüfen es.")
    #expect(try version(second + 1)?.text == "Er kommt.")
    #expect(try version(second + 1)?.person == ben)
    #expect(try archive.statement(1, asOf: .event(second)).answers.map(\.result) == [.considered])
    let changes = try archive.statement(1).history.map(\.change).suffix(4)
    #expect(
      changes == [
        .answered(1, .partly), .answerChanged(1, .considered), .answerChanged(1, .considered),
        .unanswered(1),
      ])
    // The number is not given again.
    #expect(try archive.answer(answered.draft(.statement(1), "Anders."), by: anna) == 2)
    #expect(try faults() == [])
  }

  @Test("What changes nothing writes nothing; another spelling of the same letters is a change")
  func unchanged() throws {
    let number = try archive.answer(answered.draft(.statement(1), "Stra\u{E4}nde"), by: anna)
    let event = try answered.city.lastEvent()
    let same = AnswerRevision(result: .considered, date: AnsweredCity.day, text: "Stra\u{E4}nde")
    #expect(try !archive.reviseAnswer(number, same, by: ben))
    #expect(try !archive.reviseAnswer(number, AnswerRevision(), by: ben))
    #expect(try answered.city.lastEvent() == event)
    #expect(
      try archive.reviseAnswer(number, AnswerRevision(text: "Stra\u{61}\u{308}nde"), by: ben))
    let text = try archive.answers().first?.text
    #expect(text.map { Array($0.unicodeScalars) } == Array("Stra\u{61}\u{308}nde".unicodeScalars))
    #expect(try faults() == [])
  }

  @Test("Everybody takes back their own, and does it again; what a colleague changed since stays")
  func undo() throws {
    let number = try archive.answer(answered.draft(.submission(of: 1), "a"), by: anna)
    try archive.reviseAnswer(number, AnswerRevision(text: "b"), by: anna)
    #expect(try archive.undo(by: anna).statements == 2)
    #expect(try archive.answers().map(\.text) == ["a"])
    try archive.undo(by: anna)
    #expect(try archive.answers() == [])
    try archive.redo(by: anna)
    try archive.redo(by: anna)
    #expect(try archive.answers().map(\.text) == ["b"])
    try archive.reviseAnswer(number, AnswerRevision(result: .forwarded), by: ben)
    #expect(throws: StorageError.self) { try archive.undo(by: anna) }
    try archive.undo(by: ben)
    #expect(try archive.answers().map(\.result) == [.considered])
    try archive.withdrawAnswer(number, by: ben)
    try archive.undo(by: ben)
    #expect(try archive.answers().map(\.text) == ["b"])
    #expect(try archive.answers().map(\.person) == [anna])
    #expect(try faults() == [])
  }

  @Test(
    "The answer to a measure goes over to the one that follows it, and is not undone onto the old")
  func renamed() throws {
    let number = try archive.answer(answered.draft(answered.measure("bus"), "a"), by: anna)
    try archive.reviseAnswer(number, AnswerRevision(text: "b"), by: anna)
    let before = try answered.city.lastEvent()
    try answered.rename("bus", to: "takt")
    #expect(
      try archive.answers().map(\.answered) == [.measure(slug: "takt", title: "Bus im Takt")])
    #expect(
      try archive.answers(asOf: .event(before)).map(\.answered)
        == [.measure(slug: "bus", title: "Bus im Takt")])
    #expect(try archive.answers().map(\.person) == [anna])
    #expect(throws: StorageError.self) { try archive.undo(by: anna) }
    #expect(try archive.answers().map(\.text) == ["b"])
    #expect(try faults() == [])
  }

  @Test(
    "What isn't there, has no reasons, or is answered so already is refused, and nothing is written"
  )
  func refused() throws {
    try archive.answer(answered.draft(.statement(1), "a"), by: anna)
    let event = try answered.city.lastEvent()
    let theme = AnswerSubject.measure(try answered.city.target("mobil"))
    #expect(
      answered.fault { try archive.answer(answered.draft(.statement(1), " \n"), by: anna) }
        == .empty)
    #expect(
      answered.fault { try archive.answer(answered.draft(.statement(1), "a"), by: ben) }
        == .exists(1))
    #expect(
      answered.fault { try archive.answer(answered.draft(theme, "x"), by: ben) } == .badTarget)
    #expect(answered.fault { try archive.withdrawAnswer(2, by: ben) } == .unknown(2))
    #expect(
      answered.fault { try archive.reviseAnswer(2, AnswerRevision(text: "x"), by: ben) }
        == .unknown(2))
    #expect(
      answered.fault { try archive.reviseAnswer(1, AnswerRevision(text: "\t"), by: ben) } == .empty)
    for subject in [AnswerSubject.statement(9), .submission(of: 9)] {
      #expect(throws: StorageError.self) {
        try archive.answer(answered.draft(subject, "x"), by: anna)
      }
    }
    #expect(try answered.city.lastEvent() == event)
    let further = answered.draft(.statement(1), "a", .partly)
    #expect(answered.fault { try archive.answer(further, by: ben) } == .answered(1))
    #expect(answered.fault { _ = try archive.answer([further], by: ben) } == .answered(1))
    #expect(try answered.city.lastEvent() == event)
    #expect(try archive.answer(further, by: ben, isFurther: true) == 2)
    // Its submission is something else.
    #expect(try archive.answer(answered.draft(.submission(of: 1), "a"), by: ben) == 3)
  }

  @Test(
    "Asked of one consultation, or of what came in until a day, only what was said there counts")
  func said() throws {
    try answered.city.importFile(
      "b.csv",
      [
        Answer("Spät", id: "1", received: "2017-02-01", tags: ["radweg": .supports]),
        Answer("Ohne Datum", id: "2", received: nil),
      ], into: "spaeter", sha: 2)
    for subject in [AnswerSubject.statement(1), .submission(of: 5), .statement(6)] {
      try archive.answer(answered.draft(subject, "a"), by: anna)
    }
    try archive.answer(answered.draft(answered.measure("radweg"), "b"), by: anna)
    func figures(_ filter: TallyFilter) throws -> [Int] {
      let coverage = try archive.answerCoverage(filter)
      return try archive.answers(AnswerFilter(said: filter)).map(\.number) + [
        -coverage.statements, -coverage.answered, -coverage.answeredByMeasure,
      ]
    }
    #expect(try figures(TallyFilter()) == [1, 2, 3, 4, -6, -3, -1])
    #expect(try figures(TallyFilter(consultation: "briefe")) == [1, 4, -4, -1, -1])
    #expect(try figures(TallyFilter(consultation: "spaeter")) == [2, 3, 4, -2, -2, 0])
    let end = CalendarDate(iso: "2016-12-31")
    #expect(try figures(TallyFilter(receivedUntil: end)) == [1, 4, -4, -1, -1])
    #expect(try figures(TallyFilter(receivedFrom: end)) == [2, 4, -1, -1, 0])
    #expect(throws: StorageError.self) {
      try archive.answerCoverage(TallyFilter(consultation: "x"))
    }
  }

  @Test("How many statements are answered: by themselves, with their submission, or with a measure")
  func coverage() throws {
    func coverage(_ point: Point = .now) throws -> [Int] {
      let coverage = try archive.answerCoverage(asOf: point)
      return [
        coverage.statements, coverage.answered, coverage.answeredByMeasure, coverage.unanswered,
      ]
    }
    #expect(try coverage() == [4, 0, 0, 4])
    let before = try answered.city.lastEvent()
    try archive.answer(answered.draft(answered.measure("radweg"), "a"), by: anna)
    #expect(try coverage() == [4, 0, 2, 2])
    try archive.answer(answered.draft(.statement(1), "b"), by: anna)
    try archive.answer(answered.draft(.statement(1), "c"), by: anna, isFurther: true)
    #expect(try coverage() == [4, 1, 1, 2])
    // A sheet for the offices has those that the report says are left.
    let left = try archive.unanswered([1, 2, 3, 4])
    #expect(left.flatMap { $0.statements.map(\.number) } == [3, 4])
    #expect(try archive.unanswered([1, 2, 3, 4], bySubmission: true).count == 2)
    try archive.answer(answered.draft(.submission(of: 1), "d"), by: anna)
    #expect(try coverage() == [4, 2, 0, 2])
    let then = try answered.city.lastEvent()
    try archive.setHidden(true, [1], by: ben)
    #expect(try coverage() == [3, 1, 0, 2])
    try answered.city.undo(1)
    #expect(try coverage() == [0, 0, 0, 0])
    #expect(try coverage(.event(then)) == [4, 2, 0, 2])
    #expect(try coverage(.event(before)) == [4, 0, 0, 4])
  }

  @Test(
    "A search finds what is answered and what is not, in German and English",
    arguments: [
      ("answered", [1, 2, 3]), ("unanswered", [4]), ("beantwortet", [1, 2, 3]),
      ("unbeantwortet", [4]), ("-beantwortet", [4]), ("-unanswered", [1, 2, 3]),
      ("see beantwortet", [1, 3]), ("unbeantwortet bänke", [4]), ("unbeantwortet see", []),
    ])
  func search(query: String, found: [Int]) throws {
    try archive.answer(answered.draft(answered.measure("radweg"), "a"), by: anna)
    try archive.answer(answered.draft(.submission(of: 3), "b"), by: anna)
    let read = try archive.readQuery(query)
    #expect(read.notes.filter(\.isMistake).isEmpty)
    #expect(
      try archive.search(read.query, order: .number, limit: 10).hits.map(\.statement) == found)
    #expect(try archive.search(read.query, limit: 1).count == found.count)
  }
}
