import ResonanzModel
import ResonanzStorage
import TestSupport

/// An archive of everything that can be in one: what is exported of it must be all of it.
struct RichArchive {
  let city: InventedArchive

  init() throws {
    var catalogue = Invented.catalogue
    catalogue.groups = [
      SourceGroup(slug: "business", title: Wording(german: "Wirtschaft", english: "Business"))
    ]
    catalogue.themes.append(Theme(slug: "wasser", title: "Seedorf.Wasser"))
    catalogue.measures += [
      Measure(slug: "faehre", title: "Fähre", rank: .priority, themes: ["wasser"]),
      Measure(slug: "hafen", title: "Hafen", rank: .other, themes: ["wasser", "mobil"]),
      Measure(slug: "steg", title: "Steg", rank: .other, themes: ["gruen"], related: ["faehre"]),
    ]
    city = try InventedArchive(catalogue: catalogue)
    try fillSurvey()
    try fillWorkshop()
    try work()
    try city.archive.close()
  }

  /// A wide survey: known respondents, two questions, a text that was corrected.
  private func fillSurvey() throws {
    func sheet(_ row: Int, _ id: String, _ group: String, _ texts: [String?]) throws
      -> SubmissionDraft
    {
      SubmissionDraft(
        row: row, respondent: RespondentDraft(sourceID: id), group: try city.group(group),
        received: "2016-11-0\(row)T09:00:00Z", language: "de", consent: "ja",
        attributes: ["Alter": ["20–29"], "Weg": ["Bus", "Rad"]],
        statements: texts.enumerated().compactMap { index, text in
          text.map { StatementDraft(question: index, column: index + 2, text: $0) }
        })
    }
    let questions = ["Was gefällt Ihnen?", "Was fehlt\nIhnen?"]
    let first = [
      try sheet(2, "1", "citizens", ["Der See", "Ein Radweg"]),
      try sheet(3, "2", "citizens", [nil, "Ein Radweg"]),
      try sheet(4, "3", "business", ["Nichts", "Parkplätze; „viele“,\nund zwar bald"]),
    ]
    try city.importRows("umfrage.csv", first, questions: questions, isWide: true)
    let second = [try sheet(2, "1", "citizens", ["Der See und die Berge", "Ein Radweg"])]
    try city.importRows(
      "umfrage.csv", second, sha: 2, questions: questions, isWide: true, replacesTexts: true)
  }

  /// Cards and letters: nobody known, a group, an organisation; tags, keywords, reasons, votes.
  private func fillWorkshop() throws {
    func card(_ row: Int, _ text: String, _ change: (inout SubmissionDraft) throws -> Void) throws
      -> SubmissionDraft
    {
      var draft = SubmissionDraft(
        row: row, group: try city.group("schools"),
        statements: [StatementDraft(question: 0, column: 1, text: text)])
      try change(&draft)
      return draft
    }
    let cards = [
      try card(1, "Ein Radweg") { _ in }, try card(2, "Ein Radweg") { _ in },
      try card(3, "Eine Fähre") {
        $0.respondent = RespondentDraft(sourceID: nil, kind: .group, headcount: 24)
        $0.statements[0].keywords = ["Wasser", "Boote"]
        $0.statements[0].tags = [try city.tag("faehre", .supports), try city.tag("wasser")]
      },
      try card(4, "Der Hafen soll bleiben") {
        $0.respondent = RespondentDraft(
          sourceID: "Ruderclub", kind: .organisation, organisation: "Ruderclub")
        $0.document = "brief 3.pdf"
        $0.statements[0].page = "2"
        $0.statements[0].tags = [try city.tag("hafen", .mixed)]
        $0.statements.append(
          StatementDraft(
            question: 0, column: 2, sourceID: "x-1", text: "Ein Steg",
            tags: [try city.tag("steg")], votes: Votes(supporting: 4, opposing: 1)))
      },
      try card(5, "k. A.") { $0.statements[0].state = .noContent },
      try card(6, "Ein Schwimmbad") { $0.statements[0].state = .newProposal },
      try card(7, "Nur ein Stichwort") { $0.statements[0].keywords = ["boote"] },
    ]
    try city.importRows("karten.csv", cards, into: "werkstatt", sha: 3, questions: [""])
    try city.importFile(
      "falsch.csv", [Answer("Das kommt nicht mit", by: "9", group: "experts")], into: "werkstatt",
      sha: 4)
    try city.undo(4)
    try city.importFile(
      "dialog.csv", [Answer("Ein Radweg", by: "1"), Answer("Ein Radweg", by: "1")], into: "dialog",
      sha: 5)
  }

  /// Staff tags; then `faehre` is renamed, `hafen` split, `steg` and the theme `wasser` retired.
  private func work() throws {
    try city.tag([1, 2], add: ["gruen": .unstated, "radweg": .supports])
    try city.tag([3], add: ["radweg": .opposes, "bus": .neutral])
    try city.tag([4], state: .wholeProcess)
    var catalogue = try city.archive.catalogue()
    catalogue.themes.removeAll { $0.slug == "wasser" }
    catalogue.measures.removeAll { ["faehre", "hafen", "steg"].contains($0.slug) }
    catalogue.measures += [
      Measure(
        slug: "linie", title: "Fährlinie", rank: .priority, themes: ["mobil"],
        replaces: ["faehre"]),
      Measure(
        slug: "kai", title: "Kai", rank: .other, themes: ["mobil"], replaces: ["hafen"]),
      Measure(
        slug: "werft", title: "Werft", rank: .other, themes: ["gruen"], replaces: ["hafen"]),
    ]
    try city.archive.updateCatalogue(to: catalogue, by: Invented.person)
  }
}
