import Foundation
import ResonanzModel
import ResonanzStorage

/// A new password from a person: typed without being seen, or the first line of standard input.
enum NewPassword {
  /// - Throws: where there is none, or none that anybody should choose.
  static func read(for name: String) throws -> String {
    guard Terminal.isInput else { return try fromStandardInput() }
    let password = try typed(
      words(
        "Passwort für \(name) (mindestens \(PasswordRule.minimum) Zeichen): ",
        "Password for \(name) (at least \(PasswordRule.minimum) characters): "))
    try explaining { try PasswordRule.check(password) }
    guard try typed(words("Noch einmal: ", "Once more: ")) == password else {
      throw Failure(
        words(
          "Die beiden sind nicht gleich; geändert wurde nichts.",
          "The two are not the same; nothing was changed."))
    }
    return password
  }

  private static func fromStandardInput() throws -> String {
    guard let password = readLine() else {
      throw Failure(
        .usage,
        words(
          "Es fehlt ein Passwort: Tippen Sie es am Terminal, oder geben Sie es als erste Zeile der Standardeingabe.",
          "A password is missing: type it at the terminal, or give it as the first line of standard input."
        ))
    }
    // What reading puts for bytes that are no text; two passwords could become the same.
    guard !password.unicodeScalars.contains("\u{FFFD}") else {
      throw Failure(
        .badInput,
        words("Das Passwort ist nicht in UTF-8.", "The password is not in UTF-8."))
    }
    return password
  }

  private static func typed(_ question: String) throws -> String {
    let silence = Silence()
    Terminal.draw(question)
    let line = readLine()
    silence.end()
    Terminal.note("")
    guard let line else {
      throw Failure(words("Abgebrochen; geändert wurde nichts.", "Cancelled; nothing was changed."))
    }
    return line
  }
}

/// A terminal that does not show what is typed.
private final class Silence {
  // Set while there is one; a signal handler may neither allocate nor lock.
  nonisolated(unsafe) private static var loud = termios()

  init() {
    tcgetattr(STDIN_FILENO, &Self.loud)
    var silent = Self.loud
    silent.c_lflag &= ~tcflag_t(ECHO)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        tcsetattr(STDIN_FILENO, TCSANOW, &Silence.loud)
        // 128 and the number of the signal, as shells have it.
        _exit(128 + number)
      }
    }
    // Forgets what was typed before the question, which the terminal has shown.
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
  }

  func end() {
    tcsetattr(STDIN_FILENO, TCSANOW, &Self.loud)
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }
}
