import Foundation

/// The files of this project.
public enum Repository {
  /// Its root.
  public static let folder: String = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The paths of the files below a folder of it, from its root on, in order.
  public static func files(below folder: String, ending: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(self.folder)/\(folder)")
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }
      .map { "\(folder)/\($0)" }.sorted()
  }

  /// The text of one of its files.
  public static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
  }
}
