import ResonanzModel
import ResonanzStorage

/// What somebody should look at after an import: what vanished from the source, votes that changed, and
/// in a dry run a few answers of each kind.
struct ImportReviewWords: Speaking {
  let report: ImportReport
  let isDryRun: Bool
  let language: Language
  private var summary: ImportSummary { report.summary }
  /// Characters of a text that are shown.
  private static let textWidth = 100

  var lines: [String] {
    stances + beside + attributes + facts + received + consent + unclearConsents + sender + votes
      + vanished
      + (isDryRun ? examples : [])
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

  private var stances: [String] {
    let count = summary.stancesChanged
    if count == 0 { return [] }
    let stances = counted(count, ("Tendenz", "Tendenzen"), ("stance", "stances"))
    return [
      words("  \(stances) anders als zuletzt", "  \(stances) other than before")
    ]
  }

  private var beside: [String] {
    let imports = summary.besideImports.sorted().map(String.init).joined(separator: ", ")
    return sentence(summary.besideOthers) { statements, list in
      words(
        "  Achtung: Zu \(statements) stehen Zuordnungen dieser Datei neben anderen aus früherem Import (\(imports)): \(list). Wenn diese Datei jene ersetzt, nehmen Sie den früheren Import zurück.",
        "  Note: Tags of this file stand beside others of an earlier import (\(imports)) on \(statements): \(list). If this file replaces that one, undo the earlier import."
      )
    }
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

  private var facts: [String] {
    let count = summary.factsChanged
    if count == 0 { return [] }
    let facts = counted(count, ("Angabe", "Angaben"), ("fact", "facts"))
    return [
      words(
        "  \(facts) zu Sprache, Unterlage, Seite oder Einwilligung neu oder anders als zuletzt",
        "  \(facts) on language, document, page or consent new or other than before"
      )
    ]
  }

  /// What may no longer be published must not stay so without a word, nor become quotable without one.
  private var consent: [String] {
    sentence(summary.consentWithdrawn) { statements, list in
      words(
        "  Die Einwilligung zu \(statements) ist zurückgenommen; zitiert wird daraus nicht mehr: \(list)",
        "  The consent of \(statements) is withdrawn; they are quoted no more: \(list)")
    }
      + sentence(summary.consentGiven) { statements, list in
        words(
          "  Zu \(statements) liegt nun eine Einwilligung vor: \(list)",
          "  There is a consent by now to publish \(statements): \(list)")
      }
      + sentence(summary.otherConsent) { statements, list in
        words(
          "  Achtung: Zu \(statements) nennt die Datei eine Einwilligung, die nicht übernommen ist: Sie war zurückgenommen, oder die Zeile ist nicht sicher von demselben Absender: \(list)",
          "  Note: Of \(statements) the file says a consent that is not taken over: it had been withdrawn, or the row may be from another sender: \(list)"
        )
      }
  }

  private var unclearConsents: [String] {
    let unclear = report.unclearConsents
    if unclear.count == 0 { return [] }
    let rows = counted(unclear.count, ("Zeile", "Zeilen"), ("row", "rows"))
    let first = unclear.first.map { row in
      words("Zeile ", "row ") + "\(grouped(row.number)) \(quoted(row.words))"
    }
    let list = first.joined(separator: ", ") + (unclear.count > first.count ? " …" : "")
    return [
      words(
        "  Achtung: In \(rows) ist die Einwilligung weder ein klares Ja noch ein klares Nein und gilt als nicht erteilt: \(list)",
        "  Note: In \(rows) the consent is neither a plain yes nor a plain no and counts as not given: \(list)"
      )
    ]
  }

  private var sender: [String] {
    sentence(summary.otherSender) { statements, list in
      words(
        "  Zu \(statements) nennt die Datei einen anderen Absender; der frühere bleibt: \(list)",
        "  Of \(statements) the file names another sender; the first one stays: \(list)")
    }
  }

  private func sentence(
    _ found: NumberedStatements, _ say: (_ statements: String, _ list: String) -> String
  ) -> [String] {
    if found.isEmpty { return [] }
    return [
      say(counted(found.count, ("Aussage", "Aussagen"), ("statement", "statements")), list(found))
    ]
  }

  private var vanished: [String] {
    let count = summary.vanished.count
    if count == 0 { return [] }
    let list = list(summary.vanished)
    let statements = counted(
      count, ("Aussage steht", "Aussagen stehen"), ("statement is", "statements are"))
    // In rejected rows something may still stand.
    if report.rejected > 0 {
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
