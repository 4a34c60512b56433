import Foundation
import ResonanzModel
import ResonanzReporting

/// What standard output and standard error are connected to.
enum Terminal {
  static let isOutput = isatty(STDOUT_FILENO) == 1
  static let isInput = isatty(STDIN_FILENO) == 1
  static let isError = isatty(STDERR_FILENO) == 1

  /// Columns of the terminal; nil where output goes elsewhere and lines may be as long as they are.
  static var width: Int? { isOutput ? width(of: STDOUT_FILENO) : nil }

  /// Columns of the terminal that standard error goes to.
  static var errorWidth: Int { width(of: STDERR_FILENO) }

  private static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// https://no-color.org: any value but an empty one asks for none.
  static var style: TextStyle {
    let asked = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return isOutput && asked.isEmpty ? .ansi : .plain
  }

  static func bold(_ text: String) -> String {
    style == .ansi ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// A text as a shell reads it as one word: `'Umfrage Mai.csv'`.
  static func shellWord(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "-_./:@%+=,".unicodeScalars.contains($0)
    }
    return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// On standard error, without going to the next line.
  static func draw(_ text: String) {
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// A line for people, beside what the command is asked for.
  static func note(_ text: String) {
    // Where not even this can be written, nobody is there to be told.
    _ = write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// A line of what the command is asked for.
  static func say(_ line: String) {
    print(line + "\n")
  }

  /// The last line of every dry run.
  static func sayDryRun() {
    say(words("Probelauf: nichts geändert.", "Dry run: nothing was changed."))
  }

  /// Where everything was so before.
  static func sayUnchanged() { say(Wording.unchanged(in: language)) }

  /// Ends the program where it can't be written, since half an answer is none.
  static func print(_ text: String) {
    print(bytes: Array(text.utf8))
  }

  /// The same, of text that is UTF-8 already.
  static func print(bytes: [UInt8]) {
    guard let code = write(bytes, to: STDOUT_FILENO) else { return }
    let reason = String(cString: strerror(code))
    Failure(
      words(
        "Die Ausgabe lässt sich nicht schreiben. Das System meldet: \(reason).",
        "The output can't be written. The system says: \(reason).")
    ).exit()
  }

  /// - Returns: what the system said; nil where all was written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return errno }
      bytes = bytes.dropFirst(count)
    }
    return nil
  }
}
