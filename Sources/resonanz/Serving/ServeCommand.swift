import ArgumentParser
import Dispatch
import Foundation
import ResonanzModel
import ResonanzStorage
import ResonanzWeb
import Synchronization

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: words("Zeigt das Archiv im Browser.", "Shows the archive in a browser."),
    discussion: words(
      """
      Der Server ist nur auf diesem Rechner zu erreichen und zeigt einen Link, der einmal gilt: Wer ihn öffnet, \
      ist angemeldet. Mit --team meldet sich stattdessen jeder mit einem Konto an, das „resonanz user“ anlegt, und darf, \
      was dessen Rolle sagt. Solange er läuft, schreibt nur er in das Archiv; Befehle, die lesen, gehen weiter. Strg-C \
      oder SIGTERM beendet ihn, sobald beantwortet ist, was schon gefragt war. Es geht keine Anfrage hinaus.
      """,
      """
      The server is reached on this machine alone and shows a link that is good once: whoever opens it is signed \
      in. With --team everybody signs in with an account instead, which “resonanz user” makes, and may do what its \
      role says. While it runs, nobody else writes into the archive; commands that read go on working. Ctrl-C or SIGTERM \
      ends it as soon as what was asked before is answered. No request goes out to anywhere.
      """))

  @Flag(
    help: ArgumentHelp(
      words(
        "Für ein Team: Alle melden sich mit ihrem Konto an.",
        "For a team: everybody signs in with an account.")))
  var team = false
  @Option(
    help: ArgumentHelp(
      words("Der Port; 0 nimmt einen freien.", "The port; 0 takes one that is free."),
      valueName: words("port", "port")))
  var port = WebSettings.usualPort
  @Option(
    help: ArgumentHelp(
      words(
        "Die Adresse, auf der er zu erreichen ist; verschlüsselt auch eine, die andere erreichen.",
        "The address at which it is reached; encrypted, also one that others reach."),
      valueName: words("adresse", "address")))
  var host = "127.0.0.1"
  @OptionGroup(title: words("Verschlüsselung für ein Team", "Encryption for a team"))
  var encryption: EncryptionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var person: PersonOptions

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError(
        words("Ein Port ist eine Zahl von 0 bis 65535.", "A port is a number from 0 to 65535."))
    }
    if encryption.isChosen, !team {
      throw ValidationError(
        words(
          "Verschlüsselung gehört zu --team: Der Link für eine Person verlässt ihren Rechner nicht.",
          "Encryption goes with --team: the link for one person does not leave their machine."))
    }
    if team, person.isNamed {
      throw ValidationError(
        words(
          "In einem Team handelt, wer sich angemeldet hat: --by gehört nicht zu --team.",
          "In a team whoever signed in acts: --by does not go with --team."))
    }
  }

  func run() throws {
    let settings = WebSettings(
      host: host, port: port, encryption: encryption.encryption, names: encryption.name,
      language: language, version: Resonanz.version)
    // Before anything is opened or locked.
    do { try settings.check() } catch { throw Failure(error, .usage) }
    let opened = try archive.open(for: .writing)
    try explaining {
      let report: @Sendable (String) -> Void = { Terminal.print($0 + "\n") }
      let server =
        team
        ? try WebServer(teamOf: opened, settings: settings, report: report)
        : try WebServer(alone: person.name, on: opened, settings: settings, report: report)
      try Self.waiting { try await server.run() }
    }
  }

  /// Waits on this thread for what is done on others.
  private static func waiting(for work: @escaping @Sendable () async throws -> Void) throws {
    let isDone = DispatchSemaphore(value: 0)
    let failure = Mutexed<(any Error)?>(nil)
    Task {
      do { try await work() } catch { failure.set(error) }
      isDone.signal()
    }
    isDone.wait()
    if let error = failure.get() { throw error }
  }
}

/// A value that is set on one thread and read on another.
private final class Mutexed<Value: Sendable>: Sendable {
  private let value: Mutex<Value>

  init(_ value: Value) { self.value = Mutex(value) }

  func set(_ value: Value) { self.value.withLock { $0 = value } }

  func get() -> Value { value.withLock { $0 } }
}
