import GRDB
public import ResonanzModel
import Synchronization

/// What is known of the consent to publish a statement.
public enum ConsentAnswer: String, Sendable, CaseIterable {
  case given = "yes"
  /// Asked for and not given, or not clearly, or taken back.
  case refused = "no"
  /// Nobody says that it was asked for.
  case open

  /// As people call it.
  public var title: Wording {
    switch self {
    case .given: Wording(german: "ja", english: "yes")
    case .refused: Wording(german: "nein", english: "no")
    case .open: Wording(german: "offen", english: "open")
    }
  }
}

/// Reads consents for SQL, where forms say the same few words many times.
private final class KnownConsents: Sendable {
  private static let most = 1000
  private let known = Mutex<[String: Bool]>([:])

  func isGiven(_ words: String) -> Bool {
    known.withLock { known in
      if let isGiven = known[words] { return isGiven }
      let isGiven = Consent.isGiven(words)
      if known.count < Self.most { known[words] = isGiven }
      return isGiven
    }
  }
}

extension Database {
  /// Lets SQL ask `is_consent(words)`; of NULL it is NULL.
  func addConsentReading() {
    let consents = KnownConsents()
    add(
      function: DatabaseFunction("is_consent", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map(consents.isGiven)
      })
  }
}
