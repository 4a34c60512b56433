import CZip

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The parts of an office file, which is a ZIP archive of XML.
public struct PackageParts {
  private enum Origin {
    case file(String)
    case source(ByteSource)
  }

  private let origin: Origin

  /// Parts of the file at `path`, which is only read when they are asked for.
  public init(path: String) {
    origin = .file(path)
  }

  /// Parts of what may be in memory; they can't be changed there.
  init(_ source: ByteSource) {
    origin = .source(source)
  }

  /// Replaces a part by what `change` makes of its text; does nothing where there is no such part.
  ///
  /// - Throws: `TableError.badWorkbook` where it is no ZIP archive or the part is damaged, `unwritable`.
  public func change(_ name: String, _ change: (String) -> String) throws(TableError) {
    guard let text = try text(of: name) else { return }
    try write(Array(change(text).utf8), to: name)
  }

  /// What a part says; nil where there is no such part.
  ///
  /// - Throws: `TableError.badWorkbook` where it is no ZIP archive or the part is damaged.
  public func text(of name: String) throws(TableError) -> String? {
    let archive = try ZipArchive(source(), limits: TableLimits())
    guard let entry = archive[name] else { return nil }
    let stream = try ZipStream(entry, in: archive)
    var bytes = [UInt8](repeating: 0, count: entry.size)
    var filled = 0
    while filled < bytes.count {
      let read = try bytes.withUnsafeMutableBufferPointer { room throws(TableError) in
        try stream.read(into: UnsafeMutableBufferPointer(rebasing: room[filled...]))
      }
      guard read > 0 else { throw archive.error(.damaged(part: name)) }
      filled += read
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func source() throws(TableError) -> ByteSource {
    switch origin {
    case .file(let path): try ByteSource(path: path, chunkSize: 1 << 16)
    case .source(let source): source
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws(TableError) {
    guard case .file(let path) = origin else { return }
    var code: Int32 = 0
    guard let archive = zip_open(path, 0, &code) else { throw .unwritable(path: path, code: EIO) }
    // The archive reads the bytes when it is closed, which is below.
    let isWritten = bytes.withUnsafeBytes { raw in
      guard let source = zip_source_buffer(archive, raw.baseAddress, zip_uint64_t(raw.count), 0)
      else { return false }
      guard zip_file_add(archive, name, source, ZIP_FL_OVERWRITE) >= 0 else {
        zip_source_free(source)
        return false
      }
      return zip_close(archive) == 0
    }
    guard isWritten else {
      zip_discard(archive)
      throw .unwritable(path: path, code: EIO)
    }
  }
}
