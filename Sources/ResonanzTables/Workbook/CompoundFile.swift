/// The container of old Microsoft Office files, and of new ones that are encrypted (MS-CFB).
enum CompoundFile {
  private static let entrySize = 128
  private static let mostBytes = 64 << 20

  static func begins(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// Why it cannot be read, judged by the names in it. Each entry of its directory has 128 bytes
  /// at a multiple of 128.
  static func fault(of source: ByteSource) throws(TableError) -> WorkbookFault {
    let bytes = try source.sample(limit: min(source.size, mostBytes))
    let names: [(String, WorkbookFault)] = [
      ("EncryptedPackage", .encrypted), ("Workbook", .binary), ("Book", .binary),
    ]
    for (name, fault) in names {
      let wide: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
      for start in stride(from: 512, to: bytes.count - entrySize + 1, by: entrySize)
      where bytes[start...].starts(with: wide) {
        return fault
      }
    }
    return .notWorkbook
  }
}
