import ArgumentParser
import ResonanzModel
import ResonanzStorage

struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: words(
      "Konten eines Teams, das im Browser arbeitet.",
      "Accounts of a team that works in the browser."),
    discussion: words(
      """
      Was ein Konto darf, sagt seine Rolle; jede darf auch, was die davor darf: viewer liest, tagger ordnet zu und \
      tippt ein, analyst importiert und berichtet, admin löscht, ändert den Katalog und die Konten. Ein Passwort \
      wird am Terminal eingetippt, ohne dass man es sieht, oder ist die erste Zeile der Standardeingabe; auf der \
      Befehlszeile steht es nie. Die Konten liegen neben dem Archiv, in derselben Datei wie die Namen.
      """,
      """
      What an account may do is said by its role; each may also do what the one before it may: viewer reads, tagger \
      tags and types in, analyst imports and reports, admin erases, changes the catalogue and the accounts. A \
      password is typed at the terminal without being seen, or is the first line of standard input; it never \
      stands on the command line. The accounts lie beside the archive, in the same file as the names.
      """),
    subcommands: [
      Add.self, List.self, Remove.self, Password.self, Role.self, Disable.self, Enable.self,
    ],
    defaultSubcommand: List.self)

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Legt ein Konto an.", "Makes an account."))

    @OptionGroup var user: UserArgument
    @Option(
      help: ArgumentHelp(
        words("Was das Konto darf.", "What the account may do."), valueName: words("rolle", "role"))
    )
    var role: ResonanzModel.Role
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let accounts = try archive.accounts()
      let password = try NewPassword.read(for: user.name)
      _ = try explaining { try accounts.add(user.name, role: role, password: password) }
      Terminal.say(
        words(
          "Konto \(user.name): angelegt, Rolle \(role.rawValue).",
          "Account \(user.name): made, role \(role.rawValue)."))
      try accounts.noteWhereNobodyAdministers()
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Nimmt ein Konto weg; im Verlauf bleibt der Name.",
        "Takes an account away; the name stays in the history."))

    @OptionGroup var user: UserArgument
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      try archive.changeAccount {
        try $0.remove(user.name)
        return words("Konto \(user.name): weggenommen.", "Account \(user.name): taken away.")
      }
    }
  }

  struct Password: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Gibt einem Konto ein neues Passwort und meldet es überall ab.",
        "Gives an account a new password and signs it out everywhere."))

    @OptionGroup var user: UserArgument
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let accounts = try archive.accounts()
      try accounts.refuseUnknown(user.name)
      let password = try NewPassword.read(for: user.name)
      try explaining { try accounts.setPassword(of: user.name, to: password) }
      Terminal.say(
        words(
          "Konto \(user.name): neues Passwort, überall abgemeldet.",
          "Account \(user.name): new password, signed out everywhere."))
    }
  }

  struct Role: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Gibt einem Konto eine andere Rolle und meldet es überall ab.",
        "Gives an account another role and signs it out everywhere."))

    @OptionGroup var user: UserArgument
    @Argument(
      help: ArgumentHelp(
        words("Was das Konto darf.", "What the account may do."), valueName: words("rolle", "role"))
    )
    var role: ResonanzModel.Role
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      try archive.changeAccount {
        try $0.setRole(of: user.name, to: role)
        return words(
          "Konto \(user.name): Rolle \(role.rawValue), überall abgemeldet.",
          "Account \(user.name): role \(role.rawValue), signed out everywhere.")
      }
    }
  }

  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Sperrt ein Konto, bis „resonanz user enable“ es wieder öffnet.",
        "Shuts an account until “resonanz user enable” opens it again."))

    @OptionGroup var user: UserArgument
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      try archive.changeAccount {
        try $0.setDisabled(user.name, true)
        return words(
          "Konto \(user.name): gesperrt, überall abgemeldet.",
          "Account \(user.name): disabled, signed out everywhere.")
      }
    }
  }

  struct Enable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Öffnet ein gesperrtes Konto wieder.", "Opens a disabled account again."))

    @OptionGroup var user: UserArgument
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      try archive.changeAccount {
        try $0.setDisabled(user.name, false)
        return words("Konto \(user.name): wieder offen.", "Account \(user.name): enabled.")
      }
    }
  }
}

/// Which account a command is about.
struct UserArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words(
        "Name, mit dem man sich anmeldet und im Verlauf steht.",
        "Name to sign in with, and that stands in the history."), valueName: "name"))
  var name: String
}

extension ArchiveOptions {
  /// The accounts beside an archive that is there.
  func accounts() throws -> Accounts {
    let path = try path()
    let archive = try open(for: .reading)
    try explaining { try archive.close() }
    return Accounts(archive: path)
  }

  /// Changes an account, and says what the change says.
  func changeAccount(_ change: (Accounts) throws -> String) throws {
    let accounts = try accounts()
    Terminal.say(try explaining { try change(accounts) })
    try accounts.noteWhereNobodyAdministers()
  }
}

extension Accounts {
  /// Before somebody types a password for nobody.
  func refuseUnknown(_ name: String) throws {
    let asked = NormalisedText(name).text
    let isKnown = try explaining { try all() }.contains { NormalisedText($0.name).text == asked }
    guard isKnown else { throw Failure(StorageError.account(.unknownAccount(asked))) }
  }

  /// Accounts, of which none can give others rights, want one.
  func noteWhereNobodyAdministers() throws {
    let accounts = try explaining { try all() }
    let administers = accounts.contains { $0.role == .admin && !$0.isDisabled }
    guard !accounts.isEmpty, !administers else { return }
    Terminal.note(
      words(
        "Kein offenes Konto hat die Rolle admin; Konten ändern kann so nur die Befehlszeile.",
        "No enabled account has the role admin; only the command line can change accounts now."))
  }
}
