import ArgumentParser
import Foundation
import ResonanzImport
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct ImportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports",
    abstract: words("Listet Importe und nimmt sie zurück.", "Lists imports and undoes them."),
    subcommands: [List.self, Show.self, Undo.self, Redo.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Listet alle Importe.", "Lists all imports."))

    @Option(help: DataFormat.help) var format = DataFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let imports = try explaining { try archive.imports() }
      let names = try explaining { try Team(archive: path).names() }
      let clock = try WallClock(archive)
      Listing(
        title: words("Importe", "Imports"),
        headings: [
          "Import", words("Stand", "State"), words("Zeit", "Time"), words("von", "by"),
          words("neu", "added"), words("geändert", "changed"),
          words("Beteiligungsformat", "Consultation"), words("Datei", "File"),
        ],
        rows: imports.map { record in
          [
            String(record.number), ImportsCommand.state(record),
            clock.minute(record.time), names.name(of: record.person),
            grouped(record.summary.added),
            grouped(record.summary.changed), record.consultation, record.file,
          ]
        },
        json: .array(imports.map { ImportJSON.value($0, names) })
      ).print(as: format)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Zeigt einen Import mit seinen Spalten.", "Shows one import with its columns."))

    @Argument(
      help: ArgumentHelp(
        words("Nummer des Imports.", "Number of the import."), valueName: words("nummer", "number"))
    )
    var number: Int
    @Option(help: SummaryFormat.help)
    var format = SummaryFormat.table
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      let record = try explaining { try archive.importRecord(number) }
      let names = try explaining { try Team(archive: path).names() }
      if format == .json {
        Terminal.print(ImportJSON.value(record, names).text + "\n")
        return
      }
      let fields = [
        (words("Stand", "State"), ImportsCommand.state(record)),
        (words("Beteiligungsformat", "Consultation"), record.consultation),
        (words("Datei", "File"), record.file), ("SHA-256", record.sha256.hex),
        (words("Zeit", "Time"), try WallClock(archive).minute(record.time)),
        (words("Von", "By"), names.name(of: record.person)),
        (words("Neu", "Added"), grouped(record.summary.added)),
        (words("Geändert", "Changed"), grouped(record.summary.changed)),
        (words("Unverändert", "Unchanged"), grouped(record.summary.unchanged)),
        (words("Spalten", "Columns"), record.mapping),
      ]
      let table = ListTable(
        headings: ["Import", String(record.number)], rows: fields.map { [$0.0, $0.1] },
        width: Terminal.width, style: Terminal.style)
      Terminal.print(table.lines.joined(separator: "\n") + "\n")
      sayWhatWasSaid(of: record)
    }

    private func sayWhatWasSaid(of record: ImportRecord) {
      let lines = KeptSummaryWords(record, language: language, door: .commandLine).lines
      if lines.isEmpty { return }
      Terminal.print("\n" + Terminal.bold(words("Beim Import gesagt", "Said at the import")) + "\n")
      for line in lines.flatMap({ paragraph($0, width: Terminal.width) }) {
        Terminal.print(line + "\n")
      }
    }
  }

  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Nimmt einen Import zurück, auch wenn danach schon mehr geschah.",
        "Undoes an import, even where more has happened since."))
    @OptionGroup var reversal: ReversalOptions

    func run() throws {
      try reversal.run(asksFor: \.staffTags) {
        try $0.undoImport($1, by: $2, isPreview: $3, isConfirmed: true)
      } words: {
        ReversalWords($0, of: $1, language: language).undo
      } done: { number, followUp in
        words(
          "Import \(number) ist zurückgenommen. Zurückholen: resonanz imports redo \(number)\(followUp)",
          "Import \(number) is undone. To bring it back: resonanz imports redo \(number)\(followUp)"
        )
      }
    }
  }

  struct Redo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Holt einen zurückgenommenen Import zurück.", "Brings an undone import back.")
    )
    @OptionGroup var reversal: ReversalOptions

    func run() throws {
      try reversal.run {
        try $0.redoImport($1, by: $2, isPreview: $3, isConfirmed: true)
      } words: {
        ReversalWords($0, of: $1, language: language).redo
      } done: { number, followUp in
        words(
          "Import \(number) gilt wieder. Zurücknehmen: resonanz imports undo \(number)\(followUp)",
          "Import \(number) is in force again. To take it back: resonanz imports undo \(number)\(followUp)"
        )
      }
    }
  }

  private static func state(_ record: ImportRecord) -> String {
    record.isInForce ? words("gilt", "in force") : words("zurückgenommen", "undone")
  }
}
