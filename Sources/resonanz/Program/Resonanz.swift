import ArgumentParser
import Foundation

/// The program.
@main
struct Resonanz: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "resonanz",
    abstract: words(
      "Bewahrt, was Menschen einer Stadt gesagt haben, und zählt, was es für ihre Pläne heißt.",
      "Keeps what people told their city, and counts what it means for its plans."),
    version: version,
    subcommands: [
      InitCommand.self, CatalogueCommand.self, CodebookCommand.self, ImportCommand.self,
      AddCommand.self,
      ImportsCommand.self, ProfilesCommand.self, TagCommand.self, UntagCommand.self,
      UndoCommand.self, RedoCommand.self, KeywordsCommand.self, FlagCommand.self,
      UnflagCommand.self, HideCommand.self, UnhideCommand.self, NoteCommand.self,
      QuoteCommand.self, AnswerCommand.self, ConsultationCommand.self, RoundCommand.self,
      EraseCommand.self, ShowCommand.self, HistoryCommand.self, ProgressCommand.self,
      SearchCommand.self,
      RepeatsCommand.self,
      ReportCommand.self, ExportCommand.self, ServeCommand.self, UserCommand.self,
      TokenCommand.self, VerifyCommand.self, BackupCommand.self,
    ])

  static func main() {
    // A write beyond the system's limit for a file is to be an error that can be told, not a death.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot(SearchArguments.read(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let failure as Failure {
      failure.exit()
    } catch {
      finish(with: error)
    }
  }

  /// Ends as ArgumentParser asks for: help and the version are no errors.
  private static func finish(with error: any Error) -> Never {
    if let name = unknownCommand(in: Array(CommandLine.arguments.dropFirst())) {
      Failure(.usage, name).exit()
    }
    if let hint = lateSubcommand(in: Array(CommandLine.arguments.dropFirst())) {
      Failure(.usage, hint).exit()
    }
    let code = exitCode(for: error)
    let text = ParserWords.text(fullMessage(for: error), in: language)
    if !text.isEmpty {
      if code == .success { Terminal.print(text + "\n") } else { Terminal.note(text) }
    }
    Foundation.exit(code.rawValue)
  }

  /// A command of a command that stands behind an option, where ArgumentParser takes it for something else: `export
  /// --public tags`.
  private static func lateSubcommand(in arguments: [String]) -> String? {
    guard let first = arguments.first, !arguments.contains("--help"), !arguments.contains("-h"),
      let command = configuration.subcommands.first(where: { $0._commandName == first }),
      command.configuration.defaultSubcommand != nil
    else { return nil }
    let names = command.configuration.subcommands.map { $0._commandName }
    let rest = arguments.dropFirst()
    guard rest.first?.hasPrefix("-") == true,
      let late = rest.first(where: { names.contains($0) })
    else { return nil }
    let options = rest.filter { $0 != late }.map { Terminal.shellWord($0) }
      .joined(separator: " ")
    return words(
      "Erst der Befehl, dann die Optionen: resonanz \(first) \(late) \(options)",
      "The command first, then the options: resonanz \(first) \(late) \(options)")
  }

  /// What is wrong with a command that isn't there; ArgumentParser would only find it too much.
  private static func unknownCommand(in arguments: [String]) -> String? {
    var commands = configuration.subcommands
    for argument in arguments {
      if commands.isEmpty || argument.hasPrefix("-") { return nil }
      if argument == "help" { continue }
      let names = commands.map { $0._commandName }
      guard let index = names.firstIndex(of: argument) else {
        let known = names.joined(separator: ", ")
        return words(
          "Den Befehl „\(argument)“ gibt es nicht. Es gibt: \(known).",
          "There is no command “\(argument)”. There is: \(known).")
      }
      commands = commands[index].configuration.subcommands
    }
    return nil
  }
}
