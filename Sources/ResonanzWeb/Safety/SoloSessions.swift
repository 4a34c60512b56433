import Crypto
import ResonanzModel
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
    var link: SHA256.Digest?
    var guests: [SHA256.Digest: Guest] = [:]
    var whenUsed: (@Sendable (_ next: String) -> Void)?
  }

  /// Milliseconds without a request after which a session ends, and after which it ends anyway.
  private static let idle: Int64 = 12 * 3_600_000
  private static let longest: Int64 = 7 * 24 * 3_600_000

  private let owner: Session
  private let state = Mutex(State())

  init(_ owner: Session) { self.owner = owner }

  let entrance = Entrance.link

  /// The token of a fresh link; an earlier one that nobody came by is good no more.
  func newLink() -> String {
    let token = SecretToken()
    state.withLock { $0.link = token.hash }
    return token.text
  }

  /// Is told the token of the next link when one was used.
  func whenUsed(_ body: @escaping @Sendable (_ next: String) -> Void) {
    state.withLock { $0.whenUsed = body }
  }

  func session(_ token: String, at time: Instant) -> Session? {
    let hash = SecretToken.hash(of: token)
    return state.withLock { state in
      guard var guest = state.guests[hash] else { return nil }
      guard Self.isFresh(guest, at: time) else {
        state.guests[hash] = nil
        return nil
      }
      guest.seen = time
      state.guests[hash] = guest
      return owner
    }
  }

  func begin(_ proof: Proof, at time: Instant) -> (token: String, session: Session)? {
    guard case .link(let link) = proof else { return nil }
    let (hash, next, token) = (SecretToken.hash(of: link), SecretToken(), SecretToken())
    let told: (@Sendable (String) -> Void)?? = state.withLock { state in
      guard state.link == hash else { return nil }
      state.link = next.hash
      state.guests = state.guests.filter { Self.isFresh($0.value, at: time) }
      state.guests[token.hash] = Guest(begun: time, seen: time)
      return .some(state.whenUsed)
    }
    guard let told else { return nil }
    told?(next.text)
    return (token.text, owner)
  }

  func end(_ token: String) {
    let hash = SecretToken.hash(of: token)
    state.withLock { $0.guests[hash] = nil }
  }

  private static func isFresh(_ guest: Guest, at time: Instant) -> Bool {
    time.milliseconds - guest.seen.milliseconds < idle
      && time.milliseconds - guest.begun.milliseconds < longest
  }
}
