import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody imports a file in the browser")
struct ImportPageTests {
  static let survey = """
    ID;Eingang;Gruppe;Was fehlt im Radverkehr?;Ihre E-Mail
    1;01.11.2016;Bürger;Ein Radweg an der Saale;a@b.de
    2;02.11.2016;Bürger;Mehr Bänke im Park, <script>alert(1)</script>;c@d.de
    3;31.02.2016;Bürger;Licht;e@f.de

    """

  @Test("and sees what its columns are taken for, and why", arguments: Language.allCases)
  func columns(language: Language) async throws {
    let site = try InventedSite(InventedArchive(), language: language)
    let address = try await site.send(Self.survey, as: "umfrage.csv")
    let response = try await site.ask(address)
    #expect(response.status == .ok)
    let page = response.page.replacing(address, with: "/import/…")
    try expect(page, matches: "import.\(language.rawValue).html")
  }

  @Test("and is told in a dry run what would happen, which changes nothing")
  func dryRun() async throws {
    let site = try InventedSite(InventedArchive())
    let address = try await site.send(Self.survey, as: "umfrage.csv")
    let text = try await site.ask("\(address)/check", .post, form: FormFields()).text
    #expect(text.contains("<h3>Probelauf: umfrage.csv → umfrage. Geändert wurde nichts.</h3>"))
    #expect(
      text.contains("3 Zeilen: 2 aufgenommen, 1 abgewiesen, 0 durch den Zeilenfilter ausgelassen"))
    #expect(text.contains("Zeile 4: Das Datum „31.02.2016“ gibt es nicht."))
    #expect(text.contains("&lt;script&gt;") && !text.contains("<script>alert"))
    #expect(try site.city.archive.imports().isEmpty)
  }

  @Test("and where no row names a group how to say it")
  func noGroup() async throws {
    let site = try InventedSite(InventedArchive())
    let file = "ID;Was fehlt im Radverkehr?\n1;Ein Radweg an der Saale\n2;Mehr Licht am Weg\n"
    let address = try await site.send(file, as: "umfrage.csv")
    let text = try await site.ask("\(address)/check", .post, form: FormFields()).text
    #expect(
      text.contains(
        "Keine Zeile nennt eine Akteursgruppe; „Akteursgruppe“ im Formular setzt sie für alle, und zwar beim ersten Mal."
      ))
    #expect(text.contains("ohne Angabe"))
  }

  @Test("corrects a column, imports it, and takes it back and holds it again")
  func imports() async throws {
    let site = try InventedSite(InventedArchive())
    let address = try await site.send(Self.survey, as: "umfrage.csv")
    let form = FormFields([
      ("role-2", "ignore"), ("consultation", "herbst"), ("keyword", "Rad; Park"),
    ])
    let checked = try await site.ask("\(address)/check", .post, form: form).text
    #expect(checked.contains("3 Zeilen: 3 aufgenommen, 0 abgewiesen"))
    #expect(checked.contains(#"<option value="ignore" selected>nicht übernehmen</option>"#))
    #expect(checked.contains(#"value="herbst""#))
    let result = try await site.importFile(at: address, form)
    #expect(result.contains("<h3>Import 1: umfrage.csv → herbst</h3>"))
    // As people call them.
    #expect(result.contains("Bürger/Bewohner") && !result.contains("citizens"))
    #expect(result.contains(#"<a href="/imports/1">Import 1 zurücknehmen</a>"#))
    let texts = try site.city.archive.search(SearchQuery(""), limit: 9).hits.map(\.text)
    #expect(texts.contains("Mehr Bänke im Park, <script>alert(1)</script>"))
    #expect(texts.count == 3)
    let record = try await site.ask("/imports/1").text
    #expect(record.contains("Import 1 zurücknehmen heißt: 3 Aussagen zählen nicht mehr"))
    #expect(record.contains("</th><td>Aussage") && !record.contains("&quot;columns&quot;"))
    let undone = try await site.ask("/imports/1/undo", .post, form: FormFields())
    #expect(undone.headers[.location] == "/imports/1?event=3")
    #expect(try !site.city.archive.importRecord(1).isInForce)
    #expect(try await site.ask("/imports/1?event=3").text.contains("Import 1 ist zurückgenommen."))
    #expect(
      try await site.ask("/imports").text.contains(#"<span class="mark">zurückgenommen</span>"#))
    _ = try await site.ask("/imports/1/redo", .post, form: FormFields())
    #expect(try site.city.archive.importRecord(1).isInForce)
    #expect(try site.city.faults() == [])
  }

  @Test("and reads later what it was told of one, with what things are called")
  func saidThen() async throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Ein Radweg", id: "1"), Answer("Licht", id: "2")])
    try city.importFile("a.csv", [Answer("Ein Radweg", id: "1"), Answer("Park", id: "3")], sha: 2)
    try city.importFile("a.csv", [Answer("Ein Radweg", id: "4")], into: "Herbst & Winter", sha: 3)
    let site = try InventedSite(city)
    #expect(try await !site.ask("/imports/1", as: .viewer).text.contains("Beim Import gesagt"))
    #expect(
      try await site.ask("/imports/2", as: .viewer).text.contains(
        """
        <h2 id="said">Beim Import gesagt</h2>
        <ul class="outcome">
        <li>1 Aussage steht nicht mehr in der Quelle oder nur in abgewiesenen Zeilen: 2</li>
        </ul>
        """))
    #expect(
      try await site.ask("/imports/3", as: .viewer).text.contains(
        "Eine Datei dieses Namens zählt schon in „umfrage“"))
  }

  @Test("and confirms it where a consent would hold again that was taken back")
  func confirms() async throws {
    let site = try InventedSite(InventedArchive())
    for consent in ["ja", "nein"] {
      var draft = try site.city.draft(Answer("Mehr Bänke", id: "1"), row: 2)
      draft.consent = consent
      try site.city.importRows("a.csv", [draft])
    }
    let record = try await site.ask("/imports/2").text
    #expect(record.contains("ohne ihn gilt sie wieder: 1."))
    #expect(record.contains("> Die Einwilligung zu 1 Aussage soll wieder gelten</label>"))
    let first = try await site.ask("/imports/1").text
    #expect(!first.contains(#"name="confirmed""#))
    let refused = try await site.ask("/imports/2/undo", .post, form: FormFields())
    #expect(refused.status == .conflict)
    #expect(refused.text.contains("bestätigen Sie das auf der Seite des Imports"))
    #expect(try site.city.archive.importRecord(2).isInForce)
    let form = FormFields([("confirmed", "1")])
    let undone = try await site.ask("/imports/2/undo", .post, form: form)
    #expect(undone.headers[.location] == "/imports/2?event=4")
    #expect(try site.city.archive.statement(1).consent == "ja")
  }

  @Test("and leafs through all imports, of which each stands in the list once")
  func list() async throws {
    let site = try InventedSite.spoken()
    for number in 2...120 {
      try site.city.importFile("f\(number).csv", [Answer("Text \(number)")], into: "k\(number)")
    }
    var (address, seen) = ("/imports", [[Int]]())
    while true {
      let page = try await site.ask(address, as: .viewer).text
      seen.append(page.matches(of: /<a href="\/imports\/(\d+)">/).compactMap { Int($0.1) })
      #expect(page.contains(#"<a href="/imports">Das Neueste</a>"#) == (seen.count > 1))
      guard let next = page.firstMatch(of: /<a href="([^"]+)" rel="next">/) else { break }
      address = String(next.1)
    }
    #expect(seen.map(\.count) == [50, 50, 20])
    #expect(seen.joined().elementsEqual((1...120).reversed()))
    #expect(try await site.ask("/imports?before=1").text.contains("Das Neueste"))
  }

  @Test("and gets the rows that were not taken as a file, which an erasure finds")
  func rejected() async throws {
    let site = try InventedSite(InventedArchive())
    let address = try await site.send(Self.survey, as: "Umfrage Süd.csv")
    let registry = CopyRegistry(archive: site.city.path)
    #expect(registry.copies().map(\.kind) == [.upload])
    let result = try await site.importFile(at: address)
    #expect(result.contains(#"/rejected">1 Zeile mit Grund herunterladen</a>"#))
    // The file itself is gone.
    #expect(registry.copies().map(\.kind) == [.rejects])
    let file = try await site.ask("\(address)/rejected")
    #expect(
      file.headers[.contentDisposition]
        == "attachment; filename*=UTF-8''Umfrage%20S%C3%BCd.rejected.csv")
    #expect(file.text.contains("31.02.2016") && !file.text.contains("e@f.de"))
    #expect(try await site.ask(address).status == .notFound)
    // The same again is nothing new, and another file takes the rows of the first away.
    let again = try await site.send(Self.survey, as: "Umfrage Süd.csv")
    #expect(registry.copies().map(\.kind) == [.upload])
    #expect(try await site.ask("\(address)/rejected").status == .notFound)
    #expect(try await site.importFile(at: again).contains("nichts Neues, nichts geschrieben."))
    site.site.uploads.clear()
    #expect(registry.copies().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: site.city.path + "-uploads"))
  }

  @Test("that says line by line what it is")
  func lines() async throws {
    let site = try InventedSite(InventedArchive())
    let list = "@format Werkstatt\nEin Radweg\nEine Bank\n"
    let address = try await site.send(list, as: "karten.txt")
    #expect(try await site.ask(address).text.contains("Zeile für Zeile"))
    let result = try await site.importFile(at: address)
    #expect(result.contains("2 Eingänge: 2 aufgenommen, 0 abgewiesen"))
  }

  @Test(
    "with what can't be done, and is told why, with all that was said still in the form",
    arguments: [
      (FormFields([("received", "gestern")]), "„gestern“ ist kein Datum, das es gibt."),
      (FormFields([("map", "x")]), "COLUMN:VALUE=MEANING"),
      (FormFields([("role-5", "attribute")]), "Ihre E-Mail"),
      (FormFields([("replaces", "x")]), "Im Formular fehlt etwas"),
    ])
  func mistakes(form: FormFields, words: String) async throws {
    let site = try InventedSite(InventedArchive())
    let address = try await site.send(Self.survey, as: "umfrage.csv")
    let form = form.setting("organisation", "Verein \"Rad\"")
    let response = try await site.ask("\(address)/check", .post, form: form)
    #expect(response.status.code >= 400 && response.status.code < 500)
    #expect(response.text.contains(words))
    #expect(response.text.contains("Verein &quot;Rad&quot;"))
    let result = try await site.importFile(at: address, form)
    #expect(result.contains("Zurück zu den Spalten"))
    #expect(try site.city.archive.imports().isEmpty)
  }

  @Test("that is too large, empty, or another one's, and nothing of it is left")
  func refused() async throws {
    let site = try InventedSite(InventedArchive(), upload: 64)
    let large = try await site.post(Self.survey, as: "umfrage.csv")
    #expect(large.status == .contentTooLarge)
    #expect(large.text.contains("Die Datei ist zu groß: Es dürfen 64 Bytes sein."))
    #expect(try await site.post("", as: "leer.csv").status == .unprocessableContent)
    let folder = site.city.path + "-uploads"
    let left = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    #expect(left.isEmpty)
    #expect(try await site.ask("/import/x").status == .notFound)
    #expect(CopyRegistry(archive: site.city.path).copies().isEmpty)
  }

  @Test(
    "whatever it is called",
    arguments: [
      ("../../etc/passwd", "passwd"), ("C:\\Daten\\umfrage.csv", "umfrage.csv"), ("", "datei"),
      ("..", "datei"), (".x.csv", "x.csv"), ("a\0b\n.csv", "ab.csv"), ("ä ö.csv", "ä ö.csv"),
    ])
  func names(name: String, kept: String) {
    #expect(UploadName.clean(name) == kept)
  }

  @Test("with a name that is longer than the disk takes")
  func longName() {
    let name = UploadName.clean(String(repeating: "ü", count: 300) + ".xlsx")
    #expect(name.utf8.count <= 180 && name.hasSuffix("ü.xlsx"))
  }

  @Test("and is told while it goes on how far that is, to its end")
  func progress() async throws {
    let site = try InventedSite(InventedArchive())
    let address = try await site.send(Self.survey, as: "umfrage.csv")
    _ = try await site.ask("\(address)/run", .post, form: FormFields())
    let events = try await site.ask("\(address)/progress")
    #expect(events.headers[.contentType] == "text/event-stream")
    #expect(events.text.hasSuffix("event: over\ndata: {\"text\": \"Fertig.\", \"share\": 100}\n\n"))
    #expect(try site.city.archive.imports().count == 1)
    // A second time it is not imported: the file is done with.
    #expect(try await site.ask("\(address)/run", .post, form: FormFields()).status == .conflict)
  }
}

extension InventedSite {
  /// Sends a file as a browser does.
  func post(_ text: String, as name: String) async throws -> TestResponse {
    try await send(
      FormFields([("name", name)]).address("/import/files"), .post,
      [
        .cookie: "resonanz-session=analyst", .origin: "http://localhost",
        .contentType: "application/octet-stream",
      ], ByteBuffer(string: text))
  }

  /// - Returns: where to go on with it.
  func send(_ text: String, as name: String) async throws -> String {
    let response = try await post(text, as: name)
    #expect(response.status == .created, "\(response.text)")
    return try #require(response.headers[.location])
  }

  /// Imports a file that was sent.
  ///
  /// - Returns: the page on what came of it.
  func importFile(at address: String, _ form: FormFields = FormFields()) async throws -> String {
    let response = try await ask("\(address)/run", .post, form: form)
    let result = try #require(response.headers[.location])
    // Ends with the import.
    _ = try await ask("\(address)/progress")
    return try await ask(result).text
  }
}
