import ArgumentParser
import ResonanzImport
import ResonanzModel
import ResonanzReporting

struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles",
    abstract: words(
      "Zeigt die Importvorlagen neben dem Archiv.", "Shows the profiles beside the archive."),
    subcommands: [List.self, Show.self, Remove.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Listet alle Importvorlagen.", "Lists all profiles."))

    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let folder = ProfileFolder(archive: try archive.path())
      let profiles = try folder.names.map { name in
        (name: name, profile: try explaining { try folder.profile(named: name) })
      }
      if profiles.isEmpty, format == .table {
        return Terminal.say(
          words(
            "Hier sind keine Importvorlagen; „resonanz import … --save-profile NAME“ legt eine an.",
            "There are no profiles here; “resonanz import … --save-profile NAME” makes one."))
      }
      Listing(
        title: words("Importvorlagen", "Profiles"),
        headings: [
          "Name", words("Fragen", "Questions"), words("Spalten", "Columns"),
          words("nicht übernommen", "left out"),
        ],
        rows: profiles.map { name, profile in
          [name] + Self.figures(profile).map(grouped)
        },
        json: .array(
          profiles.map { name, profile in
            let figures = Self.figures(profile)
            return .object([
              .init("name", .string(name)), .init("questions", .number(figures[0])),
              .init("columns", .number(figures[1])), .init("leftOut", .number(figures[2])),
            ])
          })
      ).print(as: format)
    }

    /// Questions, columns, and columns that are left out.
    private static func figures(_ profile: Profile) -> [Int] {
      let roles = profile.columns.map(\.role)
      return [
        roles.filter { $0 == .statement }.count, roles.count, roles.filter { $0 == .ignore }.count,
      ]
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Gibt eine Importvorlage als YAML aus.", "Prints a profile as YAML."))

    @Argument(
      help: ArgumentHelp(
        words("Name der Importvorlage.", "Name of the profile."), valueName: "name"))
    var name: String
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let folder = ProfileFolder(archive: try archive.path())
      Terminal.print(try explaining { try folder.yaml(of: name) })
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Entfernt eine Importvorlage; Importe nach ihr bleiben.",
        "Removes a profile; imports that used it stay."))

    @Argument(
      help: ArgumentHelp(
        words("Name der Importvorlage.", "Name of the profile."), valueName: "name"))
    var name: String
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let folder = ProfileFolder(archive: try archive.path())
      try explaining { try folder.remove(name) }
      Terminal.say(words("Importvorlage \(name): entfernt.", "Profile \(name): removed."))
    }
  }
}
