import ResonanzModel
import ResonanzStorage
import TestSupport

/// The invented city, whose administration answers what people said.
struct AnsweredCity {
  let city: InventedArchive
  var archive: Archive { city.archive }

  /// Statements 1 and 2 are of one letter, 3 of another, 4 of nobody known.
  init() throws {
    city = try InventedArchive()
    try city.importRows(
      "briefe.csv",
      [
        try letter(2, [Self.first, "Der Bus am Abend fehlt"], by: "r1"),
        try letter(3, ["Ruhe am See"], by: "r2"),
        try letter(4, ["Mehr Bänke"], by: nil),
      ], into: "briefe")
    try city.tag([1], add: ["radweg": .supports], by: PersonID(number: 98))
    try city.tag([2], add: ["bus": .supports, "radweg": .mixed], by: PersonID(number: 98))
    try city.tag([3], add: ["seepark": .supports], by: PersonID(number: 98))
  }

  static let first = "Ich wünsche mir seit langem einen sicheren Radweg rund um den See"

  private func letter(
    _ row: Int, _ texts: [String], by respondent: String?
  ) throws -> SubmissionDraft {
    SubmissionDraft(
      row: row, respondent: respondent.map { RespondentDraft(sourceID: $0) },
      group: try city.group("citizens"), received: "2016-10-08",
      statements: texts.enumerated().map { index, text in
        StatementDraft(question: 0, column: index + 1, sourceID: "\(row)-\(index)", text: text)
      })
  }

  static let day = CalendarDate(year: 2016, month: 12, day: 6)!

  /// An answer on the usual day.
  func draft(
    _ subject: AnswerSubject, _ text: String, _ result: AnswerResult = .considered
  ) -> AnswerDraft {
    AnswerDraft(subject: subject, result: result, date: Self.day, text: text)
  }

  func measure(_ slug: String) throws -> AnswerSubject { .measure(try city.target(slug)) }

  func rename(_ old: String, to new: String) throws {
    var catalogue = try archive.catalogue()
    for index in catalogue.measures.indices where catalogue.measures[index].slug == old {
      catalogue.measures[index].slug = new
      catalogue.measures[index].replaces = [old]
    }
    try archive.updateCatalogue(to: catalogue, by: Invented.person)
  }

  /// The fault that something is refused with.
  func fault(_ action: () throws -> Void) -> AnswerFault? {
    do { try action() } catch StorageError.answer(let fault) { return fault } catch {}
    return nil
  }
}
