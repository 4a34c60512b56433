import Dispatch
import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody of a team comes in")
struct SignInTests {
  @Test("by a form", arguments: Language.allCases)
  func form(language: Language) async throws {
    let team = try InventedTeam(InventedArchive(), language: language)
    let response = try await team.ask("/login", cookie: nil)
    #expect(response.status == .ok)
    try expect(response.page, matches: "sign-in.\(language.rawValue).html")
  }

  @Test("with name and password, and is known by a cookie that no script reads")
  func right() async throws {
    let team = try InventedTeam(InventedArchive())
    let response = try await team.signIn()
    #expect(response.status == .seeOther)
    #expect(response.headers[.location] == "/")
    let parts = try #require(response.headers[.setCookie]).split(separator: "; ")
    #expect(parts.dropFirst() == ["Path=/", "HttpOnly", "SameSite=Strict"])
    let overview = try await team.ask("/", cookie: response.cookie)
    #expect(overview.status == .ok)
    #expect(overview.text.contains(#"<a href="/account">Anna</a>"#))
    #expect(try await team.ask("/login", cookie: response.cookie).headers[.location] == "/")
  }

  @Test("and is led to the page that they asked for before")
  func back() async throws {
    let team = try InventedTeam(InventedArchive())
    let asked = try await team.ask("/search?q=bus&page=2", cookie: nil)
    #expect(asked.status == .unauthorized)
    #expect(
      asked.text.contains(#"<input type="hidden" name="back" value="/search?q=bus&amp;page=2">"#))
    #expect(!asked.text.contains("role=\"alert\""))
    let response = try await team.signIn(back: "/search?q=bus&page=2")
    #expect(response.headers[.location] == "/search?q=bus&page=2")
    #expect(try await team.signIn(back: "//evil.example/").headers[.location] == "/")
  }

  @Test("and after a while away, is told that what they sent is not saved")
  func sentTooLate() async throws {
    let team = try InventedTeam(InventedArchive())
    let response = try await team.ask(
      "/statements/1/notes", cookie: nil, form: FormFields([("text", "Hallo")]))
    #expect(response.status == .unauthorized)
    #expect(
      response.text.contains(
        "<p>Sie sind nicht mehr angemeldet; was Sie gesendet haben, ist nicht gespeichert. Melden Sie sich an, und senden Sie es noch einmal.</p>"
      ))
  }

  @Test("and a script of a page is told so as data, to send it again later")
  func script() async throws {
    let team = try InventedTeam(InventedArchive())
    let response = try await team.site.ask(
      "/undo", .post, as: nil, form: FormFields(), headers: [.accept: "application/json"])
    #expect(response.status == .unauthorized)
    #expect(response.headers[.contentType] == "application/json; charset=utf-8")
    #expect(response.text.contains(#""reason": "Sie sind nicht angemeldet.""#))
  }

