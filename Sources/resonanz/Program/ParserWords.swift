import ResonanzModel

/// What ArgumentParser says of its own accord, which is English, in the language of this run.
enum ParserWords {
  static func text(_ english: String, in language: Language) -> String {
    guard language == .german else { return english }
    return (help + mistakes).reduce(english) { $1.replace(in: $0) }
  }

  private struct Phrase {
    let pattern: String
    /// With `$1`, `$2` … for the groups of the pattern.
    let german: String

    init(_ pattern: String, _ german: String) {
      self.pattern = pattern
      self.german = german
    }

    func replace(in text: String) -> String {
      // Where a pattern does not compile, it stays English.
      guard let regex = try? Regex(pattern).anchorsMatchLineEndings() else { return text }
      return text.replacing(regex) { match in
        (1..<match.output.count).reduce(german) { words, group in
          words.replacing("$\(group)", with: match.output[group].substring ?? "")
        }
      }
    }
  }

  private static let help = [
    Phrase("^OVERVIEW: ", "ZWECK: "), Phrase("^USAGE: ", "AUFRUF: "),
    Phrase("^Usage: ", "Aufruf: "), Phrase("^Help:  ", "Hilfe:  "),
    Phrase("^ARGUMENTS:$", "ARGUMENTE:"), Phrase("^OPTIONS:$", "OPTIONEN:"),
    Phrase("^SUBCOMMANDS:$", "BEFEHLE:"), Phrase("<subcommand>", "<befehl>"),
    Phrase("Show help information\\.$", "Zeigt diese Hilfe."),
    Phrase("Show the version\\.$", "Zeigt die Version."),
    Phrase("<options>", "<optionen>"), Phrase("\\(values:", "(Werte:"),
    // Also where the line breaks between them.
    Phrase("([(;]\\s*)default:", "$1sonst:"),
    Phrase("^  See '(.*)' for detailed help\\.$", "  Mehr zu einem Befehl: $1"),
    Phrase("^  See '(.*)' for more information\\.$", "  Mehr dazu: $1"),
  ]

  private static let mistakes = [
    Phrase("^Error: ", "Fehler: "),
    Phrase("Unknown option '(.*?)'", "Eine Option „$1“ gibt es nicht."),
    Phrase("\\. Did you mean '(.*?)'\\?", " Meinten Sie „$1“?"),
    Phrase("Missing value for '(.*)'", "Zu „$1“ fehlt der Wert."),
    Phrase("Missing expected argument '(.*)'", "Es fehlt: $1"),
    Phrase("Missing one of: '(.*)'", "Eines davon fehlt: $1"),
    Phrase("Unexpected argument '(.*)'", "„$1“ ist zu viel."),
    Phrase("(\\d+) unexpected arguments: (.*)", "Zu viel: $2"),
    Phrase(
      "The option '(.*?)' does not take any value, but '(.*)' was specified\\.",
      "Zu „$1“ gehört kein Wert; angegeben war „$2“."),
    Phrase("The value '(.*)' is invalid for '(.*?)'\\.?", "„$1“ geht nicht als $2."),
    Phrase("Please provide one of (.*)\\.", "Möglich sind $1."),
    Phrase("Please provide one of the following:", "Möglich sind:"),
    Phrase("' (?:or|and) '", "' und '"),
  ]
}
