import Foundation

/// A folder of a test's own, gone with it.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() {
    let name = "resonanz-test-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appending(path: name).path
    // A test that can't have a folder can't do anything.
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// The path of a file in it, whether it is there or not.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file and says its path.
  public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
