import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("Somebody signs in")
struct SignInTests {
  let invented: InventedAccounts
  let right = InventedAccounts.password

  init() throws {
    invented = try InventedAccounts.staffed()
  }

  @Test("with the right password, and is known by a session that nobody had before")
  func known() throws {
    let (who, first) = try invented.accounts.signIn("Anna", password: right)
    let (_, second) = try invented.accounts.signIn("Anna", password: right)
    #expect(who.name == "Anna" && who.role == .tagger)
    #expect(first != second && first.utf8.count == 43)
    #expect(try invented.accounts.session(first) == who)
    #expect(try invented.reopened().session(second) == who)
    #expect(try invented.accounts.session(String(first.dropLast())) == nil)
    let anna = try invented.accounts.all()[0]
    #expect(anna.signedIn == invented.clock.now && anna.sessions == 2)
  }

  @Test(
    "and is refused in the same words whatever was wrong",
    arguments: [
      ("Anna", ""), ("Anna", "falsch"), ("Anna", String(repeating: "x", count: 5000)),
      ("Ben", InventedAccounts.password), ("Kim", InventedAccounts.password), ("", ""),
      ("anna", InventedAccounts.password), ("A\u{0}", "x"),
    ])
  func wrong(name: String, password: String) throws {
    #expect(invented.refusal(name, password) == .wrongPassword)
  }

  @Test("and after ten wrong passwords waits, as anybody does, whether the name is one or not")
  func locked() throws {
    for name in ["Anna", "Kim"] {
      for _ in 0..<9 { #expect(invented.refusal(name, "falsch") == .wrongPassword) }
      #expect(invented.refusal(name, "falsch") == .lockedName(minutes: 15))
      invented.clock.advance(minutes: 14)
      #expect(invented.refusal(name, right, by: invented.reopened()) == .lockedName(minutes: 1))
      invented.clock.advance(minutes: 1)
    }
    #expect(invented.refusal("Anna", right) == nil)
    #expect(invented.refusal("Kim", right) == .wrongPassword)
    #expect(invented.refusal("Ben", right + ".") == nil)
  }

  @Test("and wrong passwords are forgotten after a quarter of an hour, or by a right one")
  func forgotten() throws {
    for _ in 0..<9 { _ = invented.refusal("Anna", "falsch") }
    #expect(invented.refusal("Anna", right) == nil)
    for _ in 0..<9 { #expect(invented.refusal("Anna", "falsch") == .wrongPassword) }
    invented.clock.advance(minutes: 15)
    for _ in 0..<9 { #expect(invented.refusal("Anna", "falsch") == .wrongPassword) }
    let rows: Int? = try invented.value("SELECT count(*) FROM failed_attempt")
    #expect(rows == 9)
  }

  @Test("and a name typed with other accents is the same name")
  func sameName() throws {
    try invented.accounts.add("Jörg", role: .viewer, password: right)
    for _ in 0..<5 {
      _ = invented.refusal("Jörg", "falsch")
      _ = invented.refusal("Jo\u{308}rg ", "falsch")
    }
    #expect(invented.refusal("Jörg", right) == .lockedName(minutes: 15))
  }

  @Test("and two hundred guesses at once are ten")
  func atOnce() async throws {
    let faults = await withTaskGroup(of: AccountFault?.self) { group in
      for number in 0..<200 {
        let accounts = number.isMultiple(of: 2) ? invented.accounts : invented.reopened()
        let invented = invented
        group.addTask { invented.refusal("Anna", "falsch \(number)", by: accounts) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let wrong = faults.count { $0 == .wrongPassword }
    #expect(wrong <= 9)
    #expect(faults.count { $0 == .lockedName(minutes: 15) } == 200 - wrong)
  }

  @Test("and a disabled account opens for nobody, but says so to who knows its password")
  func disabled() throws {
    let session = try invented.accounts.signIn("Anna", password: right).session
    try invented.accounts.setDisabled("Anna", true)
    #expect(try invented.accounts.session(session) == nil)
    #expect(invented.refusal("Anna", "falsch") == .wrongPassword)
    #expect(invented.refusal("Anna", right) == .disabled)
    try invented.accounts.setDisabled("Anna", false)
    #expect(try invented.accounts.session(session) == nil)
    #expect(invented.refusal("Anna", right) == nil)
  }

  @Test("and gives themself another password, knowing the one they have")
  func ownPassword() throws {
    let session = try invented.accounts.signIn("Anna", password: right).session
    let new = "Im Sommer ist er laut"
    #expect(
      invented.fault { try $0.changePassword(of: "Anna", from: "falsch", to: new) }
        == .wrongPassword)
    #expect(
      invented.fault { try $0.changePassword(of: "Anna", from: right, to: "kurz") }
        == .shortPassword(4))
    #expect(try invented.accounts.session(session) != nil)
    try invented.accounts.changePassword(of: "Anna", from: right, to: new)
    #expect(try invented.accounts.session(session) == nil)
    #expect(invented.refusal("Anna", right) == .wrongPassword)
    #expect(invented.refusal("Anna", new) == nil)
  }
}
