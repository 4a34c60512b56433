public import ResonanzModel

/// Why a public table that was written down was never published after all.
public enum Withdrawal: Sendable, Equatable {
  /// Its file could not be written.
  case notWritten
  /// Somebody took it back, and said why.
  case byPerson(because: String)

  /// As earlier registers have it, whatever language was spoken.
  private static let earlierNotWritten = "nicht geschrieben"

  init(stored: String) {
    let isUnwritten = [Self.notWritten.stored, Self.earlierNotWritten].contains(stored)
    self = isUnwritten ? .notWritten : .byPerson(because: stored)
  }

  /// As a register and programs have it: the reason, or `not-written`.
  public var stored: String {
    switch self {
    case .notWritten: "not-written"
    case .byPerson(let reason): reason
    }
  }

  /// What people read.
  public func text(in language: Language) -> String {
    switch self {
    case .notWritten: language.pick("nicht geschrieben", "not written")
    case .byPerson(let reason): reason
    }
  }
}
