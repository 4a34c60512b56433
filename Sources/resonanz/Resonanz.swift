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
      InitCommand.self, CatalogueCommand.self, ImportCommand.self, ImportsCommand.self,
      TagCommand.self, UntagCommand.self, ShowCommand.self, SearchCommand.self,
      ReportCommand.self, VerifyCommand.self, BackupCommand.self,
    ])

  static func main() {
    // A write beyond the system's limit for a file is to be an error that can be told, not a death.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.exit()
    } catch {
      exit(withError: error)
    }
  }
}
