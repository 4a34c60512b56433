public import ResonanzModel

/// Why the server could not be started.
public enum WebError: ExplainedError, Equatable {
  /// Others would read along on the way.
  case notLoopback(host: String)
  /// It would listen everywhere, and no browser could say where it is.
  case noName(host: String)
  /// Nobody could sign in.
  case noAccount
  case unreadable(path: String)
  case noCertificate(path: String)
  case noKey(path: String)
  case keyOfAnother(certificate: String, key: String)
  case expired(path: String)
  case portTaken(host: String, port: Int)
  /// The system's own words.
  case cannotListen(host: String, port: Int, reason: String)

  public func explanation(in language: Language) -> Explanation {
    let attempt = Wording(german: "Server starten", english: "Starting the server")
    let (reason, remedy) = words
    return Explanation(
      attempt: attempt(in: language), reason: reason(in: language), remedy: remedy(in: language))
  }
}
