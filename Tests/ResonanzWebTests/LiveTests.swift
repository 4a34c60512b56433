import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("Somebody looks on while others work")
struct LiveTests {
  @Test("and is told at once how things are")
  func first() async throws {
    let site = try InventedSite.spoken()
    let response = try await site.ask("/live", as: .viewer)
    #expect(response.headers[.contentType] == "text/event-stream")
    #expect(response.headers[.cacheControl] == "no-store")
    let event = try site.city.lastEvent()
    #expect(
      response.text == """
        retry: 2000

        event: progress
        data: {"event": \(event), "statements": 4, "processed": 3, "open": 1, "taggers": []}


        """)
    #expect(site.site.archive.live.count == 0)
  }

  @Test("and is told of what is written, however much that is")
  func written() async throws {
    let site = try InventedSite.spoken()
    let (archive, live) = (site.site.archive, site.site.archive.live)
    let before = try await live.figures(of: archive)
    #expect(before.open == 1)
    let listener = try #require(live.listen(atMost: 1))
    for number in 1...20 {
      _ = try await archive.write {
        try $0.addNote("Notiz \(number)", on: NoteSubject(statement: 1)!, by: Invented.anna)
      }
    }
    let done = try await archive.write { archive in
      try archive.tag([2], TagChange(state: .newProposal), by: Invented.anna).event
    }
    var wakes = 0
    for await _ in listener.wakes {
      wakes += 1
      if live.figures?.event == done { break }
    }
    #expect(live.figures == Live.Figures(event: done ?? 0, statements: 4, processed: 4, open: 0))
    #expect(wakes < 21)
    live.leave(listener)
    #expect(live.count == 0)
  }

  @Test("and is told who else is at the desk, as long as they are")
  func taggers() async throws {
    let site = try InventedSite.spoken()
    let live = site.site.archive.live
    func person(_ id: PersonID, _ name: String) -> SignedIn {
      SignedIn(person: id, name: name, role: .tagger)
    }
    let (anna, ben) = (Invented.anna, Invented.ben)
    let page = try #require(live.listen(atMost: 9))
    let first = try #require(live.listen(atMost: 9, tagger: person(ben, "Ben <b>")))
    let second = try #require(live.listen(atMost: 9, tagger: person(ben, "Ben <b>")))
    let own = try #require(live.listen(atMost: 9, tagger: person(anna, RoleSessions.name)))
    #expect(live.taggers(besides: anna) == ["Ben <b>"])
    #expect(live.taggers(besides: ben) == [RoleSessions.name])
    let told = try await site.ask("/live").text
    #expect(told.contains(#""taggers": ["Ben <b>"]}"#))
    for path in ["/", "/desk"] {
      let text = try await site.ask(path).text
      #expect(text.contains(#"id="taggers">Gerade beim Zuordnen: <b>Ben &lt;b&gt;</b></p>"#))
    }
    // Who left one of two windows is there still.
    live.leave(first)
    #expect(live.taggers(besides: anna) == ["Ben <b>"])
    live.leave(second)
    #expect(live.taggers(besides: anna) == [])
    #expect(try await site.ask("/").text.contains(#"id="taggers" hidden>"#))
    var wakes = page.wakes.makeAsyncIterator()
    #expect(await wakes.next() != nil)
    for listener in [own, page] { live.leave(listener) }
    #expect(live.count == 0)
  }

  @Test("unless too many do, who are told so")
  func crowd() async throws {
    let live = Live()
    let first = try #require(live.listen(atMost: 1))
    #expect(live.listen(atMost: 1)?.wakes == nil)
    live.leave(first)
    #expect(live.listen(atMost: 1)?.wakes != nil)
    let response = try await InventedSite.spoken(streams: 0).ask("/live")
    #expect(response.status == .serviceUnavailable)
  }

  @Test("which keeps nobody signed in")
  func idle() async throws {
    let team = try InventedTeam(InventedArchive())
    let cookie = try await team.signIn().cookie
    team.clock.advance(minutes: 50)
    #expect(try await team.ask("/live", cookie: cookie).status == .ok)
    team.clock.advance(minutes: 10)
    #expect(try await team.ask("/live", cookie: cookie).status == .unauthorized)
  }
}
