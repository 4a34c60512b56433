import Foundation
import ResonanzModel
import ResonanzTables

/// The lines of one file that were not taken: kept as they are, each below a note that says which it
/// was and why, in a file that can be corrected and imported. The first ones are for showing too.
struct RejectedLines {
  /// What a note in a JSONL file begins with; it is not read as a submission.
  static let noteBeginning = Array("{\"rejected\":".utf8)

  private let source: String
  private let format: LineFormat
  private let settings: LineSettings
  private let place: RejectPlace
  private var file: FileHandle?
  /// Directives that hold at the end of the file.
  private var held: Set<String> = []
  private(set) var shown: [RowRejection] = []
  private static let most = 5

  init(of source: String, format: LineFormat, settings: LineSettings) {
    self.source = source
    self.format = format
    self.settings = settings
    place = RejectPlace(of: source, ending: format == .jsonl ? "jsonl" : "txt")
  }

  /// Shows the first ones anew: another import begins.
  mutating func begin() {
    shown = []
  }

  mutating func add(_ item: LineItem, _ cause: RowRejection.Cause) throws(TableError) {
    let name = String(source.split(separator: "/").last ?? "")
    let rejection = RowRejection(file: name, row: item.row, cause: cause)
    if shown.count < Self.most { shown.append(rejection) }
    if settings.isDryRun { return }
    if file == nil {
      let made = FileManager.default.createFile(atPath: place.draft, contents: nil)
      guard made, let opened = FileHandle(forWritingAtPath: place.draft) else {
        throw .unwritable(path: place.draft, code: errno)
      }
      file = opened
    }
    let reason = rejection.reason(in: settings.language)
    let lines = item.bytes.isEmpty ? [] : item.bytes + [0x0A]
    try write(note(row: item.row, reason) + context(of: item) + lines)
  }

  /// Only where something else holds than of what was kept last.
  private mutating func context(of item: LineItem) -> [UInt8] {
    let own = String(decoding: item.bytes, as: UTF8.self)
    let wanted = Set(item.context)
    let isKnown = wanted == held || item.context.isEmpty
    if !item.context.isEmpty {
      held = item.bytes.first == UInt8(ascii: "@") ? wanted.union([own]) : wanted
    }
    return isKnown ? [] : Array((item.context.joined(separator: "\n") + "\n").utf8)
  }

  private func note(row: Int, _ reason: String) -> [UInt8] {
    switch format {
    case .jsonl:
      let object: [String: Any] = ["rejected": ["line": row, "reason": reason] as [String: Any]]
      let bytes = try? JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
      return Array(bytes ?? Data()) + [0x0A]
    case .list:
      let text =
        settings.language == .german
        ? "@hinweis Zeile \(row): \(reason)" : "@note line \(row): \(reason)"
      return Array(text.utf8) + [0x0A]
    }
  }

  private func write(_ bytes: [UInt8]) throws(TableError) {
    do { try file?.write(contentsOf: Data(bytes)) } catch {
      throw .unwritable(path: place.draft, code: errno)
    }
  }

  /// How much is kept; to go back to where an import fails.
  var mark: UInt64 { (try? file?.offset()) ?? 0 }

  /// Forgets what was kept after a mark.
  mutating func forget(after mark: UInt64) {
    try? file?.truncate(atOffset: mark)
  }

  /// Brings what is kept to the disk: once lines are in, nothing about the others may be missing.
  func save() throws(TableError) {
    do { try file?.synchronize() } catch { throw .unwritable(path: place.draft, code: errno) }
  }

  /// Gives the file its name.
  ///
  /// - Returns: its path; nil where everything was taken, and in a dry run.
  mutating func finish() throws(TableError) -> String? {
    guard file != nil, mark > 0 else {
      discard()
      return nil
    }
    try save()
    close()
    return place.keep().path
  }

  /// Leaves no draft behind.
  mutating func discard() {
    if file != nil { place.discard() }
    close()
  }

  private mutating func close() {
    try? file?.close()
    file = nil
  }
}
