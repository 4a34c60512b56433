public import ResonanzModel

/// Somebody who may sign in.
public struct Account: Sendable, Equatable {
  public let person: PersonID
  public let name: String
  public let role: Role
  /// Whether it is shut, and the password of no use.
  public let isDisabled: Bool
  public let made: Instant?
  /// When the right password was last given; nil: never.
  public let signedIn: Instant?
  /// How many browsers it is signed in with.
  public let sessions: Int
}

/// What lets a machine in.
public struct APIToken: Sendable, Equatable {
  /// Under whom its work stands in the history.
  public let person: PersonID
  public let name: String
  public let role: Role
  public let made: Instant?
  /// To the minute; nil: never.
  public let used: Instant?
}

/// Who is there: somebody with a session, or a machine with a token.
public struct SignedIn: Sendable, Equatable {
  public let person: PersonID
  public let name: String
  public let role: Role

  /// Somebody whom nothing had to let in: the person at a machine of their own.
  public init(person: PersonID, name: String, role: Role) {
    self.person = person
    self.name = name
    self.role = role
  }
}
