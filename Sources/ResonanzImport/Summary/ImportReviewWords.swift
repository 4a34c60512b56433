import ResonanzModel
import ResonanzStorage

/// What somebody should look at after an import: what vanished from the source, votes that changed, and
/// in a dry run a few answers of each kind.
struct ImportReviewWords: Speaking {
  let report: ImportReport
  let isDryRun: Bool
  let language: Language
  private var summary: ImportSummary { report.summary }

  var lines: [String] {
    ImportTagWords(summary: summary, language: language).lines + attributes + facts + received
      + ImportConsentWords(report: report, language: language).lines + votes + vanished
      + vanishedQuoted + (isDryRun ? examples : [])
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

  private var vanishedQuoted: [String] {
    let count = summary.vanishedQuoted.count
    if count == 0 { return [] }
    let list = list(summary.vanishedQuoted)
    return [
      words(
        "  Achtung: Aus \(grouped(count)) davon wird weiter zitiert, soweit Format und Einwilligung es erlauben: \(list)",
        "  Note: \(grouped(count)) of them \(count == 1 ? "goes" : "go") on being quoted, as far as consultation and consent allow it: \(list)"
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
