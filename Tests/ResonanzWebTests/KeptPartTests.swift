import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

/// Whoever tags is another person than everybody else.
private struct TwoPeople: Sessions {
  let entrance = Entrance.link

  func session(_ token: String, at time: Instant, isSeen: Bool) -> SignedIn? {
    Role(rawValue: token).map {
      SignedIn(person: $0 == .tagger ? PersonID(number: 99) : Invented.anna, name: token, role: $0)
    }
  }

  func begin(_ proof: Proof, at time: Instant) -> (token: String, session: SignedIn)? { nil }

  func end(_ token: String) {}
}

@Suite("What was made of a page")
struct KeptPartTests {
  @Test("is kept for whoever asks for the same, and not for others")
  func kept() async throws {
    let site = try InventedSite.spoken()
    let parts = site.site.archive.kept
    let first = try await site.ask("/").text
    #expect(try await site.ask("/").text == first)
    // Another role sees other links around the same figures.
    #expect(try await site.ask("/", as: .viewer).text != first)
    #expect(parts.count == 1)
    for address in ["/?lang=en", "/search?q=radweg", "/search?q=radweg&page=2", "/search?q=bank"] {
      _ = try await site.ask(address)
    }
    #expect(parts.count == 5)
  }

  @Test("is gone as soon as something was written", arguments: ["/", "/search"])
  func written(address: String) async throws {
    let site = try InventedSite.spoken()
    let before = try await site.ask(address).text
    let tag = FormFields([("statement", "3"), ("target", "theme:mobil"), ("id", "t")])
    let done = try await site.ask("/desk/tag", .post, form: tag)
    #expect(done.status.code < 400)
    #expect(site.site.archive.kept.count == 0)
    #expect(try await site.ask(address).text != before)
  }

  @Test("is made anew where somebody is called otherwise by then")
  func names() async throws {
    let site = try InventedSite.spoken()
    _ = try await site.ask("/")
    _ = try Team(archive: site.city.path).person(named: "Ben Beispiel")
    _ = try await site.ask("/")
    #expect(site.site.archive.kept.count == 2)
  }

  private static func key(_ input: String) -> KeptParts.Key {
    KeptParts.Key(template: "", language: .german, names: [:], inputs: [input])
  }

  private static func part(_ html: String) -> PagePart {
    PagePart(title: "", place: nil, html: html)
  }

  @Test("of what was read before a change is not kept after it")
  func raced() async throws {
    let parts = KeptParts()
    let old = try await parts.part(Self.key("a")) {
      parts.beginWriting()
      parts.endWriting()
      return Self.part("old")
    }
    #expect(old.html == "old")
    #expect(try await parts.part(Self.key("a")) { Self.part("new") }.html == "new")
    #expect(try await parts.part(Self.key("a")) { Self.part("newer") }.html == "new")
  }

  @Test("is neither shown nor kept while something is written, as an erasure is")
  func writing() async throws {
    let parts = KeptParts()
    _ = try await parts.part(Self.key("a")) { Self.part("old") }
    parts.beginWriting()
    #expect(try await parts.part(Self.key("a")) { Self.part("new") }.html == "new")
    parts.endWriting()
    #expect(parts.count == 0)
    #expect(try await parts.part(Self.key("a")) { Self.part("newer") }.html == "newer")
  }

  @Test("is another one for somebody who asks for what they tagged themselves")
  func asker() async throws {
    let city = try InventedArchive()
    try city.importFile("a.csv", [Answer("Mehr Bänke"), Answer("Mehr Bäume")])
    let site = try InventedSite(city, sessions: TwoPeople())
    let tag = FormFields([("statement", "1"), ("target", "theme:mobil"), ("id", "t")])
    #expect(try await site.ask("/desk/tag", .post, form: tag).status.code < 400)
    let own = try await site.ask("/search?q=von:ich").text
    let others = try await site.ask("/search?q=von:ich", as: .tagger).text
    #expect(own.contains("Mehr Bänke") && !others.contains("Mehr Bänke"))
  }

  @Test("takes no more room than it may")
  func room() async throws {
    let parts = KeptParts()
    let long = String(repeating: "ä", count: 400_000)
    for input in ["a", "b", "c"] { _ = try await parts.part(Self.key(input)) { Self.part(long) } }
    #expect(parts.count == 1)
    _ = try await parts.part(Self.key("d")) { Self.part(long + long + long) }
    #expect(parts.count == 0)
  }
}
