import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Two people sit at the tagging desk")
struct ClaimTests {
  let desk = Desk()
  let clock = SetClock()
  let anna = Invented.anna
  let ben = Invented.ben

  /// Ten open statements, of which some are done.
  private func next(
    _ person: PersonID, done: Set<Int> = [], query: String = "", upTo last: Int = 10
  ) async throws -> Int? {
    let queue = DeskQueue(FormFields([("q", query)]))
    return try await desk.next(
      of: queue, for: person, at: clock.now, isOpen: { !done.contains($0) },
      more: { after in
        Array((1...last).filter { $0 > (after ?? 0) && !done.contains($0) }.prefix(3))
      })
  }

  @Test("and never get the same statement, but each their own again until it is done")
  func claimed() async throws {
    #expect(try await next(anna) == 1)
    #expect(try await next(ben) == 2)
    #expect(try await next(anna) == 1)
    desk.done(1, by: anna)
    #expect(try await next(anna, done: [1]) == 3)
    #expect(try await next(ben, done: [1]) == 2)
  }

  @Test("and what one leaves for too long, the other gets")
  func expired() async throws {
    #expect(try await next(anna, upTo: 2) == 1)
    #expect(try await next(ben, upTo: 2) == 2)
    desk.done(2, by: ben)
    #expect(try await next(ben, done: [2], upTo: 2) == nil)
    clock.advance(minutes: 4)
    #expect(desk.take(1, for: anna, at: clock.now))
    clock.advance(minutes: 4)
    #expect(try await next(ben, done: [2], upTo: 2) == nil)
    clock.advance(minutes: 1)
    #expect(try await next(ben, done: [2], upTo: 2) == 1)
    #expect(!desk.take(1, for: anna, at: clock.now))
    #expect(desk.holder(of: 1, at: clock.now) == ben)
  }

  @Test("and who closes the page gets theirs again, if nobody took it")
  func left() async throws {
    #expect(try await next(anna) == 1)
    desk.leave(1, by: ben, at: clock.now)
    #expect(desk.holder(of: 1, at: clock.now) == anna)
    desk.leave(1, by: anna, at: clock.now)
    #expect(desk.holder(of: 1, at: clock.now) == nil)
    #expect(try await next(anna) == 1)
    desk.leave(1, by: anna, at: clock.now)
    #expect(try await next(ben) == 1)
    #expect(try await next(anna) == 2)
  }

  @Test("and who goes back gets after it what they had before")
  func back() async throws {
    #expect(try await next(anna) == 1)
    desk.done(1, by: anna)
    #expect(try await next(anna, done: [1]) == 2)
    #expect(desk.take(1, for: anna, at: clock.now))
    #expect(desk.holder(of: 2, at: clock.now) == nil)
    desk.done(1, by: anna)
    #expect(try await next(anna, done: [1]) == 2)
  }

  @Test("and what one skips is left to the other, and to nobody twice")
  func skipped() async throws {
    let queue = DeskQueue(FormFields())
    for number in 1...3 {
      #expect(try await next(anna, upTo: 3) == number)
      desk.skip(number, of: queue, by: anna)
    }
    #expect(try await next(anna, upTo: 3) == nil)
    #expect(try await next(ben, upTo: 3) == 1)
    // Another search is another queue.
    #expect(try await next(anna, query: "bus", upTo: 3) == 2)
  }

  @Test("and what became open again before is found when the end is reached")
  func again() async throws {
    #expect(try await next(anna, upTo: 3) == 1)
    #expect(try await next(ben, upTo: 3) == 2)
    desk.done(1, by: anna)
    #expect(try await next(anna, done: [1], upTo: 3) == 3)
    desk.done(3, by: anna)
    #expect(try await next(anna, done: [3], upTo: 3) == 1)
  }

  /// What somebody has tagged.
  private actor Done {
    private(set) var numbers: Set<Int> = []

    func add(_ number: Int) { numbers.insert(number) }
  }

  @Test("a hundred turns each, at once, and every statement is had once")
  func atOnce() async throws {
    let (desk, now, done) = (desk, clock.now, Done())
    let had = await withTaskGroup(of: [Int].self) { group in
      for number in 0..<8 {
        group.addTask {
          let person = PersonID(number: Int64(100 + number))
          var mine: [Int] = []
          for _ in 0..<100 {
            let next: Int? = try? await desk.next(
              of: DeskQueue(FormFields()), for: person, at: now,
              isOpen: { await !done.numbers.contains($0) },
              more: { after in Array(((after ?? 0) + 1)...((after ?? 0) + 50)) })
            guard let next else { continue }
            mine.append(next)
            await done.add(next)
            desk.done(next, by: person)
          }
          return mine
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(had.count == 800)
    #expect(Set(had).count == 800)
  }
}

@Suite("A browser sends something again")
struct SentOnceTests {
  private actor Counter {
    var count = 0
    func add() -> Int {
      count += 1
      return count
    }
  }

  @Test("and it is done once, also when both are at work at the same time")
  func once() async throws {
    let (once, counter) = (SentOnce(), Counter())
    let answers = try await withThrowingTaskGroup(of: DeskDone.self) { group in
      for _ in 0..<20 {
        group.addTask {
          try await once("a", by: Invented.anna) { DeskDone(event: await counter.add(), said: "") }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.allSatisfy { $0.event == 1 })
    #expect(await counter.count == 1)
  }

  @Test("and another person's id, another id and none at all are something else")
  func others() async throws {
    let (once, counter) = (SentOnce(), Counter())
    for (id, person) in [
      ("a", Invented.anna), ("a", Invented.ben), ("b", Invented.anna), (nil, Invented.anna),
      (nil, Invented.anna), (String(repeating: "x", count: 65), Invented.anna),
    ] {
      _ = try await once(id, by: person) { DeskDone(event: await counter.add(), said: "") }
    }
    #expect(await counter.count == 6)
  }

  @Test("and what failed is tried again")
  func failed() async throws {
    let once = SentOnce()
    await #expect(throws: StorageError.self) {
      try await once("a", by: Invented.anna) { throw StorageError.nothingToUndo }
    }
    let done = try await once("a", by: Invented.anna) { DeskDone(said: "now") }
    #expect(done.said == "now")
  }
}

@Suite("Somebody selects a passage in a browser")
struct ShownTextTests {
  @Test(
    "which counts scalars, and a line break once",
    arguments: [
      ("Mehr Radwege", 5, 12, "Radwege", 5, 7), ("🚲 fährt", 2, 7, "fährt", 2, 5),
      ("a\r\nb\rc\nd", 2, 5, "b\nc", 3, 3), ("a\r\nb", 1, 2, "\n", 1, 2),
      ("fa\u{308}hrt", 0, 6, "fa\u{308}hrt", 0, 6),
    ])
  func span(
    text: String, start: Int, end: Int, words: String, from: Int, length: Int
  ) {
    let found = ShownText(text).span(from: start, to: end, saying: words)
    #expect(found?.span == TextSpan(start: from, length: length))
  }

  @Test(
    "and where it says something else there, nothing",
    arguments: [
      (0, 4, "mehr"), (3, 3, ""), (5, 99, "Radwege"), (-1, 4, "Mehr"), (nil, 4, "Mehr"),
    ] as [(Int?, Int?, String)])
  func elsewhere(start: Int?, end: Int?, words: String) {
    #expect(ShownText("Mehr Radwege").span(from: start, to: end, saying: words) == nil)
  }
}
