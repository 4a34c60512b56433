import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// The part of `import` that takes files of lines, which have no columns to be understood.
struct LinesImport {
  let path: String
  /// What the file is called.
  let name: String
  let format: LineFormat
  let settings: LineSettings
  let isQuiet: Bool
  let showsSummary: Bool
  /// Which archive the commands that it proposes are for.
  let proposed: String

  func run(into archive: Archive, by person: PersonID) throws -> [ImportReport] {
    let bar = ProgressBar(name, isQuiet: isQuiet)
    defer { bar.finish() }
    let reports = try explaining {
      try LineImporter(path: path, format: format, settings: settings)
        .run(into: archive, by: person) {
          bar.show(rows: $0.rows, done: $0.bytes, of: $0.total)
        }
    }
    bar.finish()
    if showsSummary {
      for report in reports {
        LinesSummaryText(
          name: name, report: report, isDryRun: settings.isDryRun, followUp: proposed
        ).print()
      }
      RejectHint(reports: reports, settings: settings, followUp: proposed).print()
    }
    return reports
  }
}

extension ColumnOptions {
  /// - Throws: where something is said of columns, of which files of lines have none.
  func refuseForLines(_ format: LineFormat, with profiles: ProfileOptions) throws {
    let given: [(String, Bool)] = [
      ("--set", !set.isEmpty), ("--attribute", !attribute.isEmpty), ("--map", !map.isEmpty),
      ("--choices", !choices.isEmpty), ("--question", !question.isEmpty),
      ("--only", !only.isEmpty), ("--incomplete", incomplete), ("--layout", layout != nil),
      ("--sheet", sheet != nil), ("--encoding", encoding != nil && format == .jsonl),
      ("--profile", profiles.profile != nil), ("--like", profiles.like != nil),
      ("--save-profile", profiles.saveProfile != nil),
    ]
    if let option = given.first(where: \.1)?.0 { throw Self.useless(option) }
  }

  /// An option was given that only a table has a use for.
  static func useless(_ option: String) -> Failure {
    Failure(
      .usage,
      words(
        "\(option) ist für Tabellen; diese Datei sagt selbst, was ihre Zeilen bedeuten. Lassen Sie es weg.",
        "\(option) is for tables; this file says itself what its lines mean. Leave it out."))
  }
}
