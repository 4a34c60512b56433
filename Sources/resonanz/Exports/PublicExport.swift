import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Whether rows are handed on to everybody.
struct PublicRowOptions: ParsableArguments {
  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(
      words(
        "Nur, was veröffentlicht werden darf, mit Gruppe, Format und Jahr.",
        "Only what may be published, with group, consultation and year.")))
  var isPublic = false
}

/// Rows of statements that may be published as of now, whoever asks for them.
struct PublicExport: RowExport {
  let archive: Archive
  let title: String
  /// Singular and plural, German and English.
  let nouns: (german: (String, String), english: (String, String))
  let rows: PublicRows

  var columns: [ExportColumn] { rows.columns }

  func write<Sink: RowSink & ~Copyable>(to sink: inout Sink) throws -> String {
    // Asked last, so that what was hidden or flagged meanwhile is not among them.
    let allowed = rows.rows(allowedBy: try archive.publications(of: rows.statements))
    for row in allowed { try sink.write(row) }
    return counted(allowed.count, nouns.german, nouns.english)
  }
}
