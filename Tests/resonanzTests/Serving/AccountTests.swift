import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Somebody gives a team its accounts")
struct AccountTests {
  @Test("and machines their tokens, from a script", arguments: Language.allCases)
  func transcript(language: Language) throws {
    var job = Transcript(in: try Town.founded(language))
    try job.type(
      "resonanz user", "resonanz token",
      "echo 'Der See ist im Winter still' | resonanz user add Anna --role tagger",
      "printf 'Der See ist im Winter still\\r\\n' | resonanz user add 'Ben M.' --role admin",
      "echo kurz | resonanz user add Kim --role viewer", "resonanz user add Kim --role viewer",
      "printf 'zw\\366lf Zeichen und mehr' | resonanz user add Kim --role viewer",
      "echo 'Der See ist im Winter still' | resonanz user add Anna --role viewer",
      "echo 'Der See ist im Winter still' | resonanz user add '' --role viewer",
      "resonanz user add Kim", "resonanz user add Kim --role boss",
      "echo 'Im Sommer ist er laut' | resonanz user password Anna",
      "echo 'Im Sommer ist er laut' | resonanz user password Kim",
      "resonanz user role Anna analyst", "resonanz user disable 'Ben M.'", "resonanz user list",
      "resonanz user enable 'Ben M.'", "resonanz user remove Kim", "resonanz user remove Anna",
      "resonanz user list --format csv",
      "resonanz user list --format json | sed 's/\\.[0-9]*Z/Z/g'",
      "resonanz token add Anzeige --role viewer | sed 's/_.*/_…/'",
      "resonanz token add Anzeige --role viewer", "resonanz token add 'Ben M.' --role viewer",
      "resonanz token list", "resonanz token list --format csv", "resonanz user list",
      "resonanz token remove Anzeige", "resonanz token remove Anzeige",
      "resonanz user list --archive fehlt.resonanz", "ls fehlt*",
      "ls -l seedorf.resonanz-team | cut -c8-10")
    try expect(job.text, matches: "accounts.\(language.rawValue).txt")
  }

  @Test("and sees who signed in and which token was used")
  func used() throws {
    let town = try Town.founded()
    let password = "Der See ist im Winter still"
    let made = try town.program.shell("echo '\(password)' | resonanz user add Anna --role tagger")
    #expect(made.code == 0)
    let token = try town.program("token", "add", "Anzeige", "--role", "viewer")
    #expect(try town.json("user", "list")[0]["signedIn"].isNull)

    let accounts = Accounts(archive: town.folder.file("seedorf.resonanz"))
    let session = try accounts.signIn("Anna", password: password).session
    let machine = try accounts.machine(token.output.trimmingSuffix("\n"))
    #expect(machine?.name == "Anzeige" && machine?.role == .viewer)
    let anna = try town.json("user", "list")[0]
    #expect(anna["sessions"].number == 1 && anna["signedIn"].text != nil)
    #expect(try town.json("token", "list")[0]["used"].text != nil)

    #expect(try town.program("user", "role", "Anna", "viewer").code == 0)
    #expect(try accounts.session(session) == nil)
    #expect(try town.program("token", "remove", "Anzeige").code == 0)
    #expect(try accounts.machine(token.output.trimmingSuffix("\n")) == nil)
  }

  @Test("while another process writes the archive")
  func meanwhile() throws {
    let town = try Town.founded()
    let archive = try Archive.open(at: town.folder.file("seedorf.resonanz"), for: .writing)
    defer { try? archive.close() }
    let made = try town.program.shell(
      "echo 'Der See ist im Winter still' | resonanz user add Anna --role tagger")
    #expect(made.code == 0, "\(made.error)")
  }

  @Test("and types a password at a terminal, which doesn't show it")
  func typed() throws {
    let town = try Town.founded()
    let typist = try Typist(town.program, ["user", "add", "Anna", "--role", "tagger"])
    #expect(typist.waits(for: "Passwort für Anna (mindestens 12 Zeichen): "))
    typist.types("Der See ist im Winter still\n")
    #expect(typist.waits(for: "Noch einmal: "))
    typist.types("Der See ist im Winter still\n")
    #expect(typist.end() == 0)
    #expect(
      typist.seen
        == "Passwort für Anna (mindestens 12 Zeichen): \r\nNoch einmal: \r\nKonto Anna: angelegt, Rolle tagger.\r\nKein offenes Konto hat die Rolle admin; Konten ändern kann so nur die Befehlszeile.\r\n"
    )
    let accounts = Accounts(archive: town.folder.file("seedorf.resonanz"))
    #expect(throws: Never.self) {
      try accounts.signIn("Anna", password: "Der See ist im Winter still")
    }
  }

  @Test(
    "and mistypes it",
    arguments: [
      (["kurz\n"], "Das Passwort hat 4 Zeichen; es braucht mindestens 12."),
      (
        ["Der See ist im Winter still\n", "Der See ist im Winter stil\n"],
        "Die beiden sind nicht gleich"
      ),
      (["\u{4}"], "Abgebrochen; geändert wurde nichts."),
    ])
  func mistyped(lines: [String], answer: String) throws {
    let town = try Town.founded()
    let typist = try Typist(town.program, ["user", "add", "Anna", "--role", "tagger"])
    for (line, question) in zip(lines, ["Zeichen): ", "Noch einmal: "]) {
      #expect(typist.waits(for: question))
      typist.types(line)
    }
    #expect(typist.end() == 1)
    #expect(typist.seen.contains(answer), "\(typist.seen)")
    #expect(try town.json("user", "list").items.isEmpty)
  }

  @Test("and gives up with Ctrl-C, which leaves the terminal as it was")
  func interrupted() throws {
    let town = try Town.founded()
    let typist = try Typist(town.program, ["user", "add", "Anna", "--role", "tagger"])
    #expect(typist.waits(for: "Zeichen): "))
    #expect(!typist.isShown)
    typist.types("\u{3}")
    #expect(typist.end() == 130)
    #expect(typist.isShown)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
