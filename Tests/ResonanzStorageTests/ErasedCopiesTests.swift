import Foundation
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("What was erased is in a copy")
struct ErasedInCopyTests {
  let erased: ErasedCity
  let copy: String

  init() throws {
    erased = try ErasedCity()
    copy = erased.city.folder.file("kopie.resonanz")
    try erased.city.archive.backUp(to: copy)
  }

  @Test("and goes from there too, once; the copy stays sound and knows it again")
  func follows() throws {
    let scan = try erased.scan()
    let scope = ErasureScope.respondent(id: "absender-0815", consultation: "umfrage")
    try erased.city.archive.erase(scope, by: Invented.person)
    try erased.city.archive.erase(.statement(3), by: Invented.person)
    let outcome = try erased.city.archive.eraseInCopy(at: copy, by: Invented.person)
    #expect(outcome?.statements == 2)
    #expect(try scan.found(in: [copy, copy + "-wal"]) == [])
    #expect(try erased.city.archive.eraseInCopy(at: copy, by: Invented.person) == nil)
    // Erased later in the archive, the copy has gone on with an erasure of its own only.
    try erased.city.archive.erase(.statement(5), by: Invented.person)
    let later = try erased.city.archive.eraseInCopy(at: copy, by: Invented.person)
    #expect(later?.statements == 1)
    let archive = try Archive.open(at: copy, for: .writing)
    #expect(try archive.verify().allSatisfy(\.isSound))
    #expect(throws: StorageError.self) {
      try archive.erase(scope, by: Invented.person)
    }
  }

  @Test("in which somebody worked: nothing is changed there, and it is said")
  func wentOn() throws {
    let archive = try Archive.open(at: copy, for: .writing)
    try archive.setFlag(.unclear, true, on: [21], by: Invented.person)
    try archive.close()
    try erased.city.archive.erase(.statement(21), by: Invented.person)
    #expect(throws: StorageError.self) {
      try erased.city.archive.eraseInCopy(at: copy, by: Invented.person)
    }
    let other = try InventedArchive()
    #expect(throws: StorageError.self) {
      try erased.city.archive.eraseInCopy(at: other.path, by: Invented.person)
    }
    let untouched = try Archive.open(at: copy, for: .reading)
    #expect(try untouched.statement(21).text == ErasedCity.revised)
  }
}

@Suite("The program wrote words of people to files")
struct CopyRegistryTests {
  let folder = TemporaryFolder()
  var registry: CopyRegistry { CopyRegistry(archive: folder.file("a.resonanz")) }

  @Test("and knows them again: as they were, written to, replaced, or gone")
  func states() throws {
    #expect(registry.copies() == [])
    for name in ["a.csv", "b.csv", "c.csv", "d.csv"] {
      try registry.add(.export, try folder.write(name, "alt".utf8), event: 3)
    }
    let handle = try #require(FileHandle(forWritingAtPath: folder.file("b.csv")))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("neu".utf8))
    try handle.close()
    // The same bytes, but another file.
    let other = try folder.write("andere", "alt".utf8)
    try FileManager.default.removeItem(atPath: folder.file("c.csv"))
    try FileManager.default.moveItem(atPath: other, toPath: folder.file("c.csv"))
    try FileManager.default.removeItem(atPath: folder.file("d.csv"))
    let copies = registry.copies()
    #expect(copies.map(\.path) == ["a.csv", "b.csv", "c.csv", "d.csv"])
    #expect(copies.map(registry.state) == [.untouched, .rewritten, .rewritten, .gone])
    try registry.remove(copies[1])
    #expect(registry.copies().map(\.path) == ["a.csv", "c.csv", "d.csv"])
    try registry.add(.backup, folder.file("c.csv"), event: nil)
    #expect(registry.copies().map(\.path) == ["a.csv", "d.csv", "c.csv"])
    #expect(registry.copies().map(registry.state) == [.untouched, .gone, .untouched])
  }

