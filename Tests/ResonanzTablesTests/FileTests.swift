import Foundation
import Testing

@testable import ResonanzTables

@Suite("Files")
final class FileTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "tables-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func error(_ path: String) -> TableError? {
    do throws(TableError) {
      _ = try CSVReader(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test("What cannot be opened says why")
  func refused() {
    #expect(error(folder) == .isFolder(path: folder))
    #expect(error(folder + "/none.csv") == .missing(path: folder + "/none.csv"))
    #expect(error("/dev/null") == .notRegular(path: "/dev/null"))
    let empty = folder + "/empty.csv"
    _ = FileManager.default.createFile(atPath: empty, contents: nil)
    #expect(error(empty) == .empty(path: empty))
    let pipe = folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(error(pipe) == .notRegular(path: pipe))
  }

  @Test("A file that may not be read says so", .disabled(if: geteuid() == 0, "root may read all"))
  func noPermission() {
    let path = folder + "/secret.csv"
    _ = FileManager.default.createFile(
      atPath: path, contents: Data("a;b".utf8), attributes: [.posixPermissions: 0])
    #expect(error(path) == .noPermission(path: path))
  }

  @Test("What is written to a file is read from it")
  func writtenAndRead() throws {
    let path = folder + "/out.csv"
    var writer = try CSVWriter(path: path)
    try writer.write(["id", "text"])
    for number in 0..<20_000 { try writer.write(["\(number)", "Zeile\n\(number)"]) }
    #expect(error(path) == .missing(path: path))
    try writer.finish()
    var reader = try CSVReader(path: path)
    var count = 0
    while case .row(let row)? = try reader.next() {
      #expect(row[0] == "\(count)" && row[1] == "Zeile\n\(count)")
      count += 1
    }
    #expect(count == 20_000)
    #expect(reader.bytesRead == reader.size)
  }

  @Test("A file that is not finished leaves the old one as it was, and nothing beside it")
  func unfinished() throws {
    let path = folder + "/out.csv"
    _ = FileManager.default.createFile(atPath: path, contents: Data("old".utf8))
    do {
      var writer = try CSVWriter(path: path)
      try writer.write(["new"])
    }
    #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out.csv"])
  }

  @Test("A new version of a file keeps who may read it")
  func permissions() throws {
    let path = folder + "/out.csv"
    _ = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    var writer = try CSVWriter(path: path)
    try writer.write(["x"])
    try writer.finish()
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test("What cannot be written says so")
  func unwritable() {
    let path = folder + "/none/out.csv"
    #expect(throws: TableError.unwritable(path: path, code: ENOENT)) { try CSVWriter(path: path) }
    #expect(throws: TableError.isFolder(path: self.folder)) { try CSVWriter(path: self.folder) }
  }
}
