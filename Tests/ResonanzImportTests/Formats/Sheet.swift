import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// A small file as text, read the way the program reads one, but for the file itself.
struct Sheet {
  let headers: [String]
  let samples: [[String]]
  let guesses: [ColumnGuess]

  /// - Parameter text: lines with `separator` between the cells; `⏎` is a line break inside a cell.
  init(_ text: String, separator: Character = ";") {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: separator, omittingEmptySubsequences: false)
        .map { String($0).replacing("⏎", with: "\n") }
    }
    headers = lines.first ?? []
    samples = Array(lines.dropFirst())
    guesses = guessRoles(headers: headers, samples: samples, vocabulary: .sample)
  }

  var tool: SourceTool? { SourceTool(headers: headers) }

  /// `Spalte: rolle` of every column that is imported.
  var roles: [String] {
    guesses.filter { $0.role != .ignore }.map { "\($0.header): \($0.role.rawValue)" }
  }

  /// Headers of the personal columns.
  var personal: [String] { guesses.filter(\.isPersonal).map(\.header) }

  func guess(_ header: String) -> ColumnGuess? { guesses.first { $0.header == header } }

  func mapping(_ edit: (inout Mapping) -> Void = { _ in }) throws -> Mapping {
    var mapping = try Mapping(guesses, samples: samples)
    edit(&mapping)
    return mapping
  }

  /// What its rows say.
  func drafts(_ edit: (inout Mapping) -> Void = { _ in }) throws -> [SubmissionDraft] {
    let mapping = try mapping(edit)
    let rows = samples.indices.map { Line(number: $0 + 2, cells: samples[$0]) }
    var builder: DraftBuilder
    if var firstPass = try FirstPass(mapping) {
      for row in rows { try firstPass.add(row) }
      builder = try DraftBuilder(mapping, vocabulary: .sample, after: firstPass)
    } else {
      builder = try DraftBuilder(mapping, vocabulary: .sample)
    }
    return rows.compactMap { row in
      guard case .draft(let draft, _) = builder.draft(from: row) else { return nil }
      return draft
    }
  }

  /// The texts of all its statements.
  func texts(_ edit: (inout Mapping) -> Void = { _ in }) throws -> [String] {
    try drafts(edit).flatMap { $0.statements.map(\.text) }
  }

  private struct Line: RowCells {
    let number: Int
    let cells: [String]
    var count: Int { cells.count }
    subscript(column: Int) -> String { cells[column] }
    func isEmpty(_ column: Int) -> Bool { cells[column].isEmpty }
  }
}
