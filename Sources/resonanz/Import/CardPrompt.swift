import Foundation
import ResonanzImport
import ResonanzModel

/// Somebody at a terminal who types cards, one a line.
struct CardPrompt {
  init() {
    Interruption.tell(
      words(
        "\nAbgebrochen; gespeichert wurde nichts.\n", "\nCancelled; nothing was saved.\n"))
    Terminal.note(
      words(
        "Eine Karte je Zeile; eine leere Zeile beendet und speichert, Strg-C verwirft. /hilfe zeigt mehr.",
        "One card a line; an empty line ends and saves, Ctrl-C discards. /help shows more."))
  }

  func run(_ typing: inout CardTyping) {
    if typing.value(of: .consultation) == nil, !ask(.consultation, &typing) { return }
    if typing.value(of: .group) == nil { _ = ask(.group, &typing) }
    while true {
      let mark = typing.isInLetter ? "…" : "›"
      Terminal.draw("\(typing.nextNumber) \(mark) ")
      guard let line = readLine() else {
        Terminal.note("")
        break
      }
      if line.allSatisfy(\.isWhitespace), !typing.isInLetter { break }
      for event in typing.take(line) { answer(event, &typing) }
    }
    for event in typing.finish() { answer(event, &typing) }
  }

  /// Asks for a fact until it is one. Nothing typed is an answer too, where the fact may be missing.
  ///
  /// - Returns: false where nobody answers any more.
  private func ask(_ directive: CardDirective, _ typing: inout CardTyping) -> Bool {
    let question =
      directive == .consultation
      ? words("Beteiligungsformat: ", "Consultation: ")
      : words("Akteursgruppe (leer: ohne Angabe): ", "Source group (empty: not stated): ")
    while true {
      Terminal.draw(question)
      guard let line = readLine() else {
        Terminal.note("")
        return false
      }
      if line.allSatisfy(\.isWhitespace) {
        if directive == .group { return true }
        continue
      }
      if let sign = line.first(where: { !$0.isWhitespace }), "/@".contains(sign) {
        for event in typing.take(line) { answer(event, &typing) }
        if typing.value(of: directive) != nil { return true }
        continue
      }
      do {
        try typing.set(directive, to: line)
        return true
      } catch {
        Terminal.note("  " + error.sentence(in: language))
      }
    }
  }

  private func answer(_ event: CardEvent, _ typing: inout CardTyping) {
    switch event {
    case .card: break
    case .rejected(let rejection):
      Terminal.note("  " + rejection.problem.sentence(in: language))
      if case .card(.unknownDirective(_, near: [])) = rejection.problem { Terminal.note(Self.help) }
    case .fact(let directive, let value):
      let word = directive.word(in: language)
      Terminal.note("  \(word): \(value ?? words("ohne Angabe", "not stated"))")
    case .command(.undo): takeBack(&typing)
    case .command: Terminal.note(Self.help)
    }
  }

  private func takeBack(_ typing: inout CardTyping) {
    guard let card = typing.takeBack() else {
      return Terminal.note(words("  Da ist keine Karte.", "  There is no card."))
    }
    for statement in card.submission.statements {
      Terminal.note(words("  weg: ", "  gone: ") + statement.text)
    }
  }

  /// Every directive with what it does.
  static var help: String {
    let meanings: [(CardDirective, String)] = [
      (.consultation, words("NAME", "NAME")), (.group, "SLUG"),
      (.organisation, words("NAME", "NAME")),
      (
        .headcount,
        words("ZAHL, wie viele gemeinsam sprachen", "NUMBER of those who spoke together")
      ),
      (.respondent, words("KENNUNG", "ID")), (.received, words("DATUM", "DATE")),
      (.question, "TEXT"), (.document, words("DATEI", "FILE")), (.page, words("ZAHL", "NUMBER")),
      (.theme, "SLUG; SLUG"), (.measure, "SLUG; SLUG"), (.stance, words("TENDENZ", "STANCE")),
      (.keyword, words("WORT; WORT", "WORD; WORD")),
      (
        .letter,
        words(
          "die Zeilen bis /ende sind Stellen eines Eingangs",
          "the lines up to /end are passages of one submission")
      ), (.end, ""),
      (.new, words("vergisst alles, was galt", "forgets all that held")),
      (.undo, words("nimmt die letzte Karte weg", "takes the last card back")),
    ]
    let lines = meanings.map { directive, meaning in
      let word = "/" + directive.word(in: language)
      let gap = String(repeating: " ", count: max(1, 15 - word.count))
      return meaning.isEmpty ? "  \(word)" : "  \(word)\(gap)\(meaning)"
    }
    return
      (lines + [
        words(
          "  Ohne Wert gilt es nicht mehr. Eine eingerückte Zeile setzt die vorige fort; \\ steht vor einem Text, der mit / oder @ beginnt.",
          "  Without a value it no longer holds. An indented line goes on with the one before; put \\ before a text that begins with / or @."
        ),
        words(
          "  Eine leere Zeile beendet und speichert, Strg-C verwirft.",
          "  An empty line ends and saves, Ctrl-C discards."),
      ]).joined(separator: "\n")
  }
}

/// What is said when somebody presses Ctrl-C.
private enum Interruption {
  // Set once, before the signal can come; a handler may neither allocate nor lock.
  nonisolated(unsafe) private static var words: UnsafeMutableBufferPointer<UInt8>?

  static func tell(_ text: String) {
    let bytes = Array(text.utf8)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = buffer.initialize(from: bytes)
    words = buffer
    signal(SIGINT) { _ in
      if let words = Interruption.words { _ = write(STDERR_FILENO, words.baseAddress, words.count) }
      // 128 and the number of the signal, as shells have it.
      _exit(130)
    }
  }
}
