import Foundation
import ResonanzTables

/// Whether a file can be anything to import, as its first bytes tell.
public enum ReadableFile {
  /// False of pictures, printed pages and packed files; true where only reading all of it tells.
  public static func mayBe(at path: String) throws -> Bool {
    let head = try FileHandle(forReadingAtPath: path)?.read(upToCount: BinaryFile.head) ?? Data()
    return !BinaryFile.begins(Array(head))
  }
}
