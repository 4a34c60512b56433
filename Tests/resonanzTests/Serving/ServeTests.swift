import Foundation
import Glibc
import TestSupport
import Testing

@Suite("An archive is served")
struct ServeTests {
  let program = Program(in: TemporaryFolder())

  /// A server that listens, and the address that it shows.
  private func serve(
    _ options: String...
  ) throws -> (server: RunningProgram, browser: WebClient, link: String) {
    if options.isEmpty { try program("init", "jena.resonanz") }
    let server = try program.start(["serve", "--port", "0"] + options)
    while true {
      if let match = server.output.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)(\/\S*)\n/),
        let port = UInt16(match.1)
      {
        return (server, WebClient(port: port), String(match.2))
      }
      try #require(server.wait(atMost: .milliseconds(20)) == nil)
    }
  }

  @Test("until the system asks it to end, and then it is closed and free for others")
  func wholeLife() throws {
    let (server, browser, link) = try serve()
    #expect(try browser.ask("/health").hasPrefix("HTTP/1.1 200 OK"))
    #expect(try browser.ask("/").hasPrefix("HTTP/1.1 401 "))
    let login = try browser.ask(link)
    #expect(login.hasPrefix("HTTP/1.1 200 OK"))
    let cookie = try #require(login.firstMatch(of: /Set-Cookie: ([^;]+);/)).1
    #expect(try browser.ask("/", cookie: String(cookie)).contains("<h1>Übersicht</h1>"))

    // Who sends too much comes to read why, also where the connection is to close then.
    let large = "text=" + String(repeating: "x", count: 20_000_000)
    let refused = try browser.ask("/type", "POST", cookie: String(cookie), form: large)
    #expect(refused.hasPrefix("HTTP/1.1 413 "))
    #expect(refused.contains("Das ist zu viel auf einmal: Es dürfen 256 KB sein."))

    // What reads goes on, what writes is told who has it.
    #expect(try program("report", "measures").code == 0)
    let tagging = try program("keywords", "add", "Bänke")
    #expect(tagging.code == 1)
    #expect(
      tagging.error
        == "Archiv jena.resonanz: Der Prozess \(server.process) zeigt es im Browser; solange schreibt nur er. Was liest, geht weiter. Ändern Sie es unter http://127.0.0.1:\(browser.port)/, oder beenden Sie den Server: „kill \(server.process)“.\n"
    )

    // What is only to be said, is said of a copy.
    _ = try program.folder.write("a.csv", "Was fehlt?\nEin Radweg am See\nMehr Bänke\n".utf8)
    let trial = try program("import", "a.csv", "--dry-run", "--quiet")
    #expect(trial.code == 0)
    #expect(
      trial.error
        == "Ein Server zeigt das Archiv (http://127.0.0.1:\(browser.port)/); ausprobiert wird es an einer Kopie, die danach weg ist. Ändern geht nur dort.\n"
    )
    #expect(trial.output.contains("2 Antwortzellen: 2 neu"))
    #expect(try program("search").output.contains("Radweg") == false)

    // Somebody who asks for nothing does not hold it up.
    let idle = try browser.connect()
    defer { close(idle) }
    kill(server.process, SIGTERM)
    let outcome = server.wait()
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.hasSuffix("Das Archiv ist geschlossen.\n"))
    #expect(try program("keywords", "add", "Bänke").code == 0)
    #expect(try program("verify").code == 0)
  }

  @Test("to a team, once there is an account, and who has one gets in with it")
  func team() throws {
    try program("init", "jena.resonanz")
    let early = try program("serve", "--team", "--port", "0")
    #expect(early.code == 1)
    #expect(
      early.error
        == "Server starten: Für das Team gibt es noch kein Konto, das offen ist. Legen Sie zuerst Ihr eigenes an: „resonanz user add NAME --role admin“.\n"
    )
    let password = "Der See ist im Winter still"
    try program.shell("echo '\(password)' | resonanz user add Anna --role viewer")
    let (server, browser, address) = try serve("--team")
    #expect(address == "/")
    #expect(server.output.contains("allen, die sich mit ihrem Konto anmelden"))
    #expect(try browser.ask("/").hasPrefix("HTTP/1.1 401 "))
    let form = "name=Anna&password=" + password.replacing(" ", with: "+")
    let login = try browser.ask("/login", "POST", form: form)
    #expect(login.hasPrefix("HTTP/1.1 303 "))
    let cookie = String(try #require(login.firstMatch(of: /Set-Cookie: ([^;]+);/)).1)
    #expect(try browser.ask("/", cookie: cookie).contains("<h1>Übersicht</h1>"))
    // The command line takes the account away, and that holds at once.
    #expect(try program("user", "disable", "Anna").code == 0)
    #expect(try browser.ask("/", cookie: cookie).hasPrefix("HTTP/1.1 401 "))
    server.end()
    #expect(server.wait().code == 0)
  }

  @Test("to people who see what the others do, until it ends")
  func live() throws {
    try program("init", "jena.resonanz")
    try program.shell("printf 'Antwort\\nMehr Bänke\\nMehr Bäume\\n' > karten.csv")
    let cards = try program(
      "import", "karten.csv", "--consultation", "karten", "--set", "Antwort=statement")
    try #require(cards.code == 0, "\(cards.error)")
    let (server, browser, link) = try serve("--archive", "jena.resonanz")
    let login = try browser.ask(link)
    let cookie = String(try #require(login.firstMatch(of: /Set-Cookie: ([^;]+);/)).1)
    let stream = try browser.follow("/live", cookie: cookie)
    defer { stream.end() }
    let first = stream.read(until: "\"open\": 2")
    #expect(first.hasPrefix("HTTP/1.1 200 "))
    #expect(first.contains("\"processed\": 0"))
    let tagged = try browser.ask(
      "/statements/1/state", "POST", cookie: cookie, form: "state=new-proposal")
    #expect(tagged.hasPrefix("HTTP/1.1 303 "))
    #expect(stream.read(until: "\"open\": 1").contains("\"processed\": 1"))
    server.end()
    #expect(server.wait().code == 0)
    #expect(!stream.read(until: "nichts mehr").contains("HTTP/1.1"))
  }

  @Test("to a team, in which nobody acts for all")
  func teamByName() throws {
    try program("init", "jena.resonanz")
    let outcome = try program("serve", "--team", "--by", "Anna")
    #expect(outcome.code == 64)
    #expect(
      outcome.error.contains(
        "In einem Team handelt, wer sich angemeldet hat: --by gehört nicht zu --team."))
  }

  @Test("and what is meant for another address is refused")
  func rebinding() throws {
    let (server, browser, _) = try serve()
    defer {
      server.kill()
      server.wait()
    }
    for host in ["evil.example", "127.0.0.1", "localhost:1", ""] {
      #expect(try browser.ask("/health", host: host).hasPrefix("HTTP/1.1 4"))
    }
    #expect(
      try browser.ask("/health", host: "localhost:\(browser.port)").hasPrefix("HTTP/1.1 200"))
  }

  @Test("where something else listens already, or others could listen too")
  func refused() throws {
    let (server, browser, _) = try serve()
    defer {
      server.kill()
      server.wait()
    }
    try program("init", "zweites.resonanz")
    let taken = try program(
      "serve", "--archive", "zweites.resonanz", "--port", String(browser.port))
    #expect(taken.code == 1)
    #expect(
      taken.error
        == "Server starten: Auf 127.0.0.1 ist Port \(browser.port) schon vergeben. Wählen Sie mit --port einen anderen; --port 0 nimmt einen freien.\n"
    )
    let open = try program("serve", "--archive", "zweites.resonanz", "--host", "0.0.0.0")
    #expect(open.code == 64)
    #expect(
      open.error
        == "Server starten: 0.0.0.0 ist von anderen Rechnern aus zu erreichen, und ohne Verschlüsselung könnte unterwegs jeder mitlesen. Lassen Sie --host weg; dann ist der Server nur auf diesem Rechner zu erreichen. Für ein Team verschlüsseln Sie: mit --team, --certificate und --key, oder durch einen Proxy davor mit --team und --behind-proxy https://NAME.\n"
    )
  }
}
