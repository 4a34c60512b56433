/// The texts that a program has noted in the workbook's own properties, by their names.
final class WorkbookProperties: PartHandler {
  private(set) var texts: [String: String] = [:]
  private var name: String?
  private var value = ByteArena(capacity: 256)
  private var isOpen = false

  private static let longest = 1 << 16

  override var namespaces: [String] {
    let officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/"
    return [
      officeDocument + "custom-properties", officeDocument + "docPropsVTypes",
      "http://purl.oclc.org/ooxml/officeDocument/customProperties",
      "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
    ]
  }

  static func read(in archive: ZipArchive) throws(TableError) -> [String: String] {
    let root = try Relationships.read(of: "", in: archive)
    let handler = WorkbookProperties()
    let target = root.target("custom-properties") ?? root.target("customProperties")
    if let entry = target.flatMap({ archive[$0] }) {
      try PartParser.parse(entry, in: archive, handler)
    }
    return handler.texts
  }

  override func start(_ element: PartElement) {
    if case "property" = element.name {
      name = element["name"]
    } else {
      value.truncate(to: 0)
      isOpen = true
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isOpen, value.count < Self.longest { value.append(bytes) }
  }

  override func end(_ elementName: PartName) {
    if case "lpwstr" = elementName, let name {
      texts[name] = String(decoding: value.bytes(from: 0), as: UTF8.self)
    }
    isOpen = false
  }
}
