import CZip

/// The unpacked bytes of an entry, piece by piece.
final class ZipStream {
  let entry: ZipEntry
  /// How many bytes have come so far.
  private(set) var offset = 0

  private let archive: ZipArchive
  private let file: OpaquePointer

  init(_ entry: ZipEntry, in archive: ZipArchive) throws(TableError) {
    if entry.isEncrypted { throw archive.error(.encrypted) }
    guard let file = zip_fopen_index(archive.handle, entry.index, 0) else {
      throw archive.error(.damaged(part: entry.name))
    }
    self.entry = entry
    self.archive = archive
    self.file = file
  }

  deinit {
    zip_fclose(file)
  }

  /// Puts the next bytes into `room`; returns how many came, 0 at the end.
  func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(TableError) -> Int {
    let count = Int(zip_fread(file, room.baseAddress, zip_uint64_t(room.count)))
    offset += max(count, 0)
    // An archive that says less than it holds does so to get past the limits.
    guard count >= 0, offset <= entry.size else {
      throw archive.error(.damaged(part: entry.name))
    }
    return count
  }
}
