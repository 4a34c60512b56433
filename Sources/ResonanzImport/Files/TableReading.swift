public import ResonanzTables

/// How a table is written, as far as a person says so.
public enum TableReading {
  /// - Parameters:
  ///   - sheet: of a workbook, by its name or number; nil: found out.
  ///   - encoding: by its name; nil: found out.
  ///   - file: name of the file that it is of.
  /// - Throws: `table` where there is no such encoding.
  public static func options(
    sheet: String?, encoding: String?, file: String
  ) throws(ImportError) -> TableOptions {
    var options = TableOptions(sheet: sheet)
    options.encoding = try self.encoding(named: encoding, file: file) ?? options.encoding
    return options
  }

  /// The encoding of a name; nil where none is named.
  ///
  /// - Throws: `table` where there is no such encoding.
  public static func encoding(
    named name: String?, file: String
  ) throws(ImportError) -> TextEncoding? {
    guard let name else { return nil }
    do { return try TextEncoding(named: name) } catch { throw .table(error, file: file) }
  }
}
