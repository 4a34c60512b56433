import ResonanzImport
import ResonanzModel
import ResonanzReporting

/// A file on its way into the archive, for programs.
enum UploadJSON {
  /// What it is taken for, and what an import would do.
  static func value(
    _ upload: Upload, _ answer: ImportAnswer, _ preview: ImportResult?, _ language: Language
  ) -> JSONValue {
    .object([
      .init("upload", .string(upload.id)), .init("address", .string(upload.address)),
      .init("file", .string(upload.name)), .init("size", .number(upload.size)),
      .init("kind", .string(answer.kind.rawValue)),
      .init("columns", .array(columns(answer, language))),
      .init("notes", .array(answer.notes(in: language).map { .string($0) })),
      .init("fault", .optional(answer.fault?.sentence(in: language))),
      .init("preview", preview.map { outcome($0, of: upload, isDryRun: true, language) } ?? .null),
    ])
  }

  private static func columns(_ answer: ImportAnswer, _ language: Language) -> [JSONValue] {
    guard let file = answer.reading?.file, let choice = answer.choice else { return [] }
    return choice.mapping.columns.indices.map { index in
      let column = ImportColumn(
        index, of: file, choice, base: answer.base[index], asked: nil, language)
      return .object([
        .init("column", .number(index + 1)), .init("header", .string(column.header)),
        .init("role", .string(choice.mapping.columns[index].role.rawValue)),
        .init("reason", .string(column.reason)), .init("options", .optional(column.options)),
        .init("samples", .array(column.samples.map { .string($0) })),
      ])
    }
  }

  /// How far its import is, and in the end what came of it.
  static func state(of upload: Upload, _ language: Language) -> JSONValue {
    let work = upload.work
    var (fault, result): (Fault?, ImportResult?) = (nil, nil)
    switch work {
    case .none, .running: break
    case .failed(let why): fault = why
    case .done(let done): result = done
    }
    return .object([
      .init("state", .string(work.name)),
      .init("share", .optional(ProgressLine(work, ImportWords(language: language)).share)),
      .init("fault", .optional(fault?.sentence(in: language))),
      .init("outcome", result.map { outcome($0, of: upload, isDryRun: false, language) } ?? .null),
    ])
  }

  /// Where the server keeps what was rejected is nobody's business: it is fetched.
  private static func outcome(
    _ result: ImportResult, of upload: Upload, isDryRun: Bool, _ language: Language
  ) -> JSONValue {
    let hasFile = result.reports.contains { $0.rejectFile != nil }
    let rejected = hasFile ? "\(Operation.root)import/\(upload.id)/rejected" : nil
    let reports: [JSONValue] =
      switch result {
      case .sheet(let report): [ImportSummaryJSON.value(report)]
      case .rows, .lines:
        result.reports.map {
          ImportSummaryJSON.value($0, rejectFile: $0.rejectFile == nil ? nil : rejected)
        }
      }
    let parts = SummaryPart.parts(of: result, file: upload.name, isDryRun: isDryRun, language)
    return .object([
      .init("reports", .array(reports)),
      .init("rejections", .array(parts.flatMap(\.rejections).map { .string($0.text) })),
    ])
  }
}

extension Upload.Work {
  /// For programs.
  fileprivate var name: String {
    switch self {
    case .none: "waiting"
    case .running: "running"
    case .done: "done"
    case .failed: "failed"
    }
  }
}
