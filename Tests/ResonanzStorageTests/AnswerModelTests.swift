import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite(
  "Three people who answer, revise, withdraw, and take all of that back, while others rename and erase"
)
struct AnswerModelTests {
  @Test(
    "After every step there are the answers of a plain reference, and in the end as of every event",
    arguments: 1...6 as ClosedRange<UInt64>)
  func history(seed: UInt64) throws {
    var answering = try RandomAnswering(seed: seed)
    for step in 1...150 {
      do { try answering.step() } catch {
        Issue.record("seed \(seed), step \(step): \(answering.last): \(error)")
        throw error
      }
      let now = try answering.found()
      try #require(now == answering.expected, "seed \(seed), step \(step): \(answering.last)")
      if step % 30 == 0 {
        let faults = try answering.answered.city.faults()
        try #require(faults == [], "seed \(seed), step \(step): \(answering.last)")
      }
    }
    for (event, expected) in answering.past {
      let then = try answering.found(asOf: .event(event))
      try #require(then == expected, "seed \(seed), as of event \(event)")
    }
    #expect(answering.deeds.count == 8, "\(answering.deeds)")
  }
}

/// People who answer at random, beside a reference that knows nothing of rows: what each person's deed
/// left and what was there before it.
struct RandomAnswering {
  let answered: AnsweredCity
  private(set) var last = ""
  private(set) var deeds: [String: Int] = [:]
  private var random: SeededGenerator
  private var live: [Int: Version] = [:]
  private var done: [PersonID: [Deed]] = [:]
  private var undone: [PersonID: [Deed]] = [:]
  /// What the reference held after each event.
  private(set) var past: [Int: [String]] = [:]
  private var erased: Set<Int> = []
  /// The name by which each measure goes today.
  private var names = ["radweg": "radweg", "bus": "bus"]
  private var written = 0
  /// All that were ever written.
  private var versions: [Version] = []
  /// By the mark of the version.
  private var withoutText: Set<Int> = []
  private static let people = [Invented.person, Invented.anna, Invented.ben]

  /// One version of an answer, known by a mark of its own.
  private struct Version {
    let mark: Int
    var subject: Subject
    var result: AnswerResult
  }

  private enum Subject: Hashable {
    case statement(Int)
    /// By its first statement.
    case submission(Int)
    case measure(String)
  }

  private struct Deed {
    let number: Int
    let before: Version?
    let after: Version?
  }

  init(seed: UInt64) throws {
    answered = try AnsweredCity()
    random = SeededGenerator(seed: seed)
  }

