import Foundation
import Glibc
import ResonanzModel
import TestSupport
import Testing

/// A window of headless Chromium of its own, with its own cookies, as a person has it before them.
struct Browser {
  private let wire: Wire
  private let session: String

  /// How it shows pages.
  struct Look: Sendable, CustomStringConvertible {
    var language = Language.german
    /// In CSS pixels.
    var width = 1280
    var height = 900
    var isDark = false

    var description: String { "\(language.rawValue)-\(width)\(isDark ? "-dark" : "")" }
  }

  init(_ driver: Chromedriver, _ look: Look = Look()) throws {
    guard let paths = Chromedriver.paths else { throw Chromedriver.NotThere() }
    let options: [String: Any] = [
      "binary": paths.browser,
      "args": [
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars",
        "--disable-background-networking", "--disable-component-update", "--no-first-run",
        "--accept-lang=\(look.language.rawValue)",
      ],
    ]
    let always: [String: Any] = [
      "browserName": "chrome", "goog:chromeOptions": options,
      "goog:loggingPrefs": ["browser": "ALL"],
    ]
    let answer = try driver.wire.send(
      "POST", "/session", ["capabilities": ["alwaysMatch": always]])
    let id = (answer as? [String: Any])?["sessionId"] as? String
    wire = driver.wire
    session = "/session/\(try #require(id))"
    try show(look)
  }

  func end() throws { try wire.send("DELETE", session) }

  // MARK: - Where it is

  func open(_ address: String) throws {
    try wire.send("POST", session + "/url", ["url": address])
  }

  /// Path and query of the page.
  var address: String {
    get throws {
      let url = try wire.send("GET", session + "/url") as? String ?? ""
      let parts = URLComponents(string: url)
      return (parts?.path ?? "") + (parts?.query.map { "?" + $0 } ?? "")
    }
  }

  // MARK: - What is seen

  /// The visible text of the first element that a CSS selector finds.
  func text(_ selector: String = "body") throws -> String {
    try wire.send("GET", try element(selector) + "/text") as? String ?? ""
  }

  func count(_ selector: String) throws -> Int {
    try run("return document.querySelectorAll(arguments[0]).length", [selector]) as? Int ?? 0
  }

  /// What a script of the test returns on the page.
  @discardableResult
  func run(_ script: String, _ arguments: [Any] = []) throws -> Any? {
    try wire.send(
      "POST", session + "/execute/sync", ["script": script, "args": arguments])
  }

  /// Looks again and again until it is so, since pages change by themselves.
  func wait(
    atMost patience: Duration = .seconds(60), _ what: String,
    until isSo: () throws -> Bool
  ) throws {
    let end = ContinuousClock.now + patience
    while !(try isSo()) {
      guard ContinuousClock.now < end else {
        Issue.record("waited in vain: \(what)\n\(try text())")
        return
      }
      usleep(20_000)
    }
  }

  /// Waits until the first element that a selector finds says something, on this page or on the one that a click
  /// leads to: a click does not always wait for it.
  func wait(_ selector: String, says isSaid: (String) -> Bool) throws {
    let script = "return document.querySelector(arguments[0])?.innerText ?? ''"
    try wait(selector) { isSaid(try run(script, [selector]) as? String ?? "") }
  }

  /// Errors and warnings of the page: refused scripts, requests that failed.
  var complaints: [String] {
    get throws {
      let entries = try wire.send("POST", session + "/se/log", ["type": "browser"])
      return (entries as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
    }
  }

  /// Keeps a picture of the page, in its whole length, among the files of the run.
  func picture(_ name: String) throws {
    let answer = try command(
      "Page.captureScreenshot", ["captureBeyondViewport": true, "format": "png"])
    let text = (answer as? [String: Any])?["data"] as? String ?? ""
    let folder = URL(filePath: Program.path).deletingLastPathComponent().appending(
      path: "screenshots")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let data = try #require(Data(base64Encoded: text))
    try data.write(to: folder.appending(path: name + ".png"))
  }

  // MARK: - What is done

  func click(_ selector: String) throws {
    try wire.send("POST", try element(selector) + "/click", [:])
  }

  /// Types into a field, or chooses a file for it.
  func type(_ text: String, into selector: String) throws {
    try wire.send("POST", try element(selector) + "/value", ["text": text])
  }

  func clear(_ selector: String) throws {
    try wire.send("POST", try element(selector) + "/clear", [:])
  }

  /// Presses keys one after the other, wherever the focus is.
  func press(_ keys: Key...) throws {
    let actions = keys.flatMap { key in
      [["type": "keyDown", "value": key.value], ["type": "keyUp", "value": key.value]]
    }
    try wire.send(
      "POST", session + "/actions",
      ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
  }

  /// Whether it reaches anything.
  func setOnline(_ isOnline: Bool) throws {
    try command("Network.enable", [:])
    try command(
      "Network.emulateNetworkConditions",
      ["offline": !isOnline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
  }

  /// Whether pages run scripts; those of the test do.
  func setScripts(_ areOn: Bool) throws {
    try command("Emulation.setScriptExecutionDisabled", ["value": !areOn])
  }

  /// Where what is downloaded from now on lands.
  func setDownloads(to folder: TemporaryFolder) throws {
    try command(
      "Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": folder.path])
  }

  private func show(_ look: Look) throws {
    try command(
      "Emulation.setDeviceMetricsOverride",
      ["width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": false])
    let scheme = look.isDark ? "dark" : "light"
    try command(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": scheme]]])
  }

  /// A command of Chromium's own protocol.
  @discardableResult
  private func command(_ name: String, _ parameters: [String: Any]) throws -> Any? {
    try wire.send(
      "POST", session + "/goog/cdp/execute", ["cmd": name, "params": parameters])
  }

  private func element(_ selector: String) throws -> String {
    let found = try wire.send(
      "POST", session + "/element", ["using": "css selector", "value": selector])
    let id = (found as? [String: Any])?.values.first as? String
    return session + "/element/\(try #require(id))"
  }
}

/// A key of the keyboard.
struct Key: ExpressibleByStringLiteral {
  let value: String

  init(stringLiteral value: String) { self.value = value }

  // The code points of WebDriver's table of keys.
  static let enter: Key = "\u{E007}"
  static let tab: Key = "\u{E004}"
  static let escape: Key = "\u{E00C}"
  static let left: Key = "\u{E012}"
  static let up: Key = "\u{E013}"
  static let right: Key = "\u{E014}"
  static let down: Key = "\u{E015}"
}
