#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes that are appended and read again, in memory as long as they are few, else in a file that
/// has no name and is gone with the program.
final class SpillingBytes {
  private static let blockSize = 64 << 10
  private static let blockCount = 128

  private(set) var count = 0
  private let memoryLimit: Int
  private let memory: ByteArena
  /// How many bytes are in memory for good.
  private var resident = 0
  private var descriptor: CInt = -1
  private var blocks: [UInt8] = []
  private var blockNumbers = [Int](repeating: -1, count: blockCount)

  init(memoryLimit: Int) {
    self.memoryLimit = memoryLimit
    // Room for what waits for the file too.
    memory = ByteArena(capacity: 64 << 10, most: memoryLimit + (4 << 20))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
    memory.append(bytes)
    count += bytes.count
    if descriptor < 0, memory.count > memoryLimit {
      resident = memoryLimit
      try openFile()
    }
    if descriptor >= 0, memory.count - resident > 1 << 20 { try finish() }
  }

  /// Brings to the file what waits for it; to be called before reading.
  func finish() throws(TableError) {
    guard descriptor >= 0 else {
      resident = memory.count
      return
    }
    let bytes = memory.bytes(from: resident)
    var done = 0
    while done < bytes.count {
      let place = off_t(count - bytes.count - resident + done)
      let written = pwrite(descriptor, bytes.baseAddress! + done, bytes.count - done, place)
      if written < 0, errno != EINTR { throw .unwritable(path: Self.folder, code: errno) }
      done += max(written, 0)
    }
    memory.truncate(to: resident)
  }

  /// The byte at `offset`.
  func byte(at offset: Int) throws(TableError) -> UInt8 {
    if offset < resident { return memory.base[offset] }
    let place = offset - resident
    let block = try block(place / Self.blockSize)
    return blocks[block + place % Self.blockSize]
  }

  /// Puts the bytes from `offset` on into `room`; returns how many came, which is at least one where there
  /// are any.
  func read(
    from offset: Int, into room: UnsafeMutableRawBufferPointer
  ) throws(TableError) -> Int {
    if offset < resident {
      let here = min(room.count, resident - offset)
      room.copyMemory(from: UnsafeRawBufferPointer(start: memory.base + offset, count: here))
      return here
    }
    let here = min(
      room.count, count - offset, Self.blockSize - (offset - resident) % Self.blockSize)
    guard here > 0 else { return 0 }
    let place =
      try block((offset - resident) / Self.blockSize)
      + (offset - resident) % Self.blockSize
    blocks.withUnsafeBytes { room.copyMemory(from: .init(rebasing: $0[place..<(place + here)])) }
    return here
  }

  /// Appends bytes of this to `buffer`.
  func copy(from offset: Int, count: Int, to buffer: RowBuffer) throws(TableError) {
    var offset = offset
    var left = count
    if offset < resident {
      let here = min(left, resident - offset)
      buffer.append(UnsafeBufferPointer(start: memory.base + offset, count: here))
      offset += here
      left -= here
    }
    while left > 0 {
      let (number, start) = (offset - resident).quotientAndRemainder(dividingBy: Self.blockSize)
      let here = min(left, Self.blockSize - start)
      let block = try block(number)
      blocks.withUnsafeBufferPointer { bytes in
        buffer.append(
          UnsafeBufferPointer(rebasing: bytes[(block + start)..<(block + start + here)]))
      }
      offset += here
      left -= here
    }
  }

  /// Where in `blocks` a block of the file is, which is read if it is not there.
  private func block(_ number: Int) throws(TableError) -> Int {
    let slot = number % Self.blockCount
    let start = slot * Self.blockSize
    if blockNumbers[slot] == number { return start }
    if blocks.isEmpty { blocks = [UInt8](repeating: 0, count: Self.blockCount * Self.blockSize) }
    let wanted = min(Self.blockSize, count - resident - number * Self.blockSize)
    var done = 0
    while done < wanted {
      let place = off_t(number * Self.blockSize + done)
      let descriptor = descriptor
      let got = blocks.withUnsafeMutableBytes { bytes in
        pread(descriptor, bytes.baseAddress! + start + done, wanted - done, place)
      }
      if got == 0 || got < 0 && errno != EINTR {
        throw .unreadable(path: Self.folder, code: got == 0 ? EIO : errno)
      }
      done += max(got, 0)
    }
    blockNumbers[slot] = number
    return start
  }

  // MARK: - The file

  /// Where there is room for more than memory holds, unlike in some a `/tmp`.
  private static let folder: String = {
    if let named = getenv("TMPDIR") { return String(cString: named) }
    return access("/var/tmp", W_OK) == 0 ? "/var/tmp" : "/tmp"
  }()

  private func openFile() throws(TableError) {
    var template = Array("\(Self.folder)/resonanz-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .unwritable(path: Self.folder, code: errno) }
    unlink(template)
  }
}
