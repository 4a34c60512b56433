import Foundation
import TestSupport

/// Chromium's driver, which speaks WebDriver (https://www.w3.org/TR/webdriver2/) on a port of its own.
struct Chromedriver {
  private let running: RunningProgram
  let wire: Wire

  /// Debian's packages `chromium` and `chromium-driver`; nil where they are not installed.
  static let paths: (driver: String, browser: String)? = {
    let (driver, browser) = ("/usr/bin/chromedriver", "/usr/bin/chromium")
    let exist = [driver, browser].allSatisfy(FileManager.default.isExecutableFile(atPath:))
    return exist ? (driver, browser) : nil
  }()

  struct NotThere: Error {}

  init() throws {
    guard let paths = Self.paths else { throw NotThere() }
    let program = Program(in: TemporaryFolder())
    running = try program.start(["--port=0"], executable: paths.driver)
    while true {
      if let match = running.output.firstMatch(of: /successfully on port (\d+)/),
        let port = UInt16(match.1)
      {
        wire = Wire(client: WebClient(port: port))
        return
      }
      guard running.wait(atMost: .milliseconds(20)) == nil else { throw NotThere() }
    }
  }

  func end() {
    running.end()
    running.wait()
  }
}
