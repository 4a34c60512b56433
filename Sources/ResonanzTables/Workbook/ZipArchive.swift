import CZip

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The entries of a ZIP archive, none of them read before all were looked at.
final class ZipArchive {
  /// More entries than any workbook has.
  private static let mostEntries: zip_int64_t = 10_000
  /// How far an entry may expand once it is large: tables reach 50, bombs 1,000.
  private static let mostExpansion: zip_uint64_t = 250
  private static let small: zip_uint64_t = 64 << 20

  /// The path as the caller gave it; `nil` for bytes in memory.
  let path: String?
  let handle: OpaquePointer
  private var entries: [String: ZipEntry] = [:]

  /// Opens the archive that `source` holds, and refuses one that is up to no good.
  init(_ source: ByteSource, limits: TableLimits) throws(TableError) {
    path = source.path
    let opened =
      if let path = source.path { zip_open(path, ZIP_RDONLY, nil) } else {
        Self.open(try source.sample(limit: source.size))
      }
    guard let opened else {
      throw .badWorkbook(path: source.path, fault: .damaged(part: nil))
    }
    handle = opened
    try list(limits)
  }

  deinit {
    zip_discard(handle)
  }

  /// The entry of this name; neither case nor the slant of its slashes matters.
  subscript(name: String) -> ZipEntry? { entries[Self.key(name)] }

  /// In the order of their names.
  var all: [ZipEntry] { entries.values.sorted { $0.name < $1.name } }

  func error(_ fault: WorkbookFault) -> TableError { .badWorkbook(path: path, fault: fault) }

  private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
    // libzip frees it.
    guard let copy = malloc(max(bytes.count, 1)) else { return nil }
    bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
      free(copy)
      return nil
    }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      return nil
    }
    return opened
  }

  private func list(_ limits: TableLimits) throws(TableError) {
    let count = zip_get_num_entries(handle, 0)
    guard count <= Self.mostEntries else { throw error(.bomb) }
    var total: zip_uint64_t = 0
    for index in 0..<zip_uint64_t(max(count, 0)) {
      var status = zip_stat_t()
      guard zip_stat_index(handle, index, 0, &status) == 0, let bytes = status.name else {
        throw error(.damaged(part: nil))
      }
      let name = String(cString: bytes)
      guard Self.isSafe(name) else { throw error(.unsafeName(name)) }
      let (sum, overflows) = total.addingReportingOverflow(status.size)
      total = sum
      guard !overflows, total <= zip_uint64_t(limits.unpacked), !Self.isBomb(status) else {
        throw error(.bomb)
      }
      let entry = ZipEntry(
        name: name, index: index, size: Int(status.size),
        isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE))
      let key = Self.key(name)
      if entries[key] == nil { entries[key] = entry }
    }
  }

  private static func isBomb(_ status: zip_stat_t) -> Bool {
    status.size > small && status.size / mostExpansion > status.comp_size
  }

  private static func isSafe(_ name: String) -> Bool {
    let parts = name.replacing("\\", with: "/").split(
      separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty || parts.count == 1 else { return false }
    return !first.hasSuffix(":") && !parts.contains("..")
  }

  private static func key(_ name: String) -> String {
    name.replacing("\\", with: "/").lowercased()
  }
}

/// One entry of an archive.
struct ZipEntry {
  let name: String
  let index: zip_uint64_t
  /// In bytes, unpacked, as the archive says.
  let size: Int
  let isEncrypted: Bool
}
