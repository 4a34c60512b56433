import ResonanzModel
import Testing

@testable import ResonanzImport

@Suite("A list of cards")
struct CardParserTests {
  /// What became of a list: each card as its facts and passages, each other thing as its reason.
  private func read(_ list: String, isTyped: Bool = false) throws -> [String] {
    let builder = try SubmissionBuilder(LineSettings(), vocabulary: .sample, questions: [])
    var parser = CardParser(
      source: "karten", isTyped: isTyped, language: .german, check: builder.check)
    var events: [CardEvent] = []
    for (index, line) in list.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      events += parser.take(String(line), number: index + 1)
    }
    events += parser.finish()
    return events.compactMap(described)
  }

  private func described(_ event: CardEvent) -> String? {
    switch event {
    case .card(let card):
      let statements = card.submission.statements.map { statement in
        let tags = statement.tags.map { tag in
          tag.name + (tag.stance == .unstated ? "" : ":\(tag.stance.rawValue)")
        }
        let facts = [statement.question, statement.page ?? ""] + tags
        return ([statement.text] + facts.filter { !$0.isEmpty }).joined(separator: ", ")
      }
      let submission = card.submission
      let facts = [
        submission.consultation?.slug, submission.group, submission.received, submission.document,
        submission.respondent?.id, submission.respondent?.organisation,
        submission.respondent?.headcount.map(String.init),
      ].compactMap { $0 }
      let passages = statements.joined(separator: " / ")
      return "\(card.line): \(passages)"
        + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    case .rejected(let rejection):
      return "\(rejection.line)! \(rejection.problem.sentence(in: .german))"
    case .command(let directive): return "/\(directive.rawValue)"
    case .fact: return nil
    }
  }

  static let lists: [(list: String, cards: [String])] = [
    ("a\nb\n\n c", ["1: a", "2: b", "4: c"]),
    ("Erstens\n  zweitens\n\tdrittens\nDann", ["1: Erstens\nzweitens\ndrittens", "4: Dann"]),
    ("\\@home\n\\\\o/\n\\n\n/page 3", ["1: @home", "2: \\o/", "3: \\n", "4: /page 3"]),
    (
      "@format Werkstatt\n@gruppe Schulen\n@eingang 14.09.2016\na\n@seite 3\nb\n@seite\nc",
      [
        "4: a (Werkstatt, Schulen, 14.09.2016)", "6: b, 3 (Werkstatt, Schulen, 14.09.2016)",
        "8: c (Werkstatt, Schulen, 14.09.2016)",
      ]
    ),
    (
      "@consultation w\n@Measure radwege; Straßenbahn nach Nord\n@stance supports\n@keyword Rad;Bus\na\n@new\nb",
      ["5: a, radwege:supports, Straßenbahn nach Nord:supports, Rad, Bus (w)", "7: b"]
    ),
    (
      "@kopfzahl 12\na\nb\n@kopfzahl 12\nc\n@absender tisch-1\nd\n@organisation ADFC\ne\n@organisation\nf",
      [
        "2: a (karten: 12 #1, 12)", "3: b (karten: 12 #1, 12)", "5: c (karten: 12 #2, 12)",
        "7: d (tisch-1, 12)", "9: e (ADFC)", "11: f",
      ]
    ),
    (
      "@brief\nSehr geehrte\n@seite 2\n\nMehr Grün\n  und Bäume\n@unterlage b.pdf\n@ende\nc",
      ["2: Sehr geehrte / Mehr Grün\nund Bäume, 2 (b.pdf)", "9: c, 2 (b.pdf)"]
    ),
    ("@brief\na\n@brief\nb", ["2: a", "4: b"]),
    ("@brief\n@ende\n@hinweis nur so\n", []),
  ]

  @Test("says line by line what it is", arguments: lists.indices)
  func cards(index: Int) throws {
    let (list, cards) = Self.lists[index]
    #expect(try read(list) == cards)
  }

  static let faults: [(list: String, events: [String])] = [
    (
      "@gruppe Schulen\n@grupe Bürger\na\nb\n@gruppe Bürger\nc",
      [
        "2! „@grupe“ gibt es nicht. Ähnlich: @gruppe.",
        "3! Zeile 2 sagt nicht, was bei @gruppe gilt; darum bleibt offen, wozu das gehört.",
        "4! Zeile 2 sagt nicht, was bei @gruppe gilt; darum bleibt offen, wozu das gehört.",
        "6: c (Bürger)",
      ]
    ),
    (
      "@alle Radfahrer\na",
      ["1! „@alle“ gibt es nicht. Beginnt ein Text mit @, dann steht davor \\.", "2: a"]
    ),
    (
      "@gruppe schols\n@neu\na",
      ["1! Die Akteursgruppe „schols“ gibt es nicht. Ähnlich: schools.", "3: a"]
    ),
    ("@eingang 31.02.2016", ["1! Das Datum „31.02.2016“ gibt es nicht."]),
    ("@kopfzahl viele", ["1! „viele“ ist keine Kopfzahl."]),
    (
      "@tendenz gut",
      [
        "1! „gut“ ist keine Tendenz. Es gibt: zustimmend, ablehnend, teils-teils, neutral, nicht bestimmt."
      ]
    ),
    ("@ende", ["1! Hier endet ein Brief, der nicht begonnen hat."]),
    ("@weg", ["1! @weg gibt es nur beim Eintippen."]),
    ("@thema radwege", ["1! Das Thema „radwege“ gibt es nicht."]),
    (
      "@massnahme alte-ampel",
      ["1! Die Maßnahme „Alte Ampel“ ist stillgelegt und nimmt keine neuen Zuordnungen an."]
    ),
    (
      "@brief\na\n@seit 3\nb\n@ende\n@seite 4\nc",
      [
        "3! „@seit“ gibt es nicht. Ähnlich: @seite.",
        "2! Zeile 3 sagt nicht, was bei @seite gilt; darum bleibt offen, wozu das gehört.",
        "7: c, 4",
      ]
    ),
  ]

  @Test("that says something wrong leaves nothing in a wrong place", arguments: faults.indices)
  func rejected(index: Int) throws {
    let (list, events) = Self.faults[index]
    #expect(try read(list) == events)
  }

  @Test("is typed with / as well, and who types is told at once")
  func typed() throws {
    #expect(
      try read("/seite 3\na\n/siete 4\nb\n/weg\n\\/c\n/hilfe", isTyped: true) == [
        "2: a, 3", "3! „/siete“ gibt es nicht. Ähnlich: /seite.", "4: b, 3", "/undo", "6: /c, 3",
        "/help",
      ])
  }

  @Test("is rejected with what held, so that it can be corrected where it is")
  func context() throws {
    let builder = try SubmissionBuilder(LineSettings(), vocabulary: .sample, questions: [])
    var parser = CardParser(
      source: "k", isTyped: false, language: .english, check: builder.check)
    let lines = [
      "@group schools", "@headcount 9", "@page 3", "@group nobody", "a", "b", "@new", "c",
    ]
    var rejections: [CardRejection] = []
    for (index, line) in lines.enumerated() {
      for case .rejected(let rejection) in parser.take(line, number: index + 1) {
        rejections.append(rejection)
      }
    }
    let held = ["@new", "@headcount 9", "@page 3"]
    #expect(
      rejections.map { Set($0.text.context) } == [
        Set(held), Set(held + ["@group nobody"]), Set(held + ["@group nobody"]),
      ])
    #expect(rejections.map(\.text.lines) == [["@group nobody"], ["a"], ["b"]])
  }
}
