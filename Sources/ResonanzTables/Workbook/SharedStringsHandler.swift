/// Takes the shared texts: `<si>`, each with one `<t>` or several in runs.
final class SharedStringsHandler: PartHandler {
  private let strings: SharedStrings
  private let limit: Int
  private let tooMany: TableError
  private let text = ByteArena()
  private var collector = RunCollector()
  /// Why the texts could not be kept.
  private(set) var error: TableError?

  override var isDone: Bool { error != nil }
  override var mostBytes: Int { .max }

  /// Six times as many as a sheet of Excel has rows, in each of twenty columns.
  private static let mostTexts = 1 << 27

  private init(_ strings: SharedStrings, limit: Int, tooMany: TableError) {
    self.tooMany = tooMany
    self.strings = strings
    self.limit = limit
  }

  /// The shared texts of `entry`; none if there is none. Texts longer than a cell may be are cut
  /// behind the first byte that is too much.
  static func read(
    _ entry: ZipEntry?, in archive: ZipArchive, limits: TableLimits
  ) throws(TableError) -> SharedStrings {
    let strings = SharedStrings()
    guard let entry else { return strings }
    let handler = SharedStringsHandler(
      strings, limit: limits.cell, tooMany: archive.error(.bomb))
    try PartParser.parse(entry, in: archive, handler)
    if let error = handler.error { throw error }
    try strings.finish()
    return strings
  }

  override func start(_ element: PartElement) {
    if case "si" = element.name {
      text.truncate(to: 0)
      collector = RunCollector()
    } else {
      collector.start(element.name, at: text.count)
    }
  }

  override func end(_ name: PartName) {
    guard case "si" = name else {
      collector.end(name, in: text)
      return
    }
    text.truncate(to: limit + 1)
    do throws(TableError) {
      if strings.count == Self.mostTexts { throw tooMany }
      if error == nil { try strings.append(text.bytes(from: 0)) }
    } catch {
      self.error = error
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if collector.isOpen, text.count <= limit { text.append(bytes) }
  }
}
