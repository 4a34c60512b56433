import Foundation
import ResonanzReporting

/// What standard output and standard error are connected to.
enum Terminal {
  static let isOutput = isatty(STDOUT_FILENO) == 1
  static let isInput = isatty(STDIN_FILENO) == 1
  static let isError = isatty(STDERR_FILENO) == 1

  /// Columns of the terminal; nil where output goes elsewhere and lines may be as long as they are.
  static var width: Int? {
    guard isOutput else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
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

  /// A line for people, beside what the command is asked for.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
