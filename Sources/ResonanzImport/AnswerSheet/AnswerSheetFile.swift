public import ResonanzStorage
public import ResonanzTables

/// A sheet of answers that comes back.
public struct AnswerSheetFile: Sendable {
  public let path: String
  /// Without its folder.
  public let name: String
  /// Of the archive that it was made from; nil where that was lost, as in a sheet saved as CSV.
  public let archive: String?
  /// Who got it.
  public let colleague: String?
  private let format: TableFormat
  private let places: [AnswerSheetColumn: Int]

  /// Nil where the file is something else.
  ///
  /// - Throws: `table` where it can't be read.
  public init?(path: String, options: TableOptions = TableOptions()) throws(ImportError) {
    self.path = path
    name = String(path.split(separator: "/").last ?? "")
    do {
      let reader = try TableReader(path: path, options: options)
      guard let places = AnswerSheetColumn.places(in: reader.header.names) else { return nil }
      self.places = places
      format = reader.format
      archive = reader.properties[TaggingSheetWriter.archiveProperty]
      colleague = reader.properties[TaggingSheetWriter.colleagueProperty]
    } catch {
      throw .table(error, file: name)
    }
  }

  /// What its rows say, held against the archive as it stands; nothing is written.
  ///
  /// - Throws: `table`, and `otherArchive` where it was made from another one.
  public func read(for archive: Archive) throws(ImportError) -> AnswerSheetContent {
    do {
      let identifier = try archive.identifier()
      if let made = self.archive, made != identifier { throw ImportError.otherArchive(file: name) }
      var content = AnswerSheetContent(vocabulary: try archive.vocabulary())
      var reader = try TableReader(path: path, options: TableOptions(format))
      while let record = try reader.next() { try content.add(record, places, archive) }
      return content
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
