import CXML

/// Parses one XML part of a workbook, piece by piece as it is unpacked.
final class PartParser {
  private static let pieceSize = 64 << 10

  private let archive: ZipArchive
  private let stream: ZipStream
  private let sink: PartSink
  private let context: xmlParserCtxtPtr
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var hasEnded = false

  init(_ entry: ZipEntry, in archive: ZipArchive, _ handler: PartHandler) throws(TableError) {
    guard entry.size <= handler.mostBytes else { throw archive.error(.bomb) }
    self.archive = archive
    stream = try ZipStream(entry, in: archive)
    sink = PartSink(handler)
    var callbacks = PartSink.callbacks()
    let user = Unmanaged.passUnretained(sink).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&callbacks, user, nil, 0, nil) else {
      throw archive.error(.damaged(part: entry.name))
    }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    self.context = context
    room = .allocate(capacity: Self.pieceSize)
  }

  deinit {
    // Nothing but a document type would make one, which is refused; yet what is there is ours.
    xmlFreeDoc(context.pointee.myDoc)
    xmlFreeParserCtxt(context)
    room.deallocate()
  }

  /// How many bytes of the part have been unpacked, and how many there are.
  var progress: (read: Int, size: Int) { (stream.offset, stream.entry.size) }

  /// Parses the next piece; false if there is none.
  func feed() throws(TableError) -> Bool {
    if hasEnded { return false }
    let count = try stream.read(into: room)
    hasEnded = count == 0
    room.withMemoryRebound(to: CChar.self) { bytes in
      _ = xmlParseChunk(context, bytes.baseAddress, Int32(count), count == 0 ? 1 : 0)
    }
    if sink.hasDocumentType { throw archive.error(.documentType(part: stream.entry.name)) }
    guard context.pointee.wellFormed != 0, !sink.isTooDeep else {
      throw archive.error(.damaged(part: stream.entry.name))
    }
    return !hasEnded
  }

  /// Parses a whole part, or as much of it as `handler` needs.
  static func parse(
    _ entry: ZipEntry, in archive: ZipArchive, _ handler: PartHandler
  ) throws(TableError) {
    let parser = try PartParser(entry, in: archive, handler)
    while !handler.isDone, try parser.feed() {}
  }
}
