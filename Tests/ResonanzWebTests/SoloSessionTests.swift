import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody comes by the link that the program showed")
struct SoloSessionTests {
  private static let owner = SignedIn(person: Invented.anna, name: "Anna", role: .admin)
  private static let noon = Instant(iso: "2016-12-02T12:00:00.000Z")!

  private static func later(hours: Int64) -> Instant {
    Instant(milliseconds: noon.milliseconds + hours * 3_600_000)
  }

  @Test("and is in, once; then there is another link")
  func once() throws {
    let sessions = SoloSessions(Self.owner)
    let told = Told()
    sessions.whenUsed { told.add($0) }
    let link = sessions.newLink()
    #expect(link.count == 43)
    let begun = try #require(sessions.begin(.link(link), at: Self.noon))
    #expect(begun.session == Self.owner)
    #expect(sessions.session(begun.token, at: Self.noon) == Self.owner)
    #expect(sessions.begin(.link(link), at: Self.noon) == nil)
    let next = try #require(told.lines.first)
    #expect(sessions.begin(.link(next), at: Self.noon) != nil)
  }

  @Test("and a guessed one leads nowhere", arguments: ["", "a", "AAAA"])
  func guessed(link: String) {
    let sessions = SoloSessions(Self.owner)
    #expect(sessions.begin(.link(link), at: Self.noon) == nil)
    _ = sessions.newLink()
    #expect(sessions.begin(.link(link), at: Self.noon) == nil)
    #expect(sessions.session(link, at: Self.noon) == nil)
    #expect(sessions.begin(.password(name: "Anna", password: link), at: Self.noon) == nil)
  }

  @Test("and is out after twelve hours without a request, and after a week anyway")
  func lapsing() throws {
    let sessions = SoloSessions(Self.owner)
    let first = try #require(sessions.begin(.link(sessions.newLink()), at: Self.noon)).token
    #expect(sessions.session(first, at: Self.later(hours: 12)) == nil)
    #expect(sessions.session(first, at: Self.noon) == nil)
    let second = try #require(sessions.begin(.link(sessions.newLink()), at: Self.noon)).token
    for hours in stride(from: Int64(11), to: 168, by: 11) {
      #expect(sessions.session(second, at: Self.later(hours: hours)) != nil)
    }
    #expect(sessions.session(second, at: Self.later(hours: 168)) == nil)
  }

  @Test("and out when they say so")
  func leaving() throws {
    let sessions = SoloSessions(Self.owner)
    let token = try #require(sessions.begin(.link(sessions.newLink()), at: Self.noon)).token
    sessions.end(token)
    #expect(sessions.session(token, at: Self.noon) == nil)
  }
}

@Suite("Somebody opens the link in a browser")
struct LoginTests {
  private func site() throws -> (InventedSite, SoloSessions) {
    let solo = SoloSessions(SignedIn(person: Invented.anna, name: "Anna", role: .admin))
    return (try InventedSite(InventedArchive(), sessions: solo), solo)
  }

  @Test("and gets a cookie that no script reads and no other site sends, and goes on")
  func cookie() async throws {
    let (site, solo) = try site()
    let response = try await site.ask("/login?token=\(solo.newLink())", as: nil)
    #expect(response.status == .ok)
    let cookie = try #require(response.headers[.setCookie])
    let parts = cookie.split(separator: "; ")
    #expect(parts.dropFirst() == ["Path=/", "HttpOnly", "SameSite=Strict"])
    #expect(response.text.contains(#"<meta http-equiv="refresh" content="0; url=/">"#))
    let overview = try await site.ask("/", as: nil, headers: [.cookie: String(parts[0])])
    #expect(overview.status == .ok)
    #expect(overview.text.contains("<span>Anna</span>"))
  }

  @Test("and an old one, though they are in")
  func oldLink() async throws {
    let (site, solo) = try site()
    let link = solo.newLink()
    let first = try await site.ask("/login?token=\(link)", as: nil)
    #expect(try await site.ask("/login?token=\(link)", as: nil).status == .unauthorized)
    let cookie = try #require(first.headers[.setCookie]?.prefix { $0 != ";" })
    let again = try await site.ask(
      "/login?token=\(link)", as: nil, headers: [.cookie: String(cookie)])
    #expect(again.headers[.location] == "/")
  }

  @Test("that looked ahead before, which does not use it up")
  func prefetch() async throws {
    let (site, solo) = try site()
    let link = solo.newLink()
    for purpose in ["prefetch", "prefetch;prerender"] {
      let headers: HTTPFields = [HTTPField.Name("Sec-Purpose")!: purpose]
      let ahead = try await site.ask("/login?token=\(link)", as: nil, headers: headers)
      #expect(ahead.status == .serviceUnavailable)
    }
    #expect(try await site.ask("/login?token=\(link)", .head, as: nil).status != .ok)
    #expect(try await site.ask("/login?token=\(link)", as: nil).status == .ok)
  }
}
