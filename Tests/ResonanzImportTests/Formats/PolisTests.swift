import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Polis")
struct PolisTests {
  private let comments = """
    timestamp;datetime;comment-id;author-id;agrees;disagrees;moderated;comment-body
    1651744336822;Thu May 05 16:52:16 WIB 2022;1037;0;29;4;1;"Eigene" Wärme einspeisen dürfen.
    1651655403844;Wed May 04 16:10:03 WIB 2022;913;1347;1;0;-1;=Kein Gas mehr
    """

  @Test("comments with who wrote them, how others voted, and whether they were let pass")
  func commentsFile() throws {
    let sheet = Sheet(comments)
    #expect(
      sheet.roles == [
        "timestamp: received", "comment-id: statement-id", "author-id: respondent-id",
        "agrees: votes-for", "disagrees: votes-against", "comment-body: statement",
      ])
    #expect(sheet.guess("moderated")?.reason == .moderation)
    #expect(sheet.guess("datetime")?.reason == .other(.received, has: "timestamp"))
    let drafts = try sheet.drafts()
    #expect(drafts.map(\.received) == ["2022-05-05T09:52:16Z", "2022-05-04T09:10:03Z"])
    #expect(drafts.map(\.respondent?.sourceID) == ["0", "1347"])
    #expect(drafts.map { $0.statements[0].sourceID } == ["1037", "913"])
    #expect(drafts[0].statements[0].votes == Votes(supporting: 29, opposing: 4))
    #expect(try sheet.texts() == ["\"Eigene\" Wärme einspeisen dürfen.", "=Kein Gas mehr"])
    #expect(try sheet.texts { try? $0.apply(.only("moderated=1")) }.count == 1)
  }

  @Test("without a time stamp the date in words is the date")
  func datetime() throws {
    let sheet = Sheet(
      """
      datetime;comment-id;author-id;comment-body
      Thu May 05 16:52:16 WIB 2022;1;0;Mehr Bäume.
      """)
    #expect(try sheet.drafts().map(\.received) == ["2022-05-05"])
  }

  @Test(
    "the other files of a report hold nothing that anybody said",
    arguments: [
      ("timestamp;datetime;comment-id;voter-id;vote\n1;x;2;3;-1", StatementlessFile.polisVotes),
      (
        "participant;group-id;n-comments;n-votes;n-agree;n-disagree;0;1\n0;1;2;30;20;5;1;-1",
        .polisParticipants
      ),
      (
        "topic;Wie wohnen wir?\nurl;https://x\nvoters;120\nconversation-description;Was brauchen wir, um gut und klimafreundlich zu wohnen?",
        .polisSummary
      ),
    ])
  func others(text: String, kind: StatementlessFile) throws {
    let sheet = Sheet(text)
    #expect(sheet.roles == [])
    #expect(sheet.guesses[0].reason == .noStatements(kind))
    #expect(throws: MappingFault.noStatements(kind)) { try sheet.mapping().check() }
  }
}
