import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension UserCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Listet die Konten mit Rolle und letzter Anmeldung.",
        "Lists the accounts with role and last sign-in."))

    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let clock = try WallClock(try archive.open(for: .reading))
      let accounts = Accounts(archive: path)
      let all = try explaining { try accounts.all() }
      if all.isEmpty, format == .table {
        Terminal.say(
          words(
            "Es gibt keine Konten; „resonanz user add NAME --role admin“ legt eines an.",
            "There are no accounts; “resonanz user add NAME --role admin” makes one."))
      } else {
        listing(all, clock).print(as: format)
      }
      let tokens = try explaining { try accounts.tokens() }.count
      if tokens > 0, format == .table {
        Terminal.say(
          words(
            "Dazu \(counted(tokens, ("Zugangsschlüssel", "Zugangsschlüssel"), ("token", "tokens"))) für Programme: resonanz token list",
            "And \(counted(tokens, ("Zugangsschlüssel", "Zugangsschlüssel"), ("token", "tokens"))) for machines: resonanz token list"
          ))
      }
    }

    private func listing(_ accounts: [Account], _ clock: WallClock) -> Listing {
      Listing(
        title: words("Konten", "Accounts"),
        headings: [
          "Name", words("Rolle", "Role"), words("Stand", "State"),
          words("letzte Anmeldung", "last sign-in"), words("Browser", "Browsers"),
        ],
        rows: accounts.map { account in
          [
            account.name, account.role.rawValue,
            account.isDisabled ? words("gesperrt", "disabled") : words("offen", "enabled"),
            account.signedIn == nil ? words("nie", "never") : clock.minute(account.signedIn),
            grouped(account.sessions),
          ]
        },
        json: .array(
          accounts.map { account in
            .object([
              .init("name", .string(account.name)), .init("role", .string(account.role.rawValue)),
              .init("disabled", .bool(account.isDisabled)),
              .init("made", .optional(account.made?.iso)),
              .init("signedIn", .optional(account.signedIn?.iso)),
              .init("sessions", .number(account.sessions)),
            ])
          }))
    }
  }
}
