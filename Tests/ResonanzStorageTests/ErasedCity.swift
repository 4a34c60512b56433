import Foundation
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

/// The invented city, in which somebody has said what they later want to have erased.
struct ErasedCity {
  let city: InventedArchive
  /// An archive in which the same was done, but for what they said.
  let control: InventedArchive

  static let text = "Wolkenkuckucksheim überquert nächtens Straßenbahnübergänge 🚲"
  static let revised = "Quittengelee schmeckt Fußgängerinnen"
  static let note = "Zwetschgenmus anrufen"
  static let secrets = [
    text, revised, note, "Leuchtturmwärterin", "quelle-4711-xyz", "absender-0815",
    "brief-oktober-88",
    "Blatt-neunzehn",
  ]

  init(respondent: String? = "absender-0815") throws {
    city = try Self.city(said: true, respondent)
    control = try Self.city(said: false, respondent)
  }

  private static func city(said: Bool, _ respondent: String?) throws -> InventedArchive {
    let city = try InventedArchive()
    func rows(_ text: String) throws -> [SubmissionDraft] {
      try (0..<40).map { index in
        if index == 20 {
          return try Self.said(
            said ? text : "Nichts davon", said ? respondent : "r20", in: city, said)
        }
        var row = try city.draft(
          Answer(
            "Mehr Nahverkehr am Abend, Straße \(index)", id: "s\(index)", by: "r\(index)",
            tags: ["bus": .supports]), row: index + 2)
        if index == 5 || index == 6 {
          row.attributes = ["Beruf": ["Gärtner"]]
          row.document = "ein Zettel"
        }
        return row
      }
    }
    try city.importRows("a.csv", try rows(text))
    try city.importRows("a.csv", try rows(revised), sha: 2)
    try city.archive.addNote(
      said ? note : "Nichts", on: try #require(NoteSubject(statement: 21)), by: Invented.person)
    try city.archive.changeNote(
      1, to: said ? note + " bitte" : "Nichts mehr", by: Invented.person)
    try city.tag([21], add: ["radweg": .opposes])
    return city
  }

  /// The row of a file that is to be erased.
  static func said(
    _ text: String, _ respondent: String?, in city: InventedArchive, _ isWhole: Bool = true
  ) throws -> SubmissionDraft {
    SubmissionDraft(
      row: 22, respondent: respondent.map { RespondentDraft(sourceID: $0) },
      group: try city.group("citizens"), received: "2016-10-08",
      attributes: isWhole
        ? ["Beruf": ["Leuchtturmwärterin"], "Alter": ["30–39"]] : ["Alter": ["?"]],
      document: isWhole ? "brief-oktober-88" : "x",
      statements: [
        StatementDraft(
          question: 0, column: 1, sourceID: isWhole ? "quelle-4711-xyz" : "y", text: text,
          votes: Votes(supporting: 3, opposing: 1), page: isWhole ? "Blatt-neunzehn" : "z")
      ])
  }

  /// The archive and its log.
  var files: [String] { [city.path, city.path + "-wal"] }

  func scan() throws -> ByteScan {
    try control.archive.backUp(to: control.folder.file("control.resonanz"))
    return try ByteScan(for: Self.secrets, besides: [control.folder.file("control.resonanz")])
  }

  /// What a new backup holds of it.
  func foundInBackup(_ scan: ByteScan, _ name: String = "kopie.resonanz") throws -> [String] {
    let copy = city.folder.file(name)
    try city.archive.backUp(to: copy)
    return try scan.found(in: [copy])
  }
}