  @Test("or not, and does not learn which names there are")
  func wrong() async throws {
    let team = try InventedTeam(InventedArchive())
    let answers = try await [team.signIn("Anna", "falsch"), team.signIn("Kim", "falsch")]
    for answer in answers {
      #expect(answer.status == .unauthorized)
      #expect(answer.cookie == nil)
      #expect(
        answer.text.contains(
          "<p>Name oder Passwort stimmt nicht. Ein neues Passwort gibt, wer das Archiv verwaltet.</p>"
        ))
    }
    #expect(answers[0].text == answers[1].text.replacing("\"Kim\"", with: "\"Anna\""))
    #expect(try await team.signIn("", "").status == .unauthorized)
  }

  @Test("and not for a while after ten wrong passwords, whether the name is one or not")
  func locked() async throws {
    let team = try InventedTeam(InventedArchive())
    for name in ["Anna", "Kim"] {
      for _ in 1...9 { #expect(try await team.signIn(name, "falsch").status == .unauthorized) }
      let tenth = try await team.signIn(name, "falsch")
      #expect(tenth.status == .tooManyRequests)
      #expect(
        tenth.text.contains(
          "<p>Für diesen Namen gab es zu viele falsche Passwörter. Versuchen Sie es in 15 Minuten noch einmal.</p>"
        ))
    }
    #expect(try await team.signIn().status == .tooManyRequests)
    #expect(try await team.signIn("Ben").status == .seeOther)
    team.clock.advance(minutes: 15)
    #expect(try await team.signIn().status == .seeOther)
  }

  @Test("each time with a fresh token, whatever their browser had")
  func fresh() async throws {
    let team = try InventedTeam(InventedArchive())
    let first = try #require(try await team.signIn().cookie)
    let second = try #require(try await team.signIn(cookie: first).cookie)
    #expect(first != second)
    #expect(try await team.ask("/", cookie: first).status == .unauthorized)
    #expect(try await team.ask("/", cookie: second).status == .ok)
    let planted = "resonanz-session=\(String(repeating: "A", count: 43))"
    let third = try #require(try await team.signIn(cookie: planted).cookie)
    #expect(third != planted)
    #expect(try await team.ask("/", cookie: planted).status == .unauthorized)
  }

  @Test("and is out when they say so, and an hour after they were last there")
  func out() async throws {
    let team = try InventedTeam(InventedArchive())
    let cookie = try await team.signIn().cookie
    let left = try await team.ask("/logout", cookie: cookie, form: FormFields())
    #expect(left.headers[.setCookie]?.hasPrefix("resonanz-session=; Path=/; Max-Age=0; ") ?? false)
    #expect(try await team.ask("/", cookie: cookie).status == .unauthorized)
    let other = try await team.signIn().cookie
    team.clock.advance(minutes: 59)
    #expect(try await team.ask("/", cookie: other).status == .ok)
    team.clock.advance(minutes: 60)
    #expect(try await team.ask("/", cookie: other).status == .unauthorized)
  }

  @Test("and what their account may not do any more, they can't from the next request on")
  func changed() async throws {
    let team = try InventedTeam(InventedArchive())
    let cookie = try await team.signIn().cookie
    try team.accounts.setRole(of: "Anna", to: .viewer)
    #expect(try await team.ask("/", cookie: cookie).status == .unauthorized)
    let viewer = try await team.signIn().cookie
    let undo = try await team.ask("/undo", cookie: viewer, form: FormFields())
    #expect(undo.status == .forbidden)
    try team.accounts.setDisabled("Anna", true)
    #expect(try await team.ask("/", cookie: viewer).status == .unauthorized)
    let shut = try await team.signIn()
    #expect(shut.status == .unauthorized)
    #expect(
      shut.text.contains(
        "<p>Dieses Konto ist gesperrt. Wer das Archiv verwaltet, kann es wieder öffnen.</p>"))
  }

  @Test("unless too many want that at once, who are told so")
  func crowd() async throws {
    let workshop = Workshop(places: 1, waiting: 0)
    let mayEnd = DispatchSemaphore(value: 0)
    let (isAtWork, begun) = AsyncStream<Void>.makeStream()
    let first = Task {
      try await workshop.run {
        begun.finish()
        mayEnd.wait()
        return 1
      }
    }
    for await _ in isAtWork {}
    let fault = await #expect(throws: Fault.self) { try await workshop.run { 2 } }
    #expect(fault?.status == .serviceUnavailable)
    mayEnd.signal()
    #expect(try await first.value == 1)
    #expect(try await workshop.run { 3 } == 3)
  }
}

@Suite("Somebody wants another password")
struct AccountPageTests {
  private static let other = "Im Sommer ist er laut"

  private func change(
    _ team: InventedTeam, _ cookie: String?, from present: String = InventedTeam.password,
    to new: String = Self.other, again: String? = nil
  ) async throws -> TestResponse {
    try await team.ask(
      "/account/password", cookie: cookie,
      form: FormFields([("present", present), ("new", new), ("again", again ?? new)]))
  }

  @Test("on the page of their account", arguments: Language.allCases)
  func page(language: Language) async throws {
    let team = try InventedTeam(InventedArchive(), language: language)
    let response = try await team.ask("/account", cookie: try await team.signIn().cookie)
    try expect(response.page, matches: "account.\(language.rawValue).html")
  }

  @Test("and has it, with a fresh token; other browsers are out")
  func changed() async throws {
    let team = try InventedTeam(InventedArchive())
    let (here, there) = (try await team.signIn().cookie, try await team.signIn().cookie)
    let response = try await change(team, here)
    #expect(response.headers[.location] == "/account?changed=1")
    #expect(response.cookie != here)
    let page = try await team.ask("/account?changed=1", cookie: response.cookie)
    #expect(page.text.contains("<p>Das Passwort ist geändert.</p>"))
    for former in [here, there] {
      #expect(try await team.ask("/", cookie: former).status == .unauthorized)
    }
    #expect(try await team.signIn().status == .unauthorized)
    #expect(try await team.signIn("Anna", Self.other).status == .seeOther)
  }

  @Test("and is told why not")
  func refused() async throws {
    let team = try InventedTeam(InventedArchive())
    let cookie = try await team.signIn().cookie
    let answers = [
      (try await change(team, cookie, from: "falsch"), "Das jetzige Passwort stimmt nicht."),
      (
        try await change(team, cookie, again: "anders"),
        "Die beiden neuen Passwörter sind nicht gleich; geändert wurde nichts."
      ),
      (
        try await change(team, cookie, to: "kurz"),
        "Das Passwort hat 4 Zeichen; es braucht mindestens 12. Nehmen Sie einen Satz, den Sie sich merken; welche Zeichen, ist gleich."
      ),
    ]
    for (answer, words) in answers {
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("<p>\(words)</p>"))
    }
    #expect(try await team.ask("/", cookie: cookie).status == .ok)
  }

  @Test("but alone on one machine there is none")
  func alone() async throws {
    let site = try InventedSite(InventedArchive())
    #expect(try await site.ask("/account").status == .notFound)
    #expect(
      try await site.ask("/login", .post, as: nil, form: FormFields()).status == .unauthorized)
  }
}
