import Foundation
import ResonanzModel
import TestSupport
import Testing

/// An archive that the program serves, and people before it.
struct ServedArchive {
  let program: Program
  private let server: RunningProgram
  private let driver: Chromedriver
  /// `http://127.0.0.1:PORT`.
  let base: String
  /// Path and query of the link that lets one browser in; of a team, where it signs in.
  private let link: String
  /// Of every account.
  private static let password = "Der See ist im Winter still"

  /// Whether there is a browser here at all.
  static var canBeVisited: Bool { Chromedriver.paths != nil }

  /// - Parameters:
  ///   - accounts: those of a team, with their roles; none: for one person.
  ///   - prepare: fills the archive `stadt.resonanz` of the folder before it is served.
  init(
    language: Language = .german, accounts: [String: String] = [:],
    prepare: (Program) throws -> Void = { _ in }
  ) throws {
    let program = Program(in: TemporaryFolder(), language: language)
    try program("init", "stadt.resonanz")
    try prepare(program)
    for (name, role) in accounts {
      let line = "echo '\(Self.password)' | resonanz user add \(name) --role \(role)"
      try #require(try program.shell(line).code == 0)
    }
    let team = accounts.isEmpty ? [] : ["--team"]
    let server = try program.start(["serve", "--port", "0"] + team)
    var found: (base: String, link: String)?
    while found == nil {
      if let match = server.output.firstMatch(of: /(http:\/\/127\.0\.0\.1:\d+)(\/\S*)\n/) {
        found = (String(match.1), String(match.2))
      } else {
        try #require(server.wait(atMost: .milliseconds(20)) == nil)
      }
    }
    self.program = program
    self.server = server
    (base, link) = try #require(found)
    driver = try Chromedriver()
  }

  /// A browser that came in by the link.
  func visit(_ look: Browser.Look = Browser.Look()) throws -> Browser {
    let browser = try Browser(driver, look)
    try browser.open(base + link)
    return browser
  }

  /// A browser in which somebody of the team signed in.
  func signIn(_ name: String, _ look: Browser.Look = Browser.Look()) throws -> Browser {
    let browser = try visit(look)
    try browser.type(name, into: "#name")
    try browser.type(Self.password, into: "#password")
    try browser.click("button.main")
    try browser.wait("\(name) is in") { try browser.count(".own a[href='/account']") == 1 }
    // That the page was asked for without a session, the browser complains of.
    _ = try browser.complaints
    return browser
  }

  /// Ends browsers and server; the server as the system asks it to.
  func end() {
    driver.end()
    server.end()
    let outcome = server.wait()
    #expect(outcome.code == 0, "\(outcome.error)")
  }
}
