import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

/// Rows that are handed on, whatever they are written as.
protocol RowExport {
  /// Name of a sheet.
  var title: String { get }
  var columns: [ExportColumn] { get }
  /// Writes all rows, and returns how much that was: `12 Aussagen`.
  func write<Sink: RowSink & ~Copyable>(to sink: inout Sink) throws -> String
}

/// What rows can be handed on as.
enum RowFormat: String, CaseIterable, ExpressibleByArgument {
  case csv
  case xlsx
  case jsonl
}

/// How rows are written, and where to.
struct RowOutput: ParsableArguments {
  @Option(help: ArgumentHelp(words("Ausgabe als.", "Print as.")))
  var format: RowFormat?
  @Flag(
    help: ArgumentHelp(
      words(
        "CSV, die Excel gleich richtig öffnet.", "CSV that Excel opens properly at once.")))
  var excel = false
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try output.refuseOtherEnding(
      than: chosenFormat.rawValue, isAsked: format != nil || excel,
      none: Wording(german: "keine Zeilen", english: "No rows come"),
      formats: RowFormat.allCases.map(\.rawValue)
    ) { RowFormat(rawValue: $0)?.rawValue }
    if excel, chosenFormat != .csv {
      throw ValidationError(
        words(
          "--excel ist CSV, nicht \(chosenFormat.rawValue).",
          "--excel is CSV, not \(chosenFormat.rawValue)."))
    }
    if chosenFormat == .xlsx, output.path == nil {
      throw ValidationError(
        words("XLSX braucht eine Datei: -o DATEI.xlsx.", "XLSX needs a file: -o FILE.xlsx."))
    }
  }

  /// As asked; else as the name of the file says.
  var chosenFormat: RowFormat {
    if let format { return format }
    if excel { return .csv }
    return output.ending.flatMap { RowFormat(rawValue: $0.lowercased()) } ?? .csv
  }

  func write(_ rows: some RowExport, of archive: Archive) throws {
    if chosenFormat == .xlsx, let file = output.file {
      return try file.write(.export, of: archive) { path in
        try explaining {
          var sink = try WorkbookRowSink(path: path, title: rows.title, columns: rows.columns)
          let content = try rows.write(to: &sink)
          try sink.finish()
          return content
        }
      }
    }
    try output.write(.export, of: archive) { destination in
      try explaining { try write(rows, to: destination) }
    }
  }

  private func write(
    _ rows: some RowExport, to destination: OutputDestination
  ) throws -> String {
    if chosenFormat == .jsonl {
      var sink = LineRowSink(to: destination, columns: rows.columns)
      let content = try rows.write(to: &sink)
      try sink.finish()
      return content
    }
    var sink = try CSVRowSink(
      to: destination, format: .forPeople(excel: excel), columns: rows.columns)
    let content = try rows.write(to: &sink)
    try sink.finish()
    return content
  }
}
