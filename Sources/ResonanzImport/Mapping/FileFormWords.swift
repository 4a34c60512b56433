public import ResonanzModel
public import ResonanzTables

/// Says how a file is written, and how it holds its answers: `UTF-8, „;“, eine Zeile je Bogen`.
public struct FileFormWords: Speaking {
  let language: Language
  private let tableFormat: TableFormat
  private let layout: Layout

  public init(_ format: TableFormat, _ layout: Layout, language: Language) {
    tableFormat = format
    self.layout = layout
    self.language = language
  }

  /// Both, on one line.
  public var text: String { "\(format), \(rows)" }

  private var format: String {
    switch tableFormat {
    case .csv(let encoding, let dialect): "\(encoding.name), \(name(of: dialect.delimiter))"
    case .workbook(let sheet, _): words("XLSX, Blatt „\(sheet)“", "XLSX, sheet “\(sheet)”")
    }
  }

  private func name(of delimiter: UInt8) -> String {
    let character = Character(UnicodeScalar(delimiter))
    return delimiter == 0x09
      ? words("Tabulator", "tab") : words("„\(character)“", "“\(character)”")
  }

  private var rows: String {
    layout == .wide
      ? words("eine Zeile je Bogen", "one row a sheet")
      : words("eine Zeile je Aussage", "one row a statement")
  }
}
