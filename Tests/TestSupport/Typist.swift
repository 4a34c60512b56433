import Foundation
import Glibc

/// Somebody at a terminal, in which the program runs.
public final class Typist {
  /// `TIOCSPTLCK` and `TIOCGPTN`, which are macros.
  private static let unlock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  private let terminal: Int32
  /// Kept open, so that what the program left of the terminal can be looked at when it has ended.
  private let side: Int32
  private let process: Int32
  /// All that the terminal has shown so far.
  public private(set) var seen = ""

  /// Starts the program in a terminal of its own.
  public init(_ program: Program, _ arguments: [String]) throws {
    // As `posix_openpt`, `unlockpt` and `ptsname` do it, which Glibc's module leaves out (man 4 ptmx).
    terminal = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (unlocked, number): (Int32, Int32) = (0, 0)
    guard terminal >= 0, ioctl(terminal, Self.unlock, &unlocked) == 0,
      ioctl(terminal, Self.getNumber, &number) == 0
    else { throw CannotRun(path: "/dev/ptmx", code: errno) }
    let name = "/dev/pts/\(number)"
    side = Glibc.open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    // `setsid` with `--ctty` makes it the terminal that Ctrl-C comes from.
    process = try program.start(["setsid", "--ctty", "--wait", Program.path] + arguments, on: name)
  }

  deinit {
    Glibc.close(terminal)
    Glibc.close(side)
  }

  /// Whether the terminal shows what is typed.
  public var isShown: Bool {
    var settings = termios()
    tcgetattr(side, &settings)
    return settings.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Types keys.
  public func types(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  /// Looks until the terminal shows something, for at most half a minute.
  public func waits(for text: String) -> Bool {
    for _ in 0..<300 {
      if seen.contains(text) { return true }
      look(milliseconds: 100)
    }
    return false
  }

  /// Looks until the program has ended; its exit code.
  public func end() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 { look(milliseconds: 20) }
    look(milliseconds: 0)
    return (status >> 8) & 0xFF
  }

  private func look(milliseconds: Int32) {
    var wait = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, milliseconds) > 0, wait.revents & Int16(POLLIN) != 0 {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(terminal, &bytes, bytes.count)
      guard count > 0 else { return }
      seen += String(decoding: bytes.prefix(count), as: UTF8.self)
      if milliseconds == 0 { continue }
      return
    }
  }
}
