import Foundation
import Glibc
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

@Suite("An archive is read beside its writer, in the same process")
struct ReaderTests {
  @Test("and shows what was written, at once")
  func fresh() throws {
    let city = try InventedArchive()
    let reader = try city.archive.reader()
    #expect(try reader.progress().consultations.isEmpty)
    try city.importFile("a.csv", [Answer("Mehr Bänke")])
    #expect(try reader.progress().consultations.map(\.total.statements) == [1])
    try reader.close()
  }

  @Test("and can't be written by that way")
  func readOnly() throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Mehr Bänke")])
    let reader = try city.archive.reader()
    #expect(throws: StorageError.self) {
      try reader.setFlag(.unclear, true, on: [1], by: Invented.person)
    }
  }

  /// Opening and closing the file by other means than SQLite's would let go of them.
  @Test("and the process keeps the locks by which other programs leave its log alone")
  func locks() throws {
    let city = try InventedArchive()
    #expect(isHeld(city.path))
    let reader = try city.archive.reader()
    _ = try reader.progress()
    try reader.close()
    _ = try city.archive.reader().progress()
    #expect(isHeld(city.path))
  }

  /// Asks by a lock of the open file and not of the process, which its own process is in the way of too. The
  /// descriptor stays open: closing it is what would let go of the others.
  private func isHeld(_ path: String) -> Bool {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    var lock = flock()
    // The bytes that SQLite locks for sharing (https://sqlite.org/fileformat2.html, 1.4).
    lock.l_start = 0x4000_0002
    lock.l_len = 510
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    // F_OFD_GETLK of Linux.
    guard fcntl(descriptor, 36, &lock) == 0 else { return false }
    return lock.l_type != Int16(F_UNLCK)
  }
}
