import ResonanzModel
import ResonanzStorage
import Synchronization

/// The sessions of one person on one machine: whoever comes by the link that the program showed is them. A
/// link is good for one browser; then there is another one. All are gone with the server.
final class SoloSessions: Sessions {
  /// A browser that got in.
  private struct Guest: Sendable {
    let begun: Instant
    var seen: Instant
  }

  private struct State: Sendable {
    /// The link and the browsers, each by the hash of its secret.
    var link: [UInt8]?
    var guests: [[UInt8]: Guest] = [:]
    var whenUsed: (@Sendable (_ next: String) -> Void)?
  }

  /// Milliseconds without a request after which a session ends, and after which it ends anyway.
  private static let idle: Int64 = 12 * 3_600_000
  private static let longest: Int64 = 7 * 24 * 3_600_000

  private let owner: SignedIn
  private let state = Mutex(State())

  init(_ owner: SignedIn) { self.owner = owner }

  let entrance = Entrance.link

  /// The token of a fresh link; an earlier one that nobody came by is good no more.
  func newLink() -> String {
    let token = Secret.fresh()
    state.withLock { $0.link = Secret.hash(token) }
    return token
  }

  /// Is told the token of the next link when one was used.
  func whenUsed(_ body: @escaping @Sendable (_ next: String) -> Void) {
    state.withLock { $0.whenUsed = body }
  }

  func session(_ token: String, at time: Instant, isSeen: Bool = true) -> SignedIn? {
    let hash = Secret.hash(token)
    return state.withLock { state in
      guard var guest = state.guests[hash] else { return nil }
      guard Self.isFresh(guest, at: time) else {
        state.guests[hash] = nil
        return nil
      }
      if isSeen { guest.seen = time }
      state.guests[hash] = guest
      return owner
    }
  }

  func begin(_ proof: Proof, at time: Instant) -> (token: String, session: SignedIn)? {
    guard case .link(let link) = proof else { return nil }
    let (hash, next, token) = (Secret.hash(link), Secret.fresh(), Secret.fresh())
    let told: (@Sendable (String) -> Void)?? = state.withLock { state in
      guard state.link == hash else { return nil }
      state.link = Secret.hash(next)
      state.guests = state.guests.filter { Self.isFresh($0.value, at: time) }
      state.guests[Secret.hash(token)] = Guest(begun: time, seen: time)
      return .some(state.whenUsed)
    }
    guard let told else { return nil }
    told?(next)
    return (token, owner)
  }

  func end(_ token: String) {
    let hash = Secret.hash(token)
    state.withLock { $0.guests[hash] = nil }
  }

  private static func isFresh(_ guest: Guest, at time: Instant) -> Bool {
    time.milliseconds - guest.seen.milliseconds < idle
      && time.milliseconds - guest.begun.milliseconds < longest
  }
}
