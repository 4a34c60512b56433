import Dispatch
import ResonanzModel
import ResonanzStorage

/// The sessions of a team: whoever knows the password of an account. They are in the file beside the archive and
/// outlive the server; what the command line changes about an account holds from the next request on.
struct TeamSessions: Sessions {
  private let accounts: Accounts
  /// Apart from those of the archive: who is there is asked before anything else is, and must not wait for it.
  private let queue = DispatchQueue(label: "resonanz.accounts", qos: .userInitiated)
  /// A password costs 0.1 s and 12 MB: whoever guesses at many at a time must not take the whole machine.
  private let passwords = Workshop(places: 2, waiting: 16)

  init(_ accounts: Accounts) { self.accounts = accounts }

  let entrance = Entrance.password

  func session(_ token: String, at time: Instant, isSeen: Bool) async throws -> SignedIn? {
    let accounts = accounts
    return try await queue.run { try accounts.session(token, isSeen: isSeen) }
  }

  func machine(_ token: String) async throws -> SignedIn? {
    let accounts = accounts
    return try await queue.run { try accounts.machine(token) }
  }

  /// - Throws: `wrongPassword`, `lockedName`, `disabled`; `busy`.
  func begin(_ proof: Proof, at time: Instant) async throws -> (token: String, session: SignedIn)? {
    guard case .password(let name, let password) = proof else { return nil }
    let accounts = accounts
    let (who, token) = try await passwords.run {
      let begun = try accounts.signIn(name, password: password)
      return (begun.who, begun.session)
    }
    return (token, who)
  }

  func end(_ token: String) async throws {
    let accounts = accounts
    try await queue.run { try accounts.signOut(token) }
  }

  /// - Throws: `wrongPassword`, `lockedName`, `disabled`, `shortPassword`, `longPassword`; `busy`.
  func changePassword(of name: String, from present: String, to new: String) async throws {
    let accounts = accounts
    try await passwords.run { try accounts.changePassword(of: name, from: present, to: new) }
  }
}
