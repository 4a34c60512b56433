import CXLSXWriter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The workbook that the C library writes, and the hidden file that it writes it to.
final class WorkbookFile {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let formats: CellFormats
  private let destination: FileDestination
  private var isOpen = true

  /// - Parameter isStreaming: whether rows leave the memory as they come; what a chart shows is not kept in
  ///   it then, and only programs that read the cells can draw it.
  init(path: String, isStreaming: Bool) throws(TableError) {
    destination = try FileDestination(path: path)
    var options = lxw_workbook_options()
    options.constant_memory = isStreaming ? 1 : 0
    options.use_zip64 = 0
    guard let workbook = workbook_new_opt(destination.draft, &options) else {
      throw .unwritable(path: path, code: ENOMEM)
    }
    self.workbook = workbook
    formats = CellFormats(workbook)
  }

  deinit {
    if isOpen { lxw_workbook_free(workbook) }
  }

  func error(_ code: Int32) -> TableError { .unwritable(path: destination.path, code: code) }

  func check(_ code: lxw_error) throws(TableError) {
    if code != LXW_NO_ERROR { throw error(Self.code(code)) }
  }

  /// Ends the workbook, and puts rows into its sheets.
  func finish(_ bodies: [SheetBody]) throws(TableError) {
    isOpen = false
    errno = 0
    let code = workbook_close(workbook)
    let cause = errno
    guard code == LXW_NO_ERROR else { throw error(cause == 0 ? Self.code(code) : cause) }
    if !bodies.isEmpty {
      do { try SheetBodies(bodies, of: destination.draft).write() } catch { throw named(error) }
      try destination.goOn()
    }
    try destination.finish()
  }

  /// Nobody asked for the hidden file.
  private func named(_ error: TableError) -> TableError {
    guard case .unwritable(destination.draft, let code) = error else { return error }
    return self.error(code)
  }

  /// What the system would have said.
  private static func code(_ code: lxw_error) -> Int32 {
    switch code {
    case LXW_ERROR_MEMORY_MALLOC_FAILED: ENOMEM
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE: EFBIG
    case LXW_ERROR_PARAMETER_VALIDATION, LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED: EINVAL
    default: EIO
    }
  }
}
