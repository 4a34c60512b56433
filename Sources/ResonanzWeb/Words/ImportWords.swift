import ResonanzImport
import ResonanzModel

/// Files on their way into the archive, and those that are in.
struct ImportWords {
  let language: Language

  var startTitle: String { language.pick("Datei importieren", "Import a file") }
  var listTitle: String { language.pick("Importe", "Imports") }
  var undone: String { language.pick("zurückgenommen", "undone") }
  var noProfile: String { language.pick("keine, nur raten", "none, only guess") }
  var waiting: String {
    language.pick("Gleich geht es los …", "About to begin …")
  }
  var over: String { language.pick("Fertig.", "Done.") }

  var lines: String {
    language.pick(
      "Diese Datei sagt Zeile für Zeile selbst, was darin steht; Spalten gibt es nicht.",
      "This file says line by line what is in it; there are no columns.")
  }

  var sheet: String {
    language.pick(
      "Das ist ein Blatt, das ausgegeben wurde und zurückkommt: Aufgenommen wird, was hineingeschrieben wurde.",
      "This is a sheet that was handed out and comes back: what was written into it is taken.")
  }

  func title(of file: String) -> String {
    language.pick("Import: \(file)", "Import: \(file)")
  }

  func recordTitle(_ number: Int) -> String { "Import \(number)" }

  func size(_ bytes: Int) -> String {
    if bytes < 1024 { return "\(bytes) Bytes" }
    return bytes < 1 << 20
      ? "\((bytes >> 10).grouped(in: language)) KB" : "\((bytes >> 20).grouped(in: language)) MB"
  }

  func limit(_ bytes: Int) -> String {
    let most = size(bytes)
    return language.pick(
      "Höchstens \(most). Die Datei liegt auf dem Rechner, auf dem Resonanz läuft, bis sie importiert ist, eine andere kommt oder ein Tag um ist; nur Sie kommen an sie heran.",
      "At most \(most). The file lies on the machine that Resonanz runs on until it is imported, another one comes or a day is over; only you get at it."
    )
  }

  func leftOut(_ count: Int) -> String {
    Self.column.counted(count, in: language) + language.pick(" nicht übernommen", " left out")
  }

  func unlisted(_ most: Int) -> String {
    language.pick(
      "Nur die ersten \(most) Spalten haben ein Feld; die übrigen ändern Sie unter „Weitere Angaben“, eine Zeile je Spalte, z. B. #\(most + 1)=statement.",
      "Only the first \(most) columns have a field; change the others below “Further details”, a line a column, e.g. #\(most + 1)=statement."
    )
  }

  func progress(rows: Int, share: Int?) -> String {
    let read = Self.row.counted(rows, in: language)
    let part = share.map { ", " + language.pick("\($0) %", "\($0)%") } ?? ""
    return language.pick("\(read) gelesen\(part)", "\(read) read\(part)")
  }

  func rejected(_ count: Int) -> String {
    let rows = Self.row.counted(count, in: language)
    return language.pick("\(rows) mit Grund herunterladen", "Download \(rows) with the reason")
  }

  func undo(_ number: Int) -> String {
    language.pick("Import \(number) zurücknehmen", "Undo import \(number)")
  }

  func redo(_ number: Int) -> String {
    language.pick("Import \(number) zurückholen", "Bring import \(number) back")
  }

  /// What is confirmed where consents hold again.
  func confirm(_ statements: Int) -> String {
    let statements = language.counted(
      statements, ("Aussage", "Aussagen"), ("statement", "statements"))
    return language.pick(
      "Die Einwilligung zu \(statements) soll wieder gelten",
      "The consent to publish \(statements) is to hold again")
  }

  func reversed(_ number: Int, isInForce: Bool) -> String {
    isInForce
      ? language.pick("Import \(number) gilt wieder.", "Import \(number) is in force again.")
      : language.pick("Import \(number) ist zurückgenommen.", "Import \(number) is undone.")
  }

  func name(of layout: ResonanzImport.Layout) -> String {
    switch layout {
    case .wide: language.pick("eine Zeile je Bogen", "one row a sheet")
    case .long: language.pick("eine Zeile je Aussage", "one row a statement")
    }
  }

  private static let column = Plural(
    one: Wording(german: "Spalte", english: "column"),
    other: Wording(german: "Spalten", english: "columns"))
  private static let row = Plural(
    one: Wording(german: "Zeile", english: "row"),
    other: Wording(german: "Zeilen", english: "rows"))
}
