import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Decidim")
struct DecidimTests {
  @Test("proposals as they are given out now, in several languages")
  func proposals() throws {
    let sheet = Sheet(
      """
      id;author/id;author/name;author/url;taxonomies/name;participatory_space/id;participatory_space/url;component/id;title/de;title/en;body/de;body/en;address;latitude;longitude;state;reference;answer/de;votes;likes/total_count;likes/user_endorsements;comments;follows_count;published_at;url;is_amend;created_at;cost_report/de
      7;31;Ada Beispiel;https://x/a;Verkehr;1;https://x;4;Radweg am Fluss;;Er fehlt seit Jahren.;;Marktplatz 1;50.9;11.5;accepted;r-7;Das prüfen wir gern in diesem Jahr und melden uns.;12;3;Ada, Ben;2;1;2026-05-01 10:11:12 +0200;https://x/7;false;2026-04-30 10:00:00 +0200;
      8;32;Ben Muster;https://x/b;Verkehr;1;https://x;4;;Shade;;There is no shade in the square.;;;;;r-8;;0;0;;0;0;2026-05-02 10:11:12 +0200;https://x/8;false;2026-05-01 10:00:00 +0200;
      """)
    #expect(sheet.tool == .decidim)
    #expect(
      sheet.roles == [
        "id: statement-id", "author/id: respondent-id", "title/de: title", "title/en: title",
        "body/de: statement", "body/en: statement", "votes: votes-for", "published_at: received",
      ])
    #expect(
      sheet.personal == [
        "author/name", "author/url", "address", "latitude", "longitude", "likes/user_endorsements",
      ])
    #expect(sheet.guess("answer/de")?.reason == .technical(.decidim))
    #expect(sheet.guess("participatory_space/url")?.reason == .technical(.decidim))
    let drafts = try sheet.drafts()
    #expect(
      drafts.map { $0.statements.map(\.text) } == [
        ["Radweg am Fluss\nEr fehlt seit Jahren."], ["Shade\nThere is no shade in the square."],
      ])
    #expect(drafts.map { $0.statements[0].sourceID } == ["7", "8"])
    #expect(drafts.map { $0.statements[0].votes?.supporting } == [12, 0])
    #expect(drafts.map(\.received) == ["2026-05-01T08:11:12Z", "2026-05-02T08:11:12Z"])
    #expect(try sheet.mapping().layout == .long)
    #expect(try sheet.mapping().questions == [""])
  }

  @Test("older proposals count supports and name categories")
  func older() throws {
    let sheet = Sheet(
      """
      id;category/id;category/name/de;scope/id;scope/name/de;title/de;body/de;supports;endorsements/total_count;endorsements/user_endorsements;followers;published_at;body/machine_translations/en
      7;2;stadt-mobil;1;Nord;Radweg;Er fehlt.;1.234;3;Ada;4;2026-05-01;It is missing.
      """)
    #expect(
      sheet.roles == [
        "id: statement-id", "category/name/de: theme", "title/de: title", "body/de: statement",
        "supports: votes-for", "published_at: received",
      ])
    let drafts = try sheet.drafts()
    #expect(drafts.map { $0.statements[0].votes } == [Votes(supporting: 1234)])
    #expect(drafts[0].statements[0].tags.map(\.target) == [.mobil])
  }

  @Test("how a comment stands to a proposal is a stance where that is a measure")
  func comments() throws {
    let sheet = Sheet(
      """
      id;created_at;body;locale;author/id;author/name;alignment;depth;user_group/id;user_group/name/de;commentable_id;commentable_type;root_commentable_url
      41;2026-05-01;Ja, bitte.;de;31;Ada;1;0;;;7;Decidim::Proposals::Proposal;https://x
      42;2026-05-02;Zu teuer!;de;32;Ben;-1;0;;;7;Decidim::Proposals::Proposal;https://x
      """)
    #expect(
      sheet.roles == [
        "id: statement-id", "created_at: received", "body: statement", "locale: language",
        "author/id: respondent-id", "user_group/name/de: organisation",
      ])
    #expect(sheet.guess("alignment")?.reason == .alignment)
    #expect(try sheet.drafts().map { $0.statements[0].tags } == [[], []])
    let drafts = try sheet.drafts {
      $0.measures = ["radwege"]
      $0.takeAlignment(sheet.guesses)
    }
    #expect(
      drafts.map { $0.statements[0].tags } == [
        [TagDraft(target: .radwege, stance: .supports)],
        [TagDraft(target: .radwege, stance: .opposes)],
      ])
  }

  @Test("how far projects have come is nothing that anybody said")
  func results() throws {
    let sheet = Sheet(
      """
      id;taxonomies;parent/id;title/de;description/de;start_date;end_date;status/id;progress;component/id
      1;;;Radweg;Der Radweg wird in zwei Abschnitten gebaut.;2026-01-01;2026-12-31;2;50;4
      """)
    #expect(sheet.roles == [])
    #expect(throws: MappingFault.noStatements(.decidimResults)) { try sheet.mapping().check() }
  }
}
