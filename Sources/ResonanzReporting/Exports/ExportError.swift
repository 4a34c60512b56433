import Foundation
public import ResonanzModel
public import ResonanzTables

/// Why an export could not be written; then there is no file, or the one that was there.
public struct ExportError: ExplainedError, Sendable, Equatable {
  private let path: String?
  /// The system's; nil where the system had nothing against it.
  private let code: Int32?
  /// Whether what was just made could not be read again, which is needed to finish it.
  private let isReading: Bool

  /// What the destination threw.
  public init(_ error: TableError) {
    switch error {
    case .isFolder(let path): (self.path, code, isReading) = (path, EISDIR, false)
    case .unwritable(let path, let code): (self.path, self.code, isReading) = (path, code, false)
    case .unreadable(let path, let code): (self.path, self.code, isReading) = (path, code, true)
    default: (path, code, isReading) = (nil, nil, true)
    }
  }

  public func explanation(in language: Language) -> Explanation {
    let place = path.map { ": \($0)" } ?? ""
    let system = code.map { String(cString: strerror($0)) }
    switch language {
    case .german:
      let why = system.map { " Das System meldet: \($0)." } ?? ""
      return Explanation(
        attempt: "Export" + place,
        reason: (isReading
          ? "Die eben gemachte Datei lässt sich nicht lesen, um sie fertigzustellen."
          : "Die Datei lässt sich nicht schreiben.") + why,
        remedy: isReading ? "Wählen Sie ein anderes Format." : "Wählen Sie einen anderen Ort.")
    case .english:
      let why = system.map { " The system says: \($0)." } ?? ""
      return Explanation(
        attempt: "Export" + place,
        reason: (isReading
          ? "The file that was just made can't be read to finish it."
          : "The file can't be written.")
          + why,
        remedy: isReading ? "Choose another format." : "Choose another place.")
    }
  }
}
