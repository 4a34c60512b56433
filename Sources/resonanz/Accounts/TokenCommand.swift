import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: words(
      "Zugangsschlüssel für Programme, die den Server fragen.",
      "Tokens for machines that ask the server."),
    subcommands: [Add.self, List.self, Remove.self], defaultSubcommand: List.self)

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Macht einen Zugangsschlüssel und gibt ihn aus, dies eine Mal.",
        "Makes a token and prints it, this once."),
      discussion: words(
        "Das Programm schickt ihn mit jeder Anfrage: Authorization: Bearer SCHLÜSSEL. Im Verlauf steht es unter seinem Namen.",
        "The machine sends it with each request: Authorization: Bearer TOKEN. In the history it stands under its name."
      ))

    @OptionGroup var token: TokenArgument
    @Option(
      help: ArgumentHelp(
        words("Was es darf.", "What it may do."), valueName: words("rolle", "role")))
    var role: Role
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let accounts = try archive.accounts()
      let secret = try explaining { try accounts.addToken(token.name, role: role) }
      Terminal.say(secret)
      Terminal.note(
        words(
          "Zugangsschlüssel \(token.name), Rolle \(role.rawValue): Kopieren Sie ihn jetzt, er ist nirgends mehr zu sehen.",
          "Token \(token.name), role \(role.rawValue): copy it now, it can't be seen again."))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Listet die Zugangsschlüssel und wann sie zuletzt benutzt wurden.",
        "Lists the tokens and when they were last used."))

    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let clock = try WallClock(try archive.open(for: .reading))
      let tokens = try explaining { try Accounts(archive: path).tokens() }
      if tokens.isEmpty, format == .table {
        return Terminal.say(words("Es gibt keine Zugangsschlüssel.", "There are no tokens."))
      }
      Listing(
        title: words("Zugangsschlüssel", "Tokens"),
        headings: [
          "Name", words("Rolle", "Role"), words("gemacht", "made"),
          words("zuletzt benutzt", "last used"),
        ],
        rows: tokens.map { token in
          [
            token.name, token.role.rawValue, clock.minute(token.made),
            token.used == nil ? words("nie", "never") : clock.minute(token.used),
          ]
        },
        json: .array(
          tokens.map { token in
            .object([
              .init("name", .string(token.name)), .init("role", .string(token.role.rawValue)),
              .init("made", .optional(token.made?.iso)),
              .init("used", .optional(token.used?.iso)),
            ])
          })
      ).print(as: format)
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Widerruft einen Zugangsschlüssel.", "Revokes a token."))

    @OptionGroup var token: TokenArgument
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let accounts = try archive.accounts()
      try explaining { try accounts.removeToken(token.name) }
      Terminal.say(
        words(
          "Zugangsschlüssel \(token.name): widerrufen.", "Token \(token.name): revoked."))
    }
  }
}

/// Which token a command is about.
struct TokenArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words("Name des Programms, das ihn hat.", "Name of the machine that has it."),
      valueName: "name"))
  var name: String
}
