public import ResonanzModel

/// Why the server could not be started.
public enum WebError: ExplainedError, Equatable {
  /// Others would read along on the way.
  case notLoopback(host: String)
  /// Nobody could sign in.
  case noAccount
  case portTaken(host: String, port: Int)
  /// The system's own words.
  case cannotListen(host: String, port: Int, reason: String)

  public func explanation(in language: Language) -> Explanation {
    func pick(_ german: String, _ english: String) -> String {
      Wording(german: german, english: english)(in: language)
    }
    let attempt = pick("Server starten", "Starting the server")
    switch self {
    case .notLoopback(let host):
      return Explanation(
        attempt: attempt,
        reason: pick(
          "\(host) ist von anderen Rechnern aus zu erreichen, und ohne Verschlüsselung könnte unterwegs jeder mitlesen.",
          "\(host) can be reached from other machines, and without encryption anybody could read along on the way."
        ),
        remedy: pick(
          "Lassen Sie --host weg; dann ist der Server nur auf diesem Rechner zu erreichen.",
          "Leave out --host; then the server is reached on this machine alone."))
    case .noAccount:
      return Explanation(
        attempt: attempt,
        reason: pick(
          "Für das Team gibt es noch kein Konto, das offen ist.",
          "The team has no account yet that is enabled."),
        remedy: pick(
          "Legen Sie zuerst Ihr eigenes an: „resonanz user add NAME --role admin“.",
          "Make your own first: “resonanz user add NAME --role admin”."))
    case .portTaken(let host, let port):
      return Explanation(
        attempt: attempt,
        reason: pick(
          "Auf \(host) ist Port \(port) schon vergeben.", "Port \(port) on \(host) is taken."),
        remedy: pick(
          "Wählen Sie mit --port einen anderen; --port 0 nimmt einen freien.",
          "Choose another one with --port; --port 0 takes one that is free."))
    case .cannotListen(let host, let port, let reason):
      return Explanation(
        attempt: attempt,
        reason: pick(
          "Auf \(host), Port \(port), lässt sich nichts entgegennehmen (\(reason)).",
          "Nothing can be received on \(host), port \(port) (\(reason))."),
        remedy: pick(
          "Wählen Sie mit --host und --port etwas anderes.",
          "Choose something else with --host and --port."))
    }
  }
}
