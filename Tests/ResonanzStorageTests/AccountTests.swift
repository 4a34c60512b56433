import Foundation
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@Suite("A team has accounts")
struct AccountTests {
  @Test("which are listed by name, with what each may do")
  func list() throws {
    let invented = try InventedAccounts.staffed()
    let all = try invented.accounts.all()
    #expect(all.map(\.name) == ["Anna", "Ben"])
    #expect(all.map(\.role) == [.tagger, .admin])
    #expect(all.allSatisfy { $0.made == invented.clock.now && $0.signedIn == nil })
    #expect(all.allSatisfy { !$0.isDisabled && $0.sessions == 0 })
  }

  @Test("and where there is no file, none, and asking makes none")
  func none() throws {
    let invented = InventedAccounts()
    #expect(try invented.accounts.all().isEmpty)
    #expect(try invented.accounts.tokens().isEmpty)
    #expect(try invented.accounts.session("x") == nil)
    #expect(try invented.accounts.machine("x") == nil)
    #expect(!FileManager.default.fileExists(atPath: invented.path))
  }

  @Test("under the person that the history knows already, however the name is typed")
  func samePerson() throws {
    let invented = InventedAccounts()
    let team = Team(archive: invented.folder.file("seedorf.resonanz"))
    let typed = try team.person(named: "Ju\u{308}rgen")
    let made = try invented.accounts.add(
      " J\u{FC}rgen ", role: .viewer, password: InventedAccounts.password)
    #expect(made == typed)
    #expect(invented.refusal("Ju\u{308}rgen", InventedAccounts.password) == nil)
    try invented.accounts.remove("J\u{FC}rgen")
    #expect(try team.names() == [typed: "Ju\u{308}rgen"])
  }

  @Test("of which each name has one, also among machines")
  func taken() throws {
    let invented = try InventedAccounts.staffed()
    _ = try invented.accounts.addToken("Dashboard", role: .viewer)
    let password = InventedAccounts.password
    #expect(
      invented.fault { try $0.add("Anna", role: .admin, password: password) }
        == .accountExists("Anna"))
    #expect(
      invented.fault { try $0.add("Dashboard", role: .admin, password: password) }
        == .tokenExists("Dashboard"))
    #expect(
      invented.fault { _ = try $0.addToken("Anna", role: .admin) } == .accountExists("Anna"))
    #expect(try invented.accounts.all()[0].role == .tagger)
  }

  @Test(
    "whose names can be said",
    arguments: ["", "  ", "A\u{7}", "A\nB\u{0}", String(repeating: "ä", count: 101)])
  func badName(name: String) throws {
    let invented = InventedAccounts()
    let fault = invented.fault {
      try $0.add(name, role: .viewer, password: InventedAccounts.password)
    }
    guard case .badName = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test("and what is asked of one that isn't there says so")
  func unknown() throws {
    let invented = try InventedAccounts.staffed()
    let unknown = AccountFault.unknownAccount("Kim")
    #expect(invented.fault { try $0.remove("Kim") } == unknown)
    #expect(invented.fault { try $0.setRole(of: "Kim", to: .admin) } == unknown)
    #expect(invented.fault { try $0.setDisabled("Kim", true) } == unknown)
    #expect(
      invented.fault { try $0.setPassword(of: "Kim", to: InventedAccounts.password) } == unknown)
    #expect(invented.fault { try $0.removeToken("Kim") } == .unknownToken("Kim"))
  }

  @Test("in a file that others of the machine can't read, and in which no secret stands")
  func hidden() throws {
    let invented = try InventedAccounts.staffed()
    let token = try invented.accounts.addToken("Dashboard", role: .viewer)
    let session = try invented.accounts.signIn("Anna", password: InventedAccounts.password).session
    let attributes = try FileManager.default.attributesOfItem(atPath: invented.path)
    let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0o777
    #expect(mode & 0o007 == 0)
    for secret in [InventedAccounts.password, token, session, "Tippfehler im Namensfeld"] {
      #expect(invented.bytes().range(of: Data(secret.utf8)) == nil, "\(secret)")
    }
    _ = invented.refusal("Tippfehler im Namensfeld", "x")
    #expect(invented.bytes().range(of: Data("Tippfehler".utf8)) == nil)
  }

  @Test("and a file of a newer program is left alone")
  func newer() throws {
    let invented = try InventedAccounts.staffed()
    try PlainSQLite.run(
      "INSERT INTO grdb_migrations (identifier) VALUES ('badges')", on: invented.path)
    do {
      _ = try invented.reopened().all()
      Issue.record("It was opened")
    } catch StorageError.newer(let path, let version, let known) {
      #expect(path == invented.path)
      #expect(version == known + 1)
    }
  }

  @Test("and the server and the command line make and end them at the same time")
  func twoConnections() async throws {
    let invented = try InventedAccounts.staffed()
    await withTaskGroup(of: Void.self) { group in
      for side in 0..<2 {
        let accounts = invented.reopened()
        group.addTask {
          for number in 0..<20 {
            let name = "P\(side)-\(number)"
            #expect(throws: Never.self) {
              try accounts.add(name, role: .viewer, password: InventedAccounts.password)
              if number.isMultiple(of: 2) { try accounts.remove(name) }
            }
          }
        }
      }
    }
    #expect(try invented.accounts.all().count == 22)
  }
}
