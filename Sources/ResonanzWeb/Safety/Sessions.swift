import ResonanzModel
import ResonanzStorage

/// Somebody who is known to the server.
struct Session: Sendable, Equatable {
  /// In whose name events are.
  let person: PersonID
  let name: String
  let role: Role
}

/// Who the browsers are. Alone on one machine it is whoever has the link that the program showed; a team
/// has accounts.
protocol Sessions: Sendable {
  /// How somebody gets in.
  var entrance: Entrance { get }

  /// Who a browser is that has this token; nil where nobody has it, or not any more.
  func session(_ token: String, at time: Instant) async throws -> Session?

  /// Begins a session with a fresh token; nil where the proof proves nothing.
  func begin(_ proof: Proof, at time: Instant) async throws -> (token: String, session: Session)?

  /// Ends the session with this token, if there is one.
  func end(_ token: String) async throws
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
