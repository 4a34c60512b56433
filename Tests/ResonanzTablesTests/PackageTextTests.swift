import ResonanzTables
import TestSupport
import Testing

@Suite("Somebody looks for a text in an office file")
struct PackageTextTests {
  let folder = TemporaryFolder()

  private func texts(_ entries: [(name: String, text: String)]) throws -> [String] {
    let path = try folder.write("x.docx", ZipFile(entries).bytes)
    var texts: [String] = []
    try PackageParts(path: path).eachText {
      texts.append(String(decoding: $0, as: UTF8.self))
      return true
    }
    return texts
  }

  @Test("and finds what stands between tags, in every part of XML, with characters for entities")
  func parts() throws {
    let texts = try texts([
      (
        "xl/sharedStrings.xml",
        "<sst><si><t>Bus &amp; Rad</t></si><si><t>4&#8201;&lt; 5</t></si></sst>"
      ),
      ("word/comments.xml", "<w:t>am&#x20AC; &unbekannt; R&D</w:t>"), ("media/bild.png", "Bild"),
    ])
    // In the order of the names of the parts.
    #expect(texts == ["am€ &unbekannt; R&D\n", "Bus & Rad\n4\u{2009}< 5\n"])
  }

  @Test("also where it lies at the edge of two pieces of a part that is long")
  func edges() throws {
    let filling = String(repeating: "ä", count: 524_280)
    let texts = try texts([("a.xml", "<t>\(filling)Mehr Bänke am Ufer\(filling)</t>")])
    #expect(texts.count > 1)
    #expect(texts.contains { $0.contains("Mehr Bänke am Ufer") })
  }

  @Test("until that is enough")
  func enough() throws {
    let path = try folder.write(
      "x.docx", ZipFile([("a.xml", "<t>eins</t>"), ("b.xml", "<t>zwei</t>")]).bytes)
    var count = 0
    try PackageParts(path: path).eachText { _ in
      count += 1
      return false
    }
    #expect(count == 1)
  }

  @Test("and is told where it is no office file, or a damaged one")
  func damaged() throws {
    let path = try folder.write("x.docx", "PK\u{3}\u{4} und sonst nichts".utf8)
    #expect(throws: TableError.self) { try PackageParts(path: path).eachText { _ in true } }
  }
}
