import ResonanzModel

/// What the server tells whoever started it.
enum ServerWords {
  /// - Parameter byLink: whether the address that follows lets somebody in; else an account does.
  static func begun(archive: String, byLink: Bool, in language: Language) -> String {
    byLink
      ? language.pick(
        "Resonanz zeigt \(archive) im Browser. Öffnen Sie diesen Link; er gilt einmal:",
        "Resonanz shows \(archive) in a browser. Open this link; it is good once:")
      : language.pick(
        "Resonanz zeigt \(archive) im Browser allen, die sich mit ihrem Konto anmelden:",
        "Resonanz shows \(archive) in a browser to whoever signs in with an account:")
  }

  /// For whoever sets up the proxy.
  static func behindProxy(_ host: String, _ port: Int, in language: Language) -> String {
    language.pick(
      "Der Proxy erreicht den Server auf \(host), Port \(port).",
      "The proxy reaches the server at \(host), port \(port).")
  }

  static func howToEnd(in language: Language) -> String {
    language.pick(
      "Strg-C beendet. Solange der Server läuft, schreibt nur er in das Archiv; Befehle, die lesen, gehen weiter.",
      "Ctrl-C ends it. While the server runs, nobody else writes into the archive; commands that read go on working."
    )
  }

  static func anotherBrowser(in language: Language) -> String {
    language.pick(
      "Angemeldet. Für einen weiteren Browser:", "Signed in. For another browser:")
  }

  static func closed(in language: Language) -> String {
    language.pick("Das Archiv ist geschlossen.", "The archive is closed.")
  }
}
