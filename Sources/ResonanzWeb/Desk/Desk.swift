import ResonanzModel
import ResonanzStorage
import Synchronization

/// The tagging desk of a team: who has which statement, and how far each is in their queue. In memory only, since
/// one process has the archive.
final class Desk: Sendable {
  private struct State: Sendable {
    var claims = Claims()
    var places: [PersonID: DeskPlace] = [:]

    mutating func place(_ person: PersonID, _ queue: DeskQueue) -> DeskPlace {
      if let place = places[person], place.queue == queue { return place }
      let place = DeskPlace(queue)
      places[person] = place
      return place
    }
  }

  private let state = Mutex(State())

  /// The next statement of a person's queue, claimed for them: the one that they have already, until they are done
  /// with it; else one that nobody else has and they have not skipped. Nil: there is none.
  ///
  /// - Parameters:
  ///   - isOpen: whether a statement is in the queue still.
  ///   - more: the next open ones after one, in the queue's order.
  func next(
    of queue: DeskQueue, for person: PersonID, at time: Instant,
    isOpen: (Int) async throws -> Bool, more: (_ after: Int?) async throws -> [Int]
  ) async throws -> Int? {
    let (held, start) = state.withLock { state in
      let place = state.place(person, queue)
      let held = state.claims.held(by: person, at: time).first { !place.skipped.contains($0) }
      return (held, place.after)
    }
    if let held, take(held, for: person, at: time) {
      if try await isOpen(held) { return held }
      done(held, by: person)
    }
    var (after, isFromStart) = (start, start == nil)
    while true {
      while let candidate = claimNext(person, queue, at: time) {
        if try await isOpen(candidate) { return candidate }
        done(candidate, by: person)
      }
      let page = try await more(after)
      if page.isEmpty {
        if isFromStart { return nil }
        state.withLock { $0.places[person]?.rewind() }
        (after, isFromStart) = (nil, true)
      } else {
        state.withLock { state in
          _ = state.place(person, queue)
          state.places[person]?.add(page)
        }
        after = page.last
      }
    }
  }

  /// Claims a statement that somebody named, or renews the claim; every other one of theirs is free then, and the
  /// next that they get.
  ///
  /// - Returns: false where somebody else has it.
  func take(_ statement: Int, for person: PersonID, at time: Instant) -> Bool {
    state.withLock { state in
      guard state.claims.take(statement, for: person, at: time) else { return false }
      for other in state.claims.held(by: person, at: time).reversed() where other != statement {
        state.claims.release(other, by: person)
        state.places[person]?.putBack(other)
      }
      return true
    }
  }

  /// Who has a statement; nil: nobody.
  func holder(of statement: Int, at time: Instant) -> PersonID? {
    state.withLock { $0.claims.holder(of: statement, at: time) }
  }

  /// They are done with a statement.
  func done(_ statement: Int, by person: PersonID) {
    state.withLock { $0.claims.release(statement, by: person) }
  }

  /// They closed the page: somebody else may have it, and they get it first when they come back.
  func leave(_ statement: Int, by person: PersonID, at time: Instant) {
    state.withLock { state in
      guard state.claims.holder(of: statement, at: time) == person else { return }
      state.claims.release(statement, by: person)
      state.places[person]?.putBack(statement)
    }
  }

  /// They want to see a statement later: it is not offered to them again in this queue.
  func skip(_ statement: Int, of queue: DeskQueue, by person: PersonID) {
    state.withLock { state in
      _ = state.place(person, queue)
      state.places[person]?.skipped.insert(statement)
      state.claims.release(statement, by: person)
    }
  }

  private func claimNext(_ person: PersonID, _ queue: DeskQueue, at time: Instant) -> Int? {
    state.withLock { state in
      _ = state.place(person, queue)
      while let candidate = state.places[person]?.next() {
        if state.claims.take(candidate, for: person, at: time) {
          return candidate
        }
      }
      return nil
    }
  }
}
