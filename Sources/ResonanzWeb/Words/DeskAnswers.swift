import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What people at the desk are told of what they did.
extension DeskWords {
  static func saved(_ record: StatementRecord, in language: Language) -> String {
    let tags = record.tags.map { tag in
      tag.kind == .measure && tag.stance != .unstated
        ? "\(tag.title) (\(tag.stance.title(in: language)))" : tag.title
    }
    let what = tags.isEmpty ? record.state.title(in: language) : tags.joined(separator: ", ")
    return language.pick(
      "Aussage \(record.number) gespeichert: \(what).", "Statement \(record.number) saved: \(what)."
    )
  }

  static func nothingChosen(in language: Language) -> String {
    language.pick(
      "Es ist nichts gewählt: Wählen Sie etwas, einen Grund, oder überspringen Sie.",
      "Nothing is chosen: choose something, or a reason, or skip.")
  }

  static func stillOpen(_ number: Int, in language: Language) -> String {
    language.pick("Aussage \(number) ist wieder offen.", "Statement \(number) is open again.")
  }

  static func skipped(_ number: Int, in language: Language) -> String {
    language.pick("Aussage \(number) übersprungen.", "Statement \(number) skipped.")
  }

  static func flagged(_ flag: StatementFlag, _ isSet: Bool, in language: Language) -> String {
    let title = flag.title(in: language)
    return isSet
      ? language.pick("Gekennzeichnet: \(title).", "Flagged: \(title).")
      : language.pick("Kennzeichen erledigt: \(title).", "Flag settled: \(title).")
  }

  static func noted(in language: Language) -> String {
    language.pick("Notiert.", "Noted.")
  }

  static func quoted(_ words: String, in language: Language) -> String {
    language.pick("Zitiert: „\(words)“", "Quoted: “\(words)”")
  }

  static func undone(_ reversal: Reversal, in language: Language) -> String {
    language.pick(
      "Zurückgenommen: Ereignis \(reversal.reversed.number).",
      "Undone: event \(reversal.reversed.number).")
  }

  static func undoneAlready(_ event: Int, in language: Language) -> String {
    language.pick(
      "Ereignis \(event) ist schon zurückgenommen.", "Event \(event) is undone already.")
  }

  static func redoneAlready(_ event: Int, in language: Language) -> String {
    language.pick("Ereignis \(event) gilt schon wieder.", "Event \(event) is redone already.")
  }

  static func redone(_ reversal: Reversal, in language: Language) -> String {
    language.pick(
      "Wiederholt: Ereignis \(reversal.reversed.number).",
      "Redone: event \(reversal.reversed.number).")
  }
}