  @Test("in the archive's folder, which can be moved; and elsewhere")
  func places() throws {
    let elsewhere = TemporaryFolder()
    try registry.add(.export, try folder.write("Müller & Söhne.csv", "x".utf8), event: 1)
    try registry.add(.export, try elsewhere.write("b.csv", "x".utf8), event: 1)
    try registry.add(.export, "/dev/null", event: 1)
    let moved = TemporaryFolder()
    for name in ["Müller & Söhne.csv", "a.resonanz-copies"] {
      try FileManager.default.moveItem(atPath: folder.file(name), toPath: moved.file(name))
    }
    let registry = CopyRegistry(archive: moved.file("a.resonanz"))
    let copies = registry.copies()
    #expect(
      copies.map(registry.location) == [moved.file("Müller & Söhne.csv"), elsewhere.file("b.csv")])
    #expect(copies.map(registry.state) == [.untouched, .untouched])
  }

  @Test("and a power cut in the middle of a line takes no other line away")
  func halfLine() throws {
    try registry.add(.export, try folder.write("a.csv", "x".utf8), event: 1)
    let path = folder.file("a.resonanz-copies")
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try (whole + whole.dropLast(30)).write(to: URL(fileURLWithPath: path))
    try registry.add(.rejects, try folder.write("b.csv", "x".utf8), event: nil)
    #expect(registry.copies().map(\.path) == ["a.csv", "b.csv"])
  }

  @Test(
    "and whether one of them holds what goes is told by pieces that are written alike everywhere",
    arguments: [
      ("x;\"Er rief: \"\"Mehr Bänke am Ufer!\"\"\";y", true),
      (#"{"text":"Er rief: \"Mehr Bänke am Ufer!\""}"#, true), ("id;r-17;Anderes", true),
      ("id;xr-17;Anderes", false), ("id;r-170;Anderes", false), ("Mehr Bänke", false), ("", false),
      ("PK\u{03}\u{04}packed", true), ("%PDF-1.7 packed", true),
    ])
  func traces(content: String, isIn: Bool) throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Er rief: \"Mehr Bänke am Ufer!\"", by: "r-17")])
    let scope = ErasureScope.respondent(id: "r-17", consultation: "umfrage")
    let traces = try city.archive.traces(ofErasing: scope)
    #expect(traces.mayBe(in: try folder.write("x", content.utf8)) == isIn)
  }

  @Test(
    "and a short text is told by a cell of its own, since others said its words too",
    arguments: [
      ("id;text\n3;Bänke\n", "Bänke", true), ("id;text\n3; Bänke \n", "Bänke", true),
      ("id;text\n3;Mehr Bänke\n", "Bänke", false), ("Bänke", "Bänke", true),
      ("id;text\n3;Bänke am See\n4;\"Bänke\"\r\n", "Bänke", true),
      (#"{"text":"Bänke","language":"de"}"#, "Bänke", true),
      (#"{"text":"Mehr Bänke, Bäume"}"#, "Bänke", false), ("3,Bänke,x", "Bänke", true),
      ("3;'-;1", "-", true),
      ("3;2016-11-01;Radweg - jetzt", "-", false), ("3;ja;x", "JA", false),
      // Of what is written otherwise in CSV and JSON only a piece is looked for.
      (#"{"text":"Bänke\nund Bäume"}"#, "Bänke\nund Bäume", true),
      // As it was typed, with the end of a line; and with what other programs put around it.
      (#"{"text":"Bänke\n"}"#, "Bänke\n", true), (#"{"text":"\tBänke"}"#, "\tBänke", true),
      ("3;\u{A0}Bänke\u{A0};x", "Bänke", true), ("\u{FEFF}Bänke;3", "Bänke", true),
    ])
  func shortTraces(content: String, text: String, isIn: Bool) throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer(text, by: "r-17")])
    let traces = try city.archive.traces(ofErasing: .statement(1))
    #expect(traces.mayBe(in: try folder.write("x", content.utf8)) == isIn)
    #expect(traces.mayBe(inCells: Array(content.utf8)) == isIn)
  }

  @Test(
    "and is told in a file that somebody uploaded in another encoding",
    arguments: [
      String.Encoding.windowsCP1252, .macOSRoman, .utf16, .utf16LittleEndian, .utf16BigEndian,
    ],
    [
      ("1;Mehr Bänke am Ufer – für alle\n", true), ("1;Ja;Mehr Bänke am Ufer – für alle", true),
      ("1;Mehr Bäume am See – für alle\n", false), ("1;Mehr Bänke am Ufer\n", false),
      ("1;Mehr Bnke am Ufer – für alle\n", false), ("r-17;ä", true), ("ä;r-18", false),
    ])
  func otherEncoding(encoding: String.Encoding, row: (text: String, isIn: Bool)) throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Mehr Bänke am Ufer – für alle", by: "r-17")])
    let traces = try city.archive.traces(
      ofErasing: .respondent(id: "r-17", consultation: "umfrage"))
    let bytes = try #require("id;text – ä\n\(row.text)".data(using: encoding))
    #expect(traces.mayBe(in: try folder.write("x", bytes)) == row.isIn)
  }

  @Test("and of a text without an ASCII letter nobody can tell it there")
  func otherLetters() throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Њива")])
    let traces = try city.archive.traces(ofErasing: .statement(1))
    let bytes = try #require("id;Bäume".data(using: .windowsCP1252))
    #expect(traces.mayBe(in: try folder.write("x", bytes)))
  }

  @Test(
    "and in JSON whose letters are written as numbers",
    arguments: [
      (#"{"text":"Mehr B\u00e4nke am Ufer"}"#, true), (#"{"text":"Mehr B\u00e4ume"}"#, false),
      (#"{"text":"Mehr B\u00e4nke am See"}"#, false), (#"{"text":"Mehr B\u4e2d"}"#, false),
      (#"{"text":"Mehr\u0007 C:\\user \u12"}"#, false),
      // Longer than what is looked at in one go, with a letter across the cut.
      (String(repeating: "x", count: (1 << 20) - 1) + "ä", false),
      (String(repeating: "ä", count: 1 << 20) + #"Mehr B\u00e4nke am Ufer"#, true),
    ])
  func escapedLetters(content: String, isIn: Bool) throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Mehr Bänke am Ufer")])
    let traces = try city.archive.traces(ofErasing: .statement(1))
    #expect(traces.mayBe(in: try folder.write("x", content.utf8)) == isIn)
  }

  @Test("and a file of quotes is told by a short passage beside what it leaves out")
  func shortPassage() throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Mehr Radwege, sagt Frau Muster, nach Lobeda, und Bänke")])
    try city.quote(
      "Mehr Radwege, sagt Frau Muster, nach Lobeda", without: ["sagt Frau Muster,"])
    let traces = try city.archive.traces(ofErasing: .statement(1))
    let row = "radweg;\"Mehr Radwege, […] nach Lobeda\";2016\n"
    #expect(traces.mayBe(in: try folder.write("q.csv", row.utf8)))
  }

  @Test(
    "and a report that shows the beginning of a text is told too, broken and marked up as it may be",
    arguments: [
      (
        "• 4 (umfrage): Er rief: „Mehr Bänke\n  am Ufer, **und** mehr Bäume an der langen St…", true
      ),
      ("- 4: Er rief: \\\"Mehr Bänke am Ufer, und mehr Bäume an der langen Straße…", true),
      ("• 5 (umfrage): Er rief: Mehr Bänke am See, und mehr Bäume an der langen St…", false),
      ("", false),
    ])
  func tracesInReport(content: String, isIn: Bool) throws {
    let city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer(
          "Er rief: „Mehr Bänke am Ufer, und mehr Bäume an der langen Straße, bitte, sobald es geht!“"
        )
      ]
    )
    let traces = try city.archive.traces(ofErasing: .statement(1))
    #expect(traces.mayBe(inReport: try folder.write("x", content.utf8)) == isIn)
  }

  static let marked = "Er rief: „Mehr <mark>Bänke</mark> & Bäume“ – an ‚der‘ langen 'Straße'"

  @Test(
    "and a page of HTML is read for what a person sees on it",
    arguments: [
      (
        "<!DOCTYPE html>\n<p>Er rief: „Mehr &lt;mark&gt;Bänke&lt;/mark&gt; &amp; Bäume“ – an ‚der‘ langen &#39;Straße&#39;</p>",
        true
      ),
      (
        "<!DOCTYPE html>\n<p>Er <b>rief</b>: „Mehr &lt;ma<wbr>rk&gt;Bänke&lt;/mark&gt; &amp; Bäume“<br>\n– an ‚der‘ langen &#x27;Straße&#x27;</p>",
        true
      ),
      (
        "<!DOCTYPE html>\n<p>Er rief: „Mehr &lt;mark&gt;Stühle&lt;/mark&gt; &amp; Bäume“ – an ‚der‘ langen &#39;Straße&#39;</p>",
        false
      ),
      ("<!DOCTYPE html>\n<p title=\"x\">Nichts davon</p>", false),
    ])
  func tracesInPage(content: String, isIn: Bool) throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer(Self.marked)])
    let traces = try city.archive.traces(ofErasing: .statement(1))
    #expect(traces.mayBe(inReport: try folder.write("x", content.utf8)) == isIn)
  }

  @Test(
    "and a quote from the middle of a text is found, without what it leaves out, also when it was taken back",
    arguments: [false, true])
  func tracesOfQuotes(isTakenBack: Bool) throws {
    let city = try InventedArchive()
    try city.importFile(
      "a.csv",
      [
        Answer(
          "Ich wohne seit vierzig Jahren am Ufer und habe immer gesagt: Mehr Bänke, sagt Frau M., am <langen> Weg zum See."
        )
      ])
    let quote = try city.quote(
      "Mehr Bänke, sagt Frau M., am <langen> Weg", without: ["sagt Frau M.,"])
    if isTakenBack { try city.archive.removeQuote(quote, by: Invented.person) }
    let traces = try city.archive.traces(ofErasing: .statement(1))
    let page = "<!DOCTYPE html>\n<blockquote>„Mehr Bänke, […] am &lt;langen&gt; Weg“</blockquote>"
    #expect(traces.mayBe(inReport: try folder.write("x.html", page.utf8)))
    #expect(
      traces.mayBe(
        inReport: try folder.write("x.md", "> „Mehr Bänke, […] am \\<langen\\> Weg“".utf8)))
    #expect(!traces.mayBe(inReport: try folder.write("y.md", "> „Mehr Bänke, […] am See“".utf8)))
  }

  @Test(
    "and a workbook is told by what its cells have room for, and by an id in a cell of its own",
    arguments: [
      ("3\nAm Ufer fehlen Bänke\nUnd Bäume. Und Bäume. […]\n", false),
      ("Am See fehlen Bänke\nr-17\n", true), ("Am See fehlen Bänke\nr-170\n", false), ("", false),
    ])
  func tracesInCells(content: String, isIn: Bool) throws {
    let city = try InventedArchive()
    let text = "Am Ufer fehlen Bänke\n" + String(repeating: "Und Bäume. ", count: 4000)
    try city.importFile("a.csv", [Answer(text, by: "r-17")])
    let scope = ErasureScope.respondent(id: "r-17", consultation: "umfrage")
    let traces = try city.archive.traces(ofErasing: scope)
    #expect(traces.mayBe(inCells: Array(content.utf8)) == isIn)
    #expect(traces.mayBe(inCells: Array(text.prefix(32_000).utf8)))
  }

  @Test("and no report is taken for one that names a respondent, since numbers are everywhere")
  func respondentInReport() throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Mehr Bänke am Ufer, bitte", by: "4")])
    let scope = ErasureScope.respondent(id: "4", consultation: "umfrage")
    let traces = try city.archive.traces(ofErasing: scope)
    #expect(!traces.mayBe(inReport: try folder.write("x.txt", "Radweg   4   4".utf8)))
    #expect(traces.mayBe(in: try folder.write("x.csv", "Radweg;4;4".utf8)))
    #expect(!traces.hasPassages)
  }

  @Test("and a file of quotes is told by passages alone")
  func tracesInQuotes() throws {
    let city = try InventedArchive()
    try city.importFile(
      "a.csv", [Answer("Ich habe immer gesagt: Mehr Bänke am Ufer, und zwar bald und viele.")])
    try city.quote("Mehr Bänke am Ufer")
    let traces = try city.archive.traces(ofErasing: .statement(1))
    #expect(traces.hasPassages)
    #expect(traces.mayBe(in: try folder.write("z.csv", "1;Mehr Bänke am Ufer;radweg".utf8)))
    #expect(traces.mayBe(inCells: Array("1\nMehr Bänke am Ufer\n".utf8)))
    #expect(traces.mayBe(inWords: "„Mehr Bänke\nam Ufer“"))
    #expect(!traces.mayBe(inWords: "„Mehr Bäume\nam Ufer“"))
  }
}
