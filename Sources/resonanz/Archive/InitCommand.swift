import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzStorage

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: words("Legt ein neues Archiv an.", "Makes a new archive."),
    discussion: words(
      "Ohne --catalogue mit dem Katalog des Integrierten Stadtentwicklungskonzepts Jena.2030.",
      "Without --catalogue, with the catalogue of the urban development concept Jena.2030."))

  @Argument(
    help: ArgumentHelp(
      words(
        "Name der neuen Datei, z. B. jena.resonanz.", "Name of the new file, e.g. jena.resonanz."),
      valueName: words("archiv", "archive")))
  var file: String

  @Option(
    help: ArgumentHelp(
      words(
        "Katalog einer anderen Stadt als YAML-Datei.", "Another city's catalogue as a YAML file."),
      valueName: words("datei", "file")))
  var catalogue: String?

  @OptionGroup var person: PersonOptions

  func run() throws {
    let catalogue = try CatalogueFile.read(catalogue)
    let id = try Self.refuseExisting(file) { try person.person(in: file) }
    let archive = try explaining { try Archive.create(at: file, catalogue: catalogue, by: id) }
    try explaining { try archive.close() }
    Terminal.say(
      words(
        "\(file): neues Archiv für „\(catalogue.process.title)“ mit \(counted(catalogue.current.themes.count, ("Thema", "Themen"), ("theme", "themes"))) und \(counted(catalogue.current.measures.count, ("Maßnahme", "Maßnahmen"), ("measure", "measures"))).",
        "\(file): new archive for “\(catalogue.process.title)” with \(counted(catalogue.current.themes.count, ("Thema", "Themen"), ("theme", "themes"))) and \(counted(catalogue.current.measures.count, ("Maßnahme", "Maßnahmen"), ("measure", "measures")))."
      ))
    Terminal.say(
      words(
        "Als Nächstes: resonanz import UMFRAGE.csv --archive \(Terminal.shellWord(file))",
        "Next: resonanz import SURVEY.csv --archive \(Terminal.shellWord(file))"))
  }

  /// Before a person is noted beside an archive that then isn't made.
  private static func refuseExisting<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws -> Value {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure(StorageError.exists(path: path))
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw Failure(
        words(
          "\(path): Den Ordner gibt es nicht. Legen Sie ihn vorher an.",
          "\(path): There is no such folder. Make it first."))
    }
    return try body()
  }
}
