import ResonanzModel
import TestSupport
import Testing

@Suite("Somebody asks the program for help")
struct HelpTests {
  static let commands = [
    "", "init", "catalogue", "catalogue show", "catalogue check", "catalogue update",
    "catalogue add-measure", "codebook", "progress",
    "import",
    "add",
    "imports", "imports list", "imports show", "imports undo", "imports redo", "profiles",
    "profiles list", "profiles show", "profiles remove", "tag", "untag", "undo", "redo", "keywords",
    "keywords list", "keywords add", "keywords rename", "keywords merge", "keywords move", "flag",
    "unflag", "hide", "unhide", "erase", "note", "note add", "note list", "note change",
    "note remove",
    "quote", "quote add", "quote list", "quote change", "quote move", "quote remove",
    "answer", "answer add", "answer list", "answer revise", "answer withdraw", "report answers",
    "consultation", "consultation list", "consultation set",
    "round", "round open", "round list", "round show", "round next", "round answer", "round close",
    "round reopen",
    "round differences", "round settle", "round agreement",
    "show", "history", "search",
    "repeats", "report", "report measures", "report themes", "report theme", "report measure",
    "report coverage", "report crosstab", "report timeline", "report process", "report check",
    "report suppress", "report releases",
    "export",
    "export statements", "export tags", "export quotes", "export respondents", "export history",
    "export schema", "serve", "user", "user add", "user list", "user remove", "user password",
    "user role", "user disable", "user enable", "token", "token add", "token list", "token remove",
    "verify", "backup",
  ]

  @Test("and every command answers in words that are kept", arguments: commands, Language.allCases)
  func help(command: String, language: Language) throws {
    let words = command.split(separator: " ").map(String.init)
    let outcome = try Program(in: TemporaryFolder(), language: language)
      .run(words + ["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    let name = (["help"] + words).joined(separator: "-")
    try expect(outcome.output, matches: "\(name).\(language.rawValue).txt")
  }

  @Test("and no command is left out of this test")
  func everyCommand() throws {
    let dump = try Program(in: TemporaryFolder())("--experimental-dump-help")
    #expect(names(try JSON(dump.output)["command"], below: []) == Set(Self.commands))
  }

  private func names(_ command: JSON, below path: [String]) -> Set<String> {
    command["subcommands"].items.filter { $0["commandName"].text != "help" }
      .reduce(into: [path.joined(separator: " ")]) { names, command in
        let name = path + [command["commandName"].text ?? ""]
        names.formUnion(self.names(command, below: name))
      }
  }
}
