import ResonanzModel
import ResonanzStorage

/// What somebody should look at after an import: what vanished from the source, votes that changed, and
/// in a dry run a few answers of each kind.
struct ImportReviewWords: Speaking {
  let summary: ImportSummary
  let isDryRun: Bool
  /// Rows that were rejected, in which something may still stand.
  let rejected: Int
  let language: Language
  /// Characters of a text that are shown.
  private static let textWidth = 100

  var lines: [String] {
    attributes + received + consent + votes + vanished + (isDryRun ? examples : [])
  }

  private var votes: [String] {
    let count = summary.votesChanged
    if count == 0 { return [] }
    let statements = counted(
      count, ("Aussage nennt", "Aussagen nennt"), ("statement", "statements"))
    return [
      words(
        "  Zu \(statements) die Quelle andere Stimmenzahlen als zuletzt",
        "  Of \(statements) the source counts other votes than before"
      )
    ]
  }

  private var attributes: [String] {
    let count = summary.attributesChanged
    if count == 0 { return [] }
    let attributes = counted(count, ("Merkmal", "Merkmale"), ("attribute", "attributes"))
    return [
      words(
        "  \(attributes) an schon bekannten Eingängen neu oder mit anderem Wert",
        "  \(attributes) of known submissions new or with another value"
      )
    ]
  }

  private var received: [String] {
    let count = summary.otherReceived
    if count == 0 { return [] }
    let submissions = counted(
      count, ("Eingang nennt", "Eingängen nennt"), ("submission", "submissions"))
    return [
      words(
        "  Zu \(submissions) die Datei ein anderes Eingangsdatum; das frühere bleibt",
        "  Of \(submissions) the file says another date of receipt; the first one stays"
      )
    ]
  }

  /// What may no longer be published must not stay so without a word.
  private var consent: [String] {
    let count = summary.otherConsent
    if count == 0 { return [] }
    let numbers = summary.otherConsentStatements.prefix(10).map(String.init).joined(separator: ", ")
    let list = count > 10 ? numbers + " …" : numbers
    let statements = counted(count, ("Aussage", "Aussagen"), ("statement", "statements"))
    return [
      words(
        "  Achtung: Zu \(statements) nennt die Datei eine andere Einwilligung; die frühere gilt weiter. Was nicht mehr veröffentlicht werden soll, kennzeichnen Sie als personenbezogen: \(list)",
        "  Note: Of \(statements) the file says another consent; the first one still holds. Flag as personal data what is not to be published any more: \(list)"
      )
    ]
  }

  private var vanished: [String] {
    let count = summary.vanished
    if count == 0 { return [] }
    let numbers = summary.vanishedStatements.prefix(10).map(String.init).joined(separator: ", ")
    let list = count > 10 ? numbers + " …" : numbers
    let statements = counted(
      count, ("Aussage steht", "Aussagen stehen"), ("statement is", "statements are"))
    if rejected > 0 {
      return [
        words(
          "  \(statements) nicht mehr in der Quelle oder nur in abgewiesenen Zeilen: \(list)",
          "  \(statements) no longer in the source, or only in rejected rows: \(list)"
        )
      ]
    }
    return [
      words(
        "  \(statements) nicht mehr in der Quelle und \(count == 1 ? "bleibt" : "bleiben") im Archiv: \(list)",
        "  \(statements) no longer in the source and \(count == 1 ? "stays" : "stay") in the archive: \(list)"
      )
    ]
  }

  private var examples: [String] {
    ImportExample.Kind.allCases.flatMap { kind -> [String] in
      let found = summary.examples.filter { $0.kind == kind }
      return found.isEmpty ? [] : ["  " + title(of: kind)] + found.map(line)
    }
  }

  private func line(_ example: ImportExample) -> String {
    let place = words("Zeile \(grouped(example.row))", "row \(grouped(example.row))")
    let number = example.statement.map { words(", Aussage \($0)", ", statement \($0)") } ?? ""
    let former = example.former.map { quoted($0) + " → " } ?? ""
    let text = example.text.map(quoted) ?? Wording.erased(in: language)
    return "    \(place)\(number): \(former)\(text)"
  }

  private func quoted(_ text: String) -> String {
    let shown = text.excerpt(Self.textWidth)
    return words("„\(shown)“", "“\(shown)”")
  }

  private func title(of kind: ImportExample.Kind) -> String {
    switch kind {
    case .added: words("Neu, zum Beispiel:", "Added, for example:")
    case .changed: words("Geändert, zum Beispiel:", "Changed, for example:")
    case .unchanged: words("Unverändert, zum Beispiel:", "Unchanged, for example:")
    case .duplicate:
      words("Neu, aber mit bekanntem Wortlaut:", "Added, with a text that was there:")
    case .returned: words("Wieder da, zum Beispiel:", "Back again, for example:")
    case .erased: words("Gelöscht und bleibt es:", "Erased, and stays so:")
    }
  }
}
