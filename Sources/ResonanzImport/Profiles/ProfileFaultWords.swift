public import ResonanzModel

extension ProfileFault {
  /// What is wrong with the profile, and where.
  public func explanation(in language: Language) -> Explanation {
    switch language {
    case .german:
      Explanation(
        attempt: "Importvorlage: \(file)" + (line.map { ": Zeile \($0)" } ?? ""),
        reason: german.reason, remedy: german.remedy)
    case .english:
      Explanation(
        attempt: "profile: \(file)" + (line.map { ": line \($0)" } ?? ""),
        reason: english.reason, remedy: english.remedy)
    }
  }

  private var german: (reason: String, remedy: String) {
    switch kind {
    case .notYAML(let problem):
      ("Das ist kein gültiges YAML (\(problem)).", "Prüfen Sie Einrückung und Anführungszeichen.")
    case .unknownKey(let key, let near):
      (
        "Den Schlüssel „\(key)“ gibt es hier nicht.",
        near.isEmpty
          ? "" : "Meinten Sie \(near.map { "„\($0)“" }.joined(separator: " oder "))?"
      )
    case .wrongForm(let key, .text): ("„\(key)“ muss ein Text sein.", "")
    case .wrongForm(let key, .list): ("„\(key)“ muss eine Liste sein.", "")
    case .wrongForm(let key, .mapping): ("„\(key)“ muss aus Schlüsseln und Werten bestehen.", "")
    case .wrongForm(let key, .date):
      ("„\(key)“ muss ein Datum sein, das es gibt, z. B. 2016-12-06.", "")
    case .unknownValue(let key, let value, let allowed):
      ("„\(key)“ kann nicht „\(value)“ sein.", "Möglich sind: \(allowed.joined(separator: ", ")).")
    case .tooLarge(let limit):
      ("Die Vorlage ist größer als \(limit >> 20) MB.", "Wählen Sie eine Importvorlage.")
    case .alias(let name):
      (
        "Verweise mit &\(name) und *\(name) gibt es in Importvorlagen nicht.",
        "Schreiben Sie die Angaben aus."
      )
    case .noColumns:
      ("Die Importvorlage nennt keine Spalten.", "Schreiben Sie unter „columns“, was sie bedeuten.")
    default: germanOfKept
    }
  }

  private var germanOfKept: (reason: String, remedy: String) {
    switch kind {
    case .missing(let near):
      (
        "Eine solche Importvorlage gibt es bei diesem Archiv nicht.",
        near.isEmpty
          ? "Alle nennt „resonanz profiles list“."
          : "Meinten Sie \(near.map { "„\($0)“" }.joined(separator: " oder "))?"
      )
    case .unreadable: ("Die Datei lässt sich nicht lesen.", "Prüfen Sie ihre Rechte.")
    case .unwritable:
      ("Die Datei lässt sich nicht schreiben.", "Prüfen Sie die Rechte des Ordners.")
    case .badName:
      ("So kann keine Importvorlage heißen.", "Nehmen Sie einen Namen aus Buchstaben und Ziffern.")
    case .exists:
      (
        "Diese Importvorlage gibt es schon, mit anderem Inhalt.",
        "Wählen Sie einen anderen Namen, oder entfernen Sie sie mit „resonanz profiles remove“."
      )
    default: ("", "")
    }
  }

  private var english: (reason: String, remedy: String) {
    switch kind {
    case .notYAML(let problem):
      ("This is not valid YAML (\(problem)).", "Check indentation and quotation marks.")
    case .unknownKey(let key, let near):
      (
        "There is no key “\(key)” here.",
        near.isEmpty ? "" : "Did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))?"
      )
    case .wrongForm(let key, .text): ("“\(key)” must be a text.", "")
    case .wrongForm(let key, .list): ("“\(key)” must be a list.", "")
    case .wrongForm(let key, .mapping): ("“\(key)” must have keys and values.", "")
    case .wrongForm(let key, .date):
      ("“\(key)” must be a date that exists, e.g. 2016-12-06.", "")
    case .unknownValue(let key, let value, let allowed):
      ("“\(key)” cannot be “\(value)”.", "It can be: \(allowed.joined(separator: ", ")).")
    case .tooLarge(let limit):
      ("The profile is larger than \(limit >> 20) MB.", "Choose an import profile.")
    case .alias(let name):
      ("Profiles have no references by &\(name) and *\(name).", "Write the entries out.")
    case .noColumns:
      ("The profile names no columns.", "Say what they mean below “columns”.")
    default: englishOfKept
    }
  }

  private var englishOfKept: (reason: String, remedy: String) {
    switch kind {
    case .missing(let near):
      (
        "This archive has no such profile.",
        near.isEmpty
          ? "“resonanz profiles list” names all."
          : "Did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))?"
      )
    case .unreadable: ("The file can't be read.", "Check its permissions.")
    case .unwritable: ("The file can't be written.", "Check the folder's permissions.")
    case .badName: ("No profile can have this name.", "Take one of letters and digits.")
    case .exists:
      (
        "This profile is there already and says something else.",
        "Choose another name, or remove it with “resonanz profiles remove”."
      )
    default: ("", "")
    }
  }
}
