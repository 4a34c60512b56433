import CZip

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts rows into the sheets of a workbook that the library has written.
struct SheetBodies {
  /// Of zlib. It takes half the time of the usual 6 for a tenth more in the file.
  private static let compression: zip_uint32_t = 3
  /// 1 January 1980, the earliest that a ZIP archive knows and what the library gives every part.
  private static let date: zip_uint16_t = 1 << 5 | 1

  private let bodies: [SheetBody]
  private let path: String

  /// - Parameter path: of the workbook.
  init(_ bodies: [SheetBody], of path: String) {
    self.bodies = bodies
    self.path = path
  }

  /// - Throws: `TableError.unwritable`; then the file is as it was.
  func write() throws(TableError) {
    let sources = try sources()
    guard let archive = zip_open(path, 0, nil) else { throw unwritable(EIO) }
    let isWritten =
      zip(bodies, sources).allSatisfy { Self.replace($0.part, by: $1, in: archive) }
      && zip_close(archive) == 0
    if isWritten { return }
    let code = zip_error_code_system(zip_get_error(archive))
    zip_discard(archive)
    for case let error? in sources.map(\.error) { throw error }
    throw unwritable(code == 0 ? EIO : code)
  }

  private func sources() throws(TableError) -> [SheetPartSource] {
    let parts = PackageParts(path: path)
    var sources: [SheetPartSource] = []
    for body in bodies {
      try body.rows.finish()
      guard let text = try parts.text(of: body.part), let frame = body.frame(in: text) else {
        throw unwritable(EIO)
      }
      sources.append(SheetPartSource(before: frame.before, rows: body.rows, after: frame.after))
    }
    return sources
  }

  private static func replace(
    _ part: String, by source: SheetPartSource, in archive: OpaquePointer
  ) -> Bool {
    // A part that is replaced would keep its compression, whatever is asked for.
    let old = zip_name_locate(archive, part, 0)
    guard old >= 0, zip_delete(archive, zip_uint64_t(old)) == 0,
      let source = source.source(of: archive)
    else { return false }
    let added = zip_file_add(archive, part, source, 0)
    guard added >= 0 else {
      zip_source_free(source)
      return false
    }
    let place = zip_uint64_t(added)
    return zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, compression) == 0
      && zip_file_set_dostime(archive, place, 0, date, 0) == 0
  }

  private func unwritable(_ code: Int32) -> TableError { .unwritable(path: path, code: code) }
}
