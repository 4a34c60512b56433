import Foundation
public import ResonanzModel
public import ResonanzTables

/// Why an export could not be written; then there is no file, or the one that was there.
public struct ExportError: ExplainedError, Sendable, Equatable {
  private let path: String?
  private let code: Int32?

  /// What the destination threw.
  public init(_ error: TableError) {
    switch error {
    case .isFolder(let path): (self.path, code) = (path, EISDIR)
    case .unwritable(let path, let code): (self.path, self.code) = (path, code)
    default: (path, code) = (nil, nil)
    }
  }

  public func explanation(in language: Language) -> Explanation {
    let system = code.map { String(cString: strerror($0)) } ?? ""
    return switch language {
    case .german:
      Explanation(
        attempt: "Export" + (path.map { ": \($0)" } ?? ""),
        reason: "Die Datei lässt sich nicht schreiben. Das System meldet: \(system).",
        remedy: "Wählen Sie einen anderen Ort.")
    case .english:
      Explanation(
        attempt: "Export" + (path.map { ": \($0)" } ?? ""),
        reason: "The file can't be written. The system says: \(system).",
        remedy: "Choose another place.")
    }
  }
}
