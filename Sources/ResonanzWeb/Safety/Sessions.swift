import ResonanzModel
import ResonanzStorage

/// Who the browsers are. Alone on one machine it is whoever has the link that the program showed; a team
/// has accounts.
protocol Sessions: Sendable {
  /// How somebody gets in.
  var entrance: Entrance { get }

  /// Who a browser is that has this token; nil where nobody has it, or not any more.
  ///
  /// - Parameter isSeen: whether somebody did something, which puts off the end of their session.
  func session(_ token: String, at time: Instant, isSeen: Bool) async throws -> SignedIn?

  /// Whose token a program has; nil where it is nobody's, or not any more.
  func machine(_ token: String) async throws -> SignedIn?

  /// Begins a session with a fresh token; nil where the proof proves nothing.
  ///
  /// - Throws: why an account lets nobody in.
  func begin(_ proof: Proof, at time: Instant) async throws -> (token: String, session: SignedIn)?

  /// Ends the session with this token, if there is one.
  func end(_ token: String) async throws

  /// Gives somebody who knows their present password another one, and ends all their sessions.
  ///
  /// - Throws: `notFound` where nobody has a password.
  func changePassword(of name: String, from present: String, to new: String) async throws
}

extension Sessions {
  func machine(_ token: String) async throws -> SignedIn? { nil }

  func changePassword(of name: String, from present: String, to new: String) async throws {
    throw Fault.notFound
  }
}

/// How somebody gets in.
enum Entrance: Sendable, Equatable {
  /// By a link that the program shows to whoever started it.
  case link
  /// By a name and a password.
  case password
}

/// Why somebody is who they say.
enum Proof: Sendable, Equatable {
  case link(String)
  case password(name: String, password: String)
}
