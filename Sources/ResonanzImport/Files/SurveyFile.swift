import Foundation
import ResonanzModel
public import ResonanzStorage
public import ResonanzTables

/// A file before it is imported: its columns, a sample of its rows, and what they seem to mean.
public struct SurveyFile: Sendable {
  public let path: String
  /// Without its folder.
  public let name: String
  /// Name of the folder in which it lies; nil at the root, and where that says nothing of it.
  public var folder: String?
  public let format: TableFormat
  public let header: TableHeader
  /// The first rows that can be read.
  public let samples: [[String]]
  public let guesses: [ColumnGuess]
  /// Enough to tell ids from answers, and quick whatever the file's length.
  private static let sampleRows = 500

  /// - Parameters:
  ///   - options: what of the file is known beforehand.
  ///   - vocabulary: of the archive that it is to be imported to.
  public init(
    path: String, options: TableOptions = TableOptions(), vocabulary: Vocabulary
  ) throws(ImportError) {
    self.path = path
    name = String(path.split(separator: "/").last ?? "")
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().lastPathComponent
    self.folder = folder.isEmpty || folder == "/" ? nil : folder
    do {
      var reader = try TableReader(path: path, options: options)
      format = reader.format
      header = reader.header
      var samples: [[String]] = []
      while samples.count < Self.sampleRows, let record = try reader.next() {
        guard case .row(let row) = record else { continue }
        samples.append((0..<row.count).map { row[$0] })
      }
      self.samples = samples
    } catch {
      throw .table(error, file: name)
    }
    guesses = guessRoles(headers: header.names, samples: samples, vocabulary: vocabulary)
      .map { RejectFile.isAddedColumn($0.header) ? $0.leftOut : $0 }
  }

  /// The names of its columns.
  public var headers: [String] { header.names }

  /// The meaning of its columns as guessed, with a person's corrections.
  public func mapping(
    edits: [MappingEdit] = [], layout: Layout? = nil
  ) throws(ImportError) -> Mapping {
    do {
      return try Mapping(guesses, samples: samples, edits: edits, layout: layout)
    } catch {
      throw .mapping(error, file: name)
    }
  }

  /// A mapping that is ready for the import: the options of multiple choices are learned from the file,
  /// and nothing personal is kept as it stands there.
  public func settled(_ mapping: Mapping) throws(ImportError) -> Mapping {
    var mapping = mapping
    do {
      try mapping.learnChoices(from: samples)
    } catch {
      throw .mapping(error, file: name)
    }
    try check(mapping)
    return mapping
  }

  /// A few values of a column as they would be kept; none of one that must not be kept as it is.
  public func samples(of column: Int, in mapping: Mapping) -> [String] {
    let isExact =
      mapping.columns[column].role == .attribute
      && mapping.columns[column].coarsening == nil
    if guesses[column].isPersonal, isExact { return [] }
    return mapping.samples(of: column, in: samples)
  }

  /// Refuses to keep what is personal in a column as exactly as it stands there.
  public func check(_ mapping: Mapping) throws(ImportError) {
    for (guess, column) in zip(guesses, mapping.columns) where column.role == .attribute {
      guard case .personal(let kind) = guess.reason, column.coarsening == nil else { continue }
      throw .mapping(.personalAttribute(column: column.header, kind), file: name)
    }
  }

  /// The meaning of its columns as the import had it that this reject file is of; nil where this is no
  /// reject file, or no such import is known. A few rows are too little to guess the same from.
  ///
  /// - Parameters:
  ///   - imports: of the archive.
  ///   - consultation: slug of the one that the rows are to go to.
  public func mapping(like imports: [ImportRecord], consultation: String?) -> Mapping? {
    guard headers.contains(where: RejectFile.isAddedColumn) else { return nil }
    let top = HeaderRows(headers: headers, rows: samples)
    let relatives = imports.filter {
      RejectPlace.isName(name, ofRejectsOf: $0.file) || $0.consultation == consultation
    }
    return relatives.reversed().lazy
      .compactMap { Mapping(json: $0.mapping, headers: headers, headerRows: top.count) }.first
  }

  /// The meaning of its columns as a profile says.
  public func mapping(by profile: Profile) throws(ImportError) -> Mapping {
    do {
      return try profile.mapping(for: headers, samples: samples)
    } catch {
      throw .mapping(error, file: name)
    }
  }
}

extension ColumnGuess {
  /// The same, but not imported.
  fileprivate var leftOut: ColumnGuess {
    var guess = self
    guess.role = .ignore
    return guess
  }
}
