import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

extension ExportCommand {
  struct Tags: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Alle Zuordnungen, die zählen: wozu, von wem, wann und wie.",
        "All tags that count: to what, by whom, when and how."))
    @OptionGroup var publicRows: PublicRowOptions
    @OptionGroup var output: RowOutput
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let path = try archive.path()
      let archive = try archive.open(for: .reading)
      if publicRows.isPublic { return try writePublic(archive) }
      let names = try explaining { try Team(archive: path).names() }
      try output.write(TagExport(archive: archive, names: names), of: archive)
    }

    private func writePublic(_ archive: Archive) throws {
      var rows = PublicRows.tags
      try explaining { try archive.exportTags { rows.add($0) } }
      try output.write(
        PublicExport(
          archive: archive, title: words("Zuordnungen", "Tags"),
          nouns: (("Zuordnung", "Zuordnungen"), ("tag", "tags")), rows: rows), of: archive)
    }
  }

  struct Respondents: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words(
        "Alle bekannten Absender und wie viel sie sagten.",
        "All known respondents and how much they said."))
    @OptionGroup var publicRows: PublicRowOptions
    @OptionGroup var output: RowOutput
    @OptionGroup var archive: ArchiveOptions

    func validate() throws {
      guard publicRows.isPublic else { return }
      throw ValidationError(
        words(
          "Absender gibt es nicht öffentlich: Jede Zeile wäre ein Mensch. Wie viele es mit welchem Merkmal sind, sagt ohne kleine Zahlen „resonanz report crosstab merkmal:NAME gruppe --public -o DATEI“.",
          "There are no public respondents: each row would be a person. How many there are with which attribute says, without small counts, “resonanz report crosstab attribute:NAME group --public -o FILE”."
        ))
    }

    func run() throws {
      let archive = try archive.open(for: .reading)
      try output.write(RespondentExport(archive: archive), of: archive)
    }
  }

  struct Quotes: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: words("Alle gewählten Zitate.", "All chosen quotes."))
    @OptionGroup var publicRows: PublicRowOptions
    @OptionGroup var output: RowOutput
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
      let archive = try archive.open(for: .reading)
      try output.write(QuoteExport(archive: archive, isPublic: publicRows.isPublic), of: archive)
    }
  }
}

private struct TagExport: RowExport {
  let archive: Archive
  let names: [PersonID: String]

  var title: String { words("Zuordnungen", "Tags") }
  var columns: [ExportColumn] { TagRows.columns }

  func write<Sink: RowSink & ~Copyable>(to sink: inout Sink) throws -> String {
    var count = 0
    try archive.exportTags { tag in
      try sink.write(TagRows.row(of: tag, names: names))
      count += 1
    }
    return counted(count, ("Zuordnung", "Zuordnungen"), ("tag", "tags"))
  }
}

private struct RespondentExport: RowExport {
  let archive: Archive

  var title: String { words("Absender", "Respondents") }
  var columns: [ExportColumn] { RespondentRows.columns }

  func write<Sink: RowSink & ~Copyable>(to sink: inout Sink) throws -> String {
    var count = 0
    try archive.exportRespondents { respondent in
      try sink.write(RespondentRows.row(of: respondent))
      count += 1
    }
    return counted(count, ("Absender", "Absender"), ("respondent", "respondents"))
  }
}

private struct QuoteExport: RowExport {
  let archive: Archive
  let isPublic: Bool

  var title: String { words("Zitate", "Quotes") }
  var columns: [ExportColumn] { isPublic ? PublicQuoteRows.columns : QuoteRows.columns }

  func write<Sink: RowSink & ~Copyable>(to sink: inout Sink) throws -> String {
    let quotes = try archive.quotes(QuoteFilter(isPublic: isPublic ? true : nil))
    for quote in quotes {
      if isPublic {
        if let row = PublicQuoteRows.row(of: quote) { try sink.write(row) }
      } else {
        try sink.write(QuoteRows.row(of: quote))
      }
    }
    return counted(quotes.count, ("Zitat", "Zitate"), ("quote", "quotes"))
  }
}
