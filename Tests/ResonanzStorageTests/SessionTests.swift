import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Somebody has a session")
struct SessionTests {
  let invented: InventedAccounts
  let secret: String

  init() throws {
    invented = try InventedAccounts.staffed()
    secret = try invented.accounts.signIn("Anna", password: InventedAccounts.password).session
  }

  private var isOpen: Bool { get throws { try invented.accounts.session(secret) != nil } }

  @Test("that lasts while they work, but not for more than a working day")
  func absolute() throws {
    for _ in 0..<14 {
      invented.clock.advance(minutes: 50)
      #expect(try isOpen)
    }
    invented.clock.advance(minutes: 19.9)
    #expect(try isOpen)
    invented.clock.advance(minutes: 0.1)
    #expect(try !isOpen)
  }

  @Test("that ends an hour after they were last there")
  func idle() throws {
    invented.clock.advance(minutes: 59.5)
    #expect(try isOpen)
    invented.clock.advance(minutes: 59.5)
    #expect(try isOpen)
    invented.clock.advance(minutes: 60)
    #expect(try !isOpen)
    #expect(try invented.accounts.all()[0].sessions == 0)
  }

  @Test("that is written to once a minute at most, however many pages they open")
  func seldomWritten() throws {
    let before = invented.bytes()
    invented.clock.advance(minutes: 0.9)
    for _ in 0..<5 { #expect(try isOpen) }
    #expect(invented.bytes() == before)
    invented.clock.advance(minutes: 0.1)
    #expect(try isOpen)
    #expect(invented.bytes() != before)
  }

  @Test("that ends when they sign out, and no other does")
  func signOut() throws {
    let other = try invented.accounts.signIn("Anna", password: InventedAccounts.password).session
    try invented.accounts.signOut(secret)
    try invented.accounts.signOut("nie gewesen")
    #expect(try !isOpen)
    #expect(try invented.accounts.session(other) != nil)
  }

  @Test(
    "that ends when the account is not what it was",
    arguments: ["password", "role", "disabled", "removed", "removed and made again"])
  func ended(change: String) throws {
    let accounts = invented.reopened()
    let ben = try accounts.signIn("Ben", password: InventedAccounts.password + ".").session
    switch change {
    case "password": try accounts.setPassword(of: "Anna", to: "Ein ganz anderer Satz")
    case "role": try accounts.setRole(of: "Anna", to: .viewer)
    case "disabled": try accounts.setDisabled("Anna", true)
    default: try accounts.remove("Anna")
    }
    if change == "removed and made again" {
      try accounts.add("Anna", role: .tagger, password: InventedAccounts.password)
    }
    #expect(try !isOpen)
    #expect(try accounts.session(ben) != nil)
  }

  @Test("and what is over is forgotten when the next one begins")
  func swept() throws {
    invented.clock.advance(minutes: 61)
    _ = try invented.accounts.signIn("Ben", password: InventedAccounts.password + ".")
    let rows: Int? = try invented.value("SELECT count(*) FROM session")
    #expect(rows == 1)
  }
}

@Suite("A machine has a token")
struct TokenTests {
  let invented = InventedAccounts()

  @Test("that is told once, lets it in, and says when it last did")
  func used() throws {
    let secret = try invented.accounts.addToken("Dashboard", role: .viewer)
    #expect(secret.hasPrefix("rsnz_") && secret.utf8.count == 48)
    #expect(try invented.accounts.tokens().map(\.used) == [nil])
    invented.clock.advance(minutes: 10_000)
    let who = try invented.reopened().machine(secret)
    #expect(who?.name == "Dashboard" && who?.role == .viewer)
    let token = try invented.accounts.tokens()[0]
    #expect(token.used == invented.clock.now && token.person == who?.person)
    #expect(try invented.accounts.machine("rsnz_" + String(repeating: "A", count: 43)) == nil)
    #expect(try invented.accounts.session(secret) == nil)
  }

  @Test("that can be revoked, and another one is another one")
  func revoked() throws {
    let first = try invented.accounts.addToken("Dashboard", role: .viewer)
    let person = try invented.accounts.machine(first)?.person
    #expect(
      invented.fault { _ = try $0.addToken("Dashboard", role: .admin) }
        == .tokenExists("Dashboard"))
    try invented.accounts.removeToken("Dashboard")
    #expect(try invented.accounts.machine(first) == nil)
    let second = try invented.accounts.addToken("Dashboard", role: .tagger)
    #expect(try invented.accounts.machine(first) == nil)
    #expect(try invented.accounts.machine(second)?.person == person)
  }
}
