import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A form that is refused comes back as it was filled in")
struct RefusedFormTests {
  /// What somebody sent from a page, what the page then says of it, and what stands in it still.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let page: String
    let action: String
    let fields: [(name: String, value: String)]
    let status: HTTPResponse.Status
    /// With the element that it follows, where it is about one.
    let reason: String
    let kept: [String]

    var testDescription: String { action }
  }

  private static func reason(_ text: String, of field: String) -> String {
    #"\#(field)<span class="fault" id="why-not" role="alert">\#(text)</span>"#
  }

  private static func reason(_ text: String) -> String {
    #"<p class="fault" id="why-not" role="alert" tabindex="-1" autofocus>\#(text)</p>"#
  }

  static let refusals: [Refusal] = [
    Refusal(
      page: "/statements/1?event=4", action: "/statements/1/notes", fields: [("text", " \n ")],
      status: .unprocessableContent,
      reason: reason("Die Notiz ist leer. Schreiben Sie etwas.", of: "\n \n </textarea>"),
      kept: [
        #"aria-invalid="true" aria-describedby="why-not" autofocus="""#,
        #"<input type="hidden" name="again" value="/statements/1">"#,
      ]),
    Refusal(
      page: "/statements/1", action: "/statements/1/quotes",
      fields: [("words", "zu \"breit\""), ("target", "theme:mobil")],
      status: .unprocessableContent,
      reason: reason(
        "„zu &quot;breit&quot;“ steht nicht in der Aussage 1. Schreiben Sie die Stelle genau so ab, wie sie dasteht.",
        of: "\nzu &quot;breit&quot;</textarea>"),
      kept: [#"<option value="theme:mobil" selected="">"#]),
    Refusal(
      page: "/statements/1", action: "/statements/1/tags",
      fields: [("target", ""), ("stance", "opposes"), ("keyword", " ")],
      status: .unprocessableContent,
      reason: reason("Es ist nicht gesagt, was geändert werden soll. Wählen Sie es aus."),
      kept: [
        #"<option value="opposes" selected="">"#,
        #"name="keyword" list="keywords" autocomplete="off" maxlength="400" value=" ""#,
      ]),
    Refusal(
      page: "/answers/new?measure=radweg", action: "/answers",
      fields: [
        ("measure", "radweg"), ("result", "considered"), ("date", "31.02.2016"),
        ("text", "Weil\r\n<b>"),
        ("further", "1"),
      ],
      status: .unprocessableContent,
      reason: reason(
        "„31.02.2016“ ist kein Datum, das es gibt. Schreiben Sie 2016-12-06 oder 06.12.2016.",
        of: #"aria-invalid="true" aria-describedby="why-not" autofocus="">"#),
      kept: [
        #"value="31.02.2016""#, "\nWeil\n&lt;b&gt;</textarea>",
        #"name="further" value="1" checked="">"#,
        #"<input type="hidden" name="measure" value="radweg">"#,
      ]),
    Refusal(
      page: "/codebook?edit=radweg", action: "/codebook",
      fields: [
        ("slug", "radweg"), ("seen", "other"), ("belongs", "Wege"), ("not", "Straßen"),
        ("examples", "eins\r\nzwei"),
      ],
      status: .conflict,
      reason: reason(
        "Jemand hat diese Stelle des Leitfadens geändert, seit Sie sie geöffnet haben; es wurde nichts geändert. Lesen Sie, wie sie jetzt lautet. Soll Ihr Text sie ersetzen, dann speichern Sie ihn noch einmal."
      ),
      kept: ["\nWege</textarea>", "\nStraßen</textarea>", "\neins\nzwei</textarea>"]),
    Refusal(
      page: "/rounds", action: "/rounds",
      fields: [("title", "Probe & so"), ("people", "Carla"), ("q", "rad"), ("sample", "5")],
      status: .unprocessableContent, reason: "\nCarla</textarea><span",
      kept: [#"maxlength="200" value="Probe &amp; so""#, #"value="rad""#, #"value="5""#]),
    Refusal(
      page: "/table?q=bus", action: "/table/preview",
      fields: [
        ("q", "bus"), ("sort", "relevance"), ("scope", "marked"), ("keyword", "Takt"),
        ("deed", "tag"),
      ],
      status: .unprocessableContent,
      reason: reason(
        "Es ist keine Aussage ausgewählt. Haken Sie an, welche gemeint sind, oder wählen Sie alle gefundenen."
      ),
      kept: [#"value="Takt""#]),
    Refusal(
      page: "/desk", action: "/desk/quote",
      fields: [
        ("statement", "2"), ("q", ""), ("order", "first"), ("words", "nirgends"),
        ("target", "theme:mobil"),
      ],
      status: .unprocessableContent, reason: "\nnirgends</textarea><span", kept: []),
  ]

  @Test("with the reason at the field that it is about", arguments: refusals)
  func posted(refusal: Refusal) async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      refusal.action, .post, form: FormFields(refusal.fields),
      headers: [.referer: "http://localhost\(refusal.page)"])
    #expect(response.status == refusal.status)
    let text = response.text
    #expect(text.contains(refusal.reason), "\(text)")
    for kept in refusal.kept { #expect(text.contains(kept), "\(kept): \(text)") }
    #expect(text.contains("<title>Das geht so nicht: "))
    #expect(text.ranges(of: "id=\"why-not\"").count == 1)
  }

  @Test("and where it is refused once more, since the page is sent along")
  func again() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      "/statements/1/notes", .post,
      form: FormFields([("again", "/statements/1"), ("text", " ")]),
      headers: [.referer: "http://localhost/statements/1/notes"])
    #expect(response.text.contains("id=\"why-not\""))
  }

  @Test(
    "and where it asked for a page",
    arguments: [
      ("/erase?statement=99", #"value="99""#),
      ("/erase?respondent=niemand&consultation=umfrage", #"value="niemand""#),
      ("/reports/measures?received-from=gestern", #"value="gestern""#),
    ])
  func asked(address: String, kept: String) async throws {
    let site = try InventedSite.spoken()
    let path = address.prefix { $0 != "?" }
    let response = try await site.ask(address, headers: [.referer: "http://localhost\(path)"])
    #expect(
      response.text.contains(kept) && response.text.contains("id=\"why-not\""), "\(response.text)")
    #expect(response.status != .ok)
  }

  @Test(
    "but never on a page that is about something else, or for whoever may not see it: then there is what was written, to be copied",
    arguments: [
      "/statements/2", "/search", "/nowhere", "/erase", "",
    ])
  func elsewhere(page: String) async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      "/desk/note", .post, as: .tagger,
      form: FormFields([("statement", "99"), ("text", "Wichtig\r\n<b>")]),
      headers: [.referer: "http://localhost\(page)"])
    #expect(response.status == .notFound)
    #expect(!response.text.contains("why-not"))
    #expect(response.text.contains(#"<h2 id="typed">Was Sie geschrieben haben, zum Kopieren</h2>"#))
    #expect(response.text.contains("<p class=\"said\" dir=\"auto\">Wichtig\n&lt;b&gt;</p>"))
  }

  @Test("and never for what another site sent")
  func otherSite() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      "/statements/1/notes", .post, form: FormFields([("text", " ")]),
      headers: [.referer: "http://localhost/statements/1", .origin: "http://example.org"])
    #expect(response.status == .forbidden)
    #expect(!response.text.contains("why-not") && !response.text.contains("Radweg am See"))
  }

  @Test("and nobody's password comes back")
  func passwords() {
    let form = FormFields([("present", "geheim"), ("new", "geheim"), ("text", "offen")])
    #expect(TypedTexts.all(of: form) == ["offen"])
    let page = #"<form action="/a"><input name="text"><input type="password" name="new"></form>"#
    let filled = FilledForm(
      fields: form, action: "/a", message: "Nein.", controls: ["new"], page: nil)
    #expect(filled.html(in: page)?.contains("geheim") == false)
  }

  @Test("and scripts and programs get none of it")
  func programs() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask(
      "/statements/1/notes", .post, form: FormFields([("text", " ")]),
      headers: [.referer: "http://localhost/statements/1", .accept: "application/json"])
    #expect(response.headers[.contentType] == "application/json; charset=utf-8")
  }
}
