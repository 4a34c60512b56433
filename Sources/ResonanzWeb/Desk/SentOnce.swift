import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Does what a browser sent once, however often it sends it: a connection can break after the work was done and
/// before the answer was there. Each thing has an id that the browser made.
actor SentOnce {
  /// So many are remembered; who was away for longer has sent again long before.
  private static let capacity = 5000

  private struct Key: Hashable {
    let person: PersonID
    let id: String
  }

  private var answers: [Key: Task<DeskDone, any Error>] = [:]
  private var order: [Key] = []

  /// What was answered the first time; what failed is tried again.
  ///
  /// - Parameter id: nil, or one longer than any that the desk makes: it is done whenever it is sent.
  func callAsFunction(
    _ id: String?, by person: PersonID, _ body: @escaping @Sendable () async throws -> DeskDone
  ) async throws -> DeskDone {
    guard let id, id.utf8.count <= 64 else { return try await body() }
    let key = Key(person: person, id: id)
    if let answer = answers[key] { return try await answer.value }
    let answer = Task { try await body() }
    answers[key] = answer
    order.append(key)
    if order.count > Self.capacity { answers[order.removeFirst()] = nil }
    do {
      return try await answer.value
    } catch {
      answers[key] = nil
      order.removeAll { $0 == key }
      throw error
    }
  }
}

/// What something sent from the desk came to.
struct DeskDone: Sendable, Equatable {
  /// Nil where everything was so already, and where nothing is kept of it.
  var event: Int?
  /// Which statement to show; nil: the next of the queue.
  var statement: Int?
  /// What people are told.
  var said: String
}

extension DeskDone {
  /// Something that was taken back or done again; shown is the statement that it was about.
  init(
    _ reversal: Reversal, in archive: Archive, by person: PersonID, _ said: String
  ) throws(StorageError) {
    event = reversal.event
    statement = try archive.entry(reversal.reversed.number, by: person)?.statement
    self.said = said
  }
}
