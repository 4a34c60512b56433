import CZip

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A sheet's part as libzip reads it: what comes before the rows, the rows, and what comes after.
final class SheetPartSource {
  private let before: [UInt8]
  private let rows: SpillingBytes
  private let after: [UInt8]
  private var offset = 0
  private var fault = zip_error_t()
  /// Why the rows could not be read, if they could not.
  private(set) var error: TableError?

  init(before: String, rows: SpillingBytes, after: String) {
    self.before = Array(before.utf8)
    self.rows = rows
    self.after = Array(after.utf8)
  }

  private var count: Int { before.count + rows.count + after.count }

  /// The source, which keeps this object until it is freed itself.
  func source(of archive: OpaquePointer) -> OpaquePointer? {
    let context = Unmanaged.passRetained(self)
    let source = zip_source_function(archive, Self.answer, context.toOpaque())
    if source == nil { context.release() }
    return source
  }

  private static let answer: zip_source_callback = { context, room, length, command in
    guard let context else { return -1 }
    let unmanaged = Unmanaged<SheetPartSource>.fromOpaque(context)
    if command == ZIP_SOURCE_FREE {
      unmanaged.release()
      return 0
    }
    return unmanaged.takeUnretainedValue().answer(command, room, length)
  }

  private func answer(
    _ command: zip_source_cmd_t, _ room: UnsafeMutableRawPointer?, _ length: zip_uint64_t
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_OPEN:
      offset = 0
      return 0
    case ZIP_SOURCE_READ:
      return read(UnsafeMutableRawBufferPointer(start: room, count: Int(length)))
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_STAT:
      guard let status = room?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
      zip_stat_init(status)
      status.pointee.size = zip_uint64_t(count)
      status.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE)
      return zip_int64_t(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR:
      guard let room else { return -1 }
      return zip_error_to_data(&fault, room, length)
    default: return -1
    }
  }

  private func read(_ room: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    var filled = 0
    do throws(TableError) {
      while filled < room.count, offset < count {
        let read = try readPiece(UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
        filled += read
        offset += read
      }
    } catch {
      self.error = error
      zip_error_set(&fault, ZIP_ER_READ, EIO)
      return -1
    }
    return zip_int64_t(filled)
  }

  /// Reads what lies together; at least a byte.
  private func readPiece(_ room: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    if offset < before.count { return Self.copy(before[offset...], to: room) }
    let place = offset - before.count
    if place < rows.count { return try rows.read(from: place, into: room) }
    return Self.copy(after[(place - rows.count)...], to: room)
  }

  private static func copy(_ bytes: ArraySlice<UInt8>, to room: UnsafeMutableRawBufferPointer)
    -> Int
  {
    let piece = bytes.prefix(room.count)
    room.copyBytes(from: piece)
    return piece.count
  }
}