  mutating func step() throws {
    let before = try answered.city.lastEvent()
    let kind: String
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<30: kind = try answer()
    case 30..<50: kind = try revise()
    case 50..<57: kind = try withdraw()
    case 57..<77: kind = try undo()
    case 77..<92: kind = try redo()
    case 92..<96: kind = try rename()
    case 96..<98: kind = try erase()
    default: kind = try hide()
    }
    let event = try answered.city.lastEvent()
    if event > before {
      deeds[kind, default: 0] += 1
      past[event] = expected
    }
  }

  // MARK: Comparing

  /// What the reference says that there is.
  var expected: [String] {
    live.sorted { $0.key < $1.key }.map { number, version in
      let text = withoutText.contains(version.mark) ? "erased" : "text \(version.mark)"
      return "\(number) \(version.subject) \(version.result) \(text)"
    }
  }

  /// What the archive says that there is.
  func found(asOf point: Point = .now) throws -> [String] {
    try answered.archive.answers(asOf: point).map { answer in
      let subject: Subject =
        switch answer.answered {
        case .statement(let statement): .statement(statement.number)
        case .submission(let statements): .submission(statements[0].number)
        case .measure(let slug, title: _): .measure(slug)
        }
      return "\(answer.number) \(subject) \(answer.result) \(answer.text ?? "erased")"
    }
  }

  // MARK: Deeds

  private mutating func someone() -> PersonID { Self.people.randomElement(using: &random)! }

  private mutating func did(_ deed: Deed, by person: PersonID) {
    live[deed.number] = deed.after
    done[person, default: []].append(deed)
    undone[person] = []
  }

  private mutating func answer() throws -> String {
    let measure = names.values.sorted().randomElement(using: &random)!
    let subjects: [Subject] = [
      .statement(1), .statement(3), .submission(1), .submission(4), .measure(measure),
    ]
    let subject = subjects.randomElement(using: &random)!
    let person = someone()
    last = "answer \(subject) by \(person)"
    if isGone(subject) { return "answer" }
    written += 1
    let version = Version(
      mark: written, subject: subject,
      result: AnswerResult.allCases.randomElement(using: &random)!)
    versions.append(version)
    let number = try answered.archive.answer(
      AnswerDraft(
        subject: try said(subject), result: version.result, date: AnsweredCity.day,
        text: "text \(written)"), by: person, isFurther: true)
    did(Deed(number: number, before: nil, after: version), by: person)
    return "answer"
  }

  private func said(_ subject: Subject) throws -> AnswerSubject {
    switch subject {
    case .statement(let number): .statement(number)
    case .submission(let number): .submission(of: number)
    case .measure(let slug): try answered.measure(slug)
    }
  }

  /// Whether nothing of it is left.
  private func isGone(_ subject: Subject) -> Bool {
    switch subject {
    case .statement(let number): erased.contains(number)
    case .submission(1): erased.isSuperset(of: [1, 2])
    case .submission(let number): erased.contains(number)
    case .measure: false
    }
  }

  private mutating func someAnswer() -> (Int, Version)? {
    live.sorted { $0.key < $1.key }.randomElement(using: &random).map { ($0.key, $0.value) }
  }

  private mutating func revise() throws -> String {
    guard let (number, old) = someAnswer(), !isGone(old.subject) else { return "revise" }
    let person = someone()
    last = "revise \(number) by \(person)"
    written += 1
    let version = Version(
      mark: written, subject: old.subject,
      result: AnswerResult.allCases.randomElement(using: &random)!)
    versions.append(version)
    try answered.archive.reviseAnswer(
      number, AnswerRevision(result: version.result, text: "text \(written)"), by: person)
    did(Deed(number: number, before: old, after: version), by: person)
    return "revise"
  }

  private mutating func withdraw() throws -> String {
    guard let (number, old) = someAnswer() else { return "withdraw" }
    let person = someone()
    last = "withdraw \(number) by \(person)"
    try answered.archive.withdrawAnswer(number, by: person)
    did(Deed(number: number, before: old, after: nil), by: person)
    return "withdraw"
  }

  private mutating func undo() throws -> String {
    let person = someone()
    last = "undo by \(person)"
    let deed = done[person]?.last
    let archive = answered.archive
    let isDone = try reverse(from: deed?.after, to: deed?.before, deed) {
      try archive.undo(by: person)
    }
    if isDone, let deed {
      done[person]?.removeLast()
      undone[person, default: []].append(deed)
    }
    return "undo"
  }

  private mutating func redo() throws -> String {
    let person = someone()
    last = "redo by \(person)"
    let deed = undone[person]?.last
    let archive = answered.archive
    let isDone = try reverse(from: deed?.before, to: deed?.after, deed) {
      try archive.redo(by: person)
    }
    if isDone, let deed {
      undone[person]?.removeLast()
      done[person, default: []].append(deed)
    }
    return "redo"
  }

  private mutating func reverse(
    from left: Version?, to wanted: Version?, _ deed: Deed?, _ action: () throws -> Reversal
  ) throws -> Bool {
    var expected = "nothing"
    if let deed {
      let subject = (deed.before ?? deed.after)!.subject
      if case .statement(let number) = subject, erased.contains(number) {
        expected = "done without effect"
      } else if live[deed.number]?.mark != left?.mark || isFollowed(wanted?.subject) {
        expected = "refused"
      } else {
        expected = "done"
      }
    }
    let isDone = expected.hasPrefix("done")
    do {
      _ = try action()
      #expect(isDone, "\(last): \(expected)")
    } catch StorageError.nothingToUndo, StorageError.nothingToRedo {
      #expect(expected == "nothing", "\(last)")
    } catch StorageError.changedSince {
      #expect(expected == "refused", "\(last)")
    }
    if expected == "done", let deed { live[deed.number] = wanted }
    return isDone
  }

  private func isFollowed(_ subject: Subject?) -> Bool {
    guard case .measure(let slug) = subject else { return false }
    return !names.values.contains(slug)
  }

  // MARK: What others do

  private mutating func rename() throws -> String {
    let (first, old) = names.sorted { $0.key < $1.key }.randomElement(using: &random)!
    let new = "\(first)-\(try answered.city.lastEvent())"
    last = "rename \(old) to \(new)"
    try answered.rename(old, to: new)
    names[first] = new
    for (number, version) in live where version.subject == .measure(old) {
      live[number]?.subject = .measure(new)
    }
    return "rename"
  }

  private mutating func erase() throws -> String {
    let left = Set([1, 2, 3]).subtracting(erased).sorted()
    guard let number = left.randomElement(using: &random), erased.count < 2 else { return "erase" }
    last = "erase \(number)"
    try answered.archive.erase(.statement(number), by: Invented.person)
    erased.insert(number)
    for version in versions {
      switch version.subject {
      case .statement(number): withoutText.insert(version.mark)
      case .submission(1) where number < 3: withoutText.insert(version.mark)
      default: break
      }
    }
    // No event brings an erased text back, of earlier points either.
    for (event, lines) in past {
      past[event] = lines.map { line in
        let words = line.split(separator: " ")
        let isErased = words.last.flatMap { Int($0) }.map(withoutText.contains) ?? false
        return isErased ? words.dropLast(2).joined(separator: " ") + " erased" : line
      }
    }
    return "erase"
  }

  private mutating func hide() throws -> String {
    last = "hide"
    let statement = [3, 4].randomElement(using: &random)!
    if erased.contains(statement) { return "hide" }
    // By nobody who answers, so that nobody takes it back.
    try answered.archive.setHidden(
      Bool.random(using: &random), [statement], by: PersonID(number: 99))
    return "hide"
  }
}
