import ResonanzModel
public import ResonanzStorage
public import ResonanzTables

/// A table that may be a sheet which was handed out to a colleague and comes back filled in.
public struct HandedOutFile: Sendable {
  static let archiveProperty = "resonanz-archive"
  static let colleagueProperty = "resonanz-colleague"

  public let path: String
  /// Without its folder.
  public let name: String
  /// Of the archive that it was made from; nil where that was lost, as in a sheet saved as CSV.
  public let archive: String?
  /// Who got it.
  public let colleague: String?
  private let headers: [String]
  private let format: TableFormat

  /// - Throws: `table` where it can't be read.
  public init(path: String, options: TableOptions = TableOptions()) throws(ImportError) {
    self.path = path
    name = String(path.split(separator: "/").last ?? "")
    do {
      let reader = try TableReader(path: path, options: options)
      headers = reader.header.names
      format = reader.format
      archive = reader.properties[Self.archiveProperty]
      colleague = reader.properties[Self.colleagueProperty]
    } catch {
      throw .table(error, file: name)
    }
  }

  /// Whether it is such a sheet, of this archive or another one.
  public var isSheet: Bool {
    HandedOutCells<TaggingSheetRows.Column>(below: headers) != nil
      || HandedOutCells<AnswerSheetRows.Column>(below: headers) != nil
  }

  /// What a tagging sheet says, held against the statements as they stand; nothing is written. Nil where the
  /// file is something else.
  ///
  /// - Throws: `table`, and `otherArchive` where it was made from another one.
  public func tags(for archive: Archive) throws(ImportError) -> TaggingSheetContent? {
    try read(as: TaggingSheetRows.self, for: archive)
  }

  /// What a sheet of answers says, held against the archive as it stands; nothing is written. Nil where the
  /// file is something else.
  ///
  /// - Throws: `table`, and `otherArchive` where it was made from another one.
  public func answers(for archive: Archive) throws(ImportError) -> AnswerSheetContent? {
    try read(as: AnswerSheetRows.self, for: archive)
  }

  private func read<Rows: HandedOutRows>(
    as kind: Rows.Type, for archive: Archive
  ) throws(ImportError) -> HandedOutContent<Rows.Draft, Rows.Fault>? {
    guard let cells = HandedOutCells<Rows.Column>(below: headers) else { return nil }
    do {
      let identifier = try archive.identifier()
      if let made = self.archive, made != identifier { throw ImportError.otherArchive(file: name) }
      var reading = HandedOutReading(
        rows: kind.init(cells: cells, vocabulary: try archive.vocabulary(), archive: archive))
      var reader = try TableReader(path: path, options: TableOptions(format))
      while let record = try reader.next() { try reading.add(record) }
      return reading.content
    } catch let error as TableError {
      throw .table(error, file: name)
    } catch let error as StorageError {
      throw .storage(error, file: name)
    } catch let error as ImportError {
      throw error
    } catch {
      throw .storage(.database(code: 0, reason: String(describing: error)), file: name)
    }
  }
}
