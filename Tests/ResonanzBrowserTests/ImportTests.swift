import ResonanzModel
import TestSupport
import Testing

@Suite(
  "Somebody imports a file in the browser", .enabled(if: ServedArchive.canBeVisited), .serialized)
struct ImportTests {
  static let survey = """
    ID;Gruppe;Was fehlt im Radverkehr?;Alter;Kommentar
    1;Bürger;Ein Radweg an der Saale;34;Danke
    2;Bürger;Mehr Bänke im Park;51;
    3;Wald;Licht am Weg;29;Weiter so

    """

  static let looks: [Browser.Look] = [
    Browser.Look(), Browser.Look(language: .english, width: 390, height: 800, isDark: true),
  ]

  @Test("corrects a column, tries it, imports it, and takes it back", arguments: looks)
  func imports(look: Browser.Look) throws {
    let served = try ServedArchive(language: look.language)
    defer { served.end() }
    let isGerman = look.language == .german
    let file = try served.program.folder.write("umfrage.csv", Self.survey.utf8)
    let browser = try served.visit(look)
    try browser.open(served.base + "/imports")
    try browser.click("a.button")
    try browser.type(file, into: "#file")
    try browser.picture("import-start-\(look)")
    try browser.click("#upload button")
    try browser.wait("the columns") { try browser.count("ol.columns") > 0 }
    try browser.picture("import-columns-\(look)")

    // What was left out as a closed question is to be known of those who answered.
    try browser.click("main summary")
    try browser.run(
      "const field = document.querySelector('#role-4'); field.value = 'attribute'; field.focus();")
    try browser.type("herbst", into: "#consultation")
    try browser.click("form .buttons button:not(.main)")
    try browser.wait("the dry run") { try browser.count(".preview") == 1 }
    try browser.picture("import-preview-\(look)")
    let preview = try browser.text(".preview")
    #expect(preview.contains(isGerman ? "1 abgewiesen" : "1 rejected"))
    #expect(preview.contains(isGerman ? "3 neu" : "3 added"))
    #expect(
      try browser.run("return document.querySelector('#role-4').value") as? String == "attribute")

    try browser.click("form .buttons button.main")
    try browser.wait("the end of the import") {
      try browser.count("p.links a[href='/imports/1']") == 1
    }
    try browser.picture("import-result-\(look)")
    #expect(try browser.text("main").contains("Import 1: umfrage.csv → herbst"))
    #expect(try browser.count("a[href$='/rejected']") == 1)

    try browser.click("p.links a[href='/imports/1']")
    try browser.wait("the import") { try browser.count("form[action='/imports/1/undo']") == 1 }
    try browser.picture("import-record-\(look)")
    try browser.click("form[action='/imports/1/undo'] button")
    try browser.wait("that it is undone") {
      try browser.count("form[action='/imports/1/redo']") == 1
    }
    #expect(
      try browser.text(".done")
        == (isGerman ? "Import 1 ist zurückgenommen." : "Import 1 is undone."))
    try browser.open(served.base + "/imports")
    try browser.picture("imports-\(look)")
    #expect(try browser.complaints == [])
    try browser.end()
  }

  @Test("without JavaScript too")
  func withoutScripts() throws {
    let served = try ServedArchive()
    defer { served.end() }
    let file = try served.program.folder.write("Bürger & Räte.csv", Self.survey.utf8)
    let browser = try served.visit()
    try browser.setScripts(false)
    try browser.open(served.base + "/import")
    #expect(try browser.count("html.scripted") == 0)
    try browser.type(file, into: "#file")
    try browser.click("#upload button")
    try browser.wait("the columns") { try browser.count("ol.columns") > 0 }
    #expect(try browser.text("main").contains("Bürger & Räte.csv"))
    try browser.type("herbst", into: "#consultation")
    try browser.click("form .buttons button.main")
    try browser.wait("the end of the import") {
      try browser.count("p.links a[href='/imports/1']") == 1
    }
    #expect(try browser.text("main").contains("Import 1: Bürger & Räte.csv → herbst"))
    try browser.open(served.base + "/search")
    #expect(try browser.text("#count").contains("3 Aussagen"))
    try browser.end()
  }
}
