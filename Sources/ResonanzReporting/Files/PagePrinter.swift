import Foundation

/// Prints a page of HTML as PDF with a Chromium that is installed. The page loads and runs nothing; the browser
/// gets a profile of its own that goes again, and finds no other computer.
struct PagePrinter {
  /// Names of the program, as systems and vendors call it.
  static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  /// Seconds after which it is not waited for any more.
  private static let patience = 300.0

  /// - Throws: `noBrowser`, `notPrinted`.
  func pdf(of page: String) throws(PrintError) -> [UInt8] {
    guard let program = Self.installed else { throw .noBrowser }
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "resonanz-pdf-\(UUID().uuidString)")
    // Words of people are in it: nobody else may look.
    try Self.explained(program) {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    return try Self.explained(program) {
      let source = folder.appending(path: "page.html")
      try Data(page.utf8).write(to: source)
      try run(program, on: source, in: folder)
      let bytes = try Data(contentsOf: folder.appending(path: "page.pdf"))
      guard bytes.starts(with: Array("%PDF".utf8)) else { throw CocoaError(.fileReadCorruptFile) }
      return Array(bytes)
    }
  }

  /// The path of the first that is on the search path.
  static var installed: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.lazy.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private func run(_ program: String, on page: URL, in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments =
      Self.options + [
        "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(folder.path)/page.pdf",
        page.absoluteString,
      ]
    var environment = ProcessInfo.processInfo.environment
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR"] {
      environment[name] = folder.path
    }
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let end = Date(timeIntervalSinceNow: Self.patience)
    while process.isRunning, Date.now < end { Thread.sleep(forTimeInterval: 0.02) }
    if process.isRunning {
      process.terminate()
      process.waitUntilExit()
    }
  }

  private static var options: [String] {
    let quiet = [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
      "--disable-extensions", "--disable-sync", "--disable-background-networking",
      "--disable-component-update", "--disable-domain-reliability", "--disable-breakpad",
      "--no-pings", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
      "--password-store=basic", "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ]
    // Chromium has no sandbox for the superuser. What it opens then is this program's own page alone, which
    // holds no script, and whose policy lets it load nothing.
    return geteuid() == 0 ? quiet + ["--no-sandbox"] : quiet
  }

  private static func explained<Value>(_ program: String, _ body: () throws -> Value)
    throws(PrintError) -> Value
  {
    do {
      return try body()
    } catch {
      throw .notPrinted(program: program)
    }
  }
}
