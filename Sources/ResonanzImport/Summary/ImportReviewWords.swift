import ResonanzModel
import ResonanzStorage

/// What somebody should look at after an import: what vanished from the source, votes that changed, and
/// in a dry run a few answers of each kind.
struct ImportReviewWords: Speaking {
  let summary: ImportSummary
  /// What was counted row by row; nil where that isn't known any more.
  let report: ImportReport?
  let isDryRun: Bool
  let language: Language

  var lines: [String] {
    ImportTagWords(summary: summary, language: language).lines + attributes + facts + received
      + ImportConsentWords(summary: summary, report: report, language: language).lines + votes
      + vanished + vanishedQuoted + (isDryRun ? examples : [])
  }

  private var votes: [String] {
    sentence(
      summary.votesChanged, ("Aussage nennt", "Aussagen nennt"), ("statement", "statements")
    ) {
      words(
        "Zu \($0) die Quelle andere Stimmenzahlen als zuletzt",
        "Of \($0) the source counts other votes than before")
    }
  }

  private var attributes: [String] {
    sentence(summary.attributesChanged, ("Merkmal", "Merkmale"), ("attribute", "attributes")) {
      words(
        "\($0) an schon bekannten Eingängen neu oder mit anderem Wert",
        "\($0) of known submissions new or with another value")
    }
  }

  private var received: [String] {
    sentence(
      summary.otherReceived, ("Eingang nennt", "Eingängen nennt"), ("submission", "submissions")
    ) {
      words(
        "Zu \($0) die Datei ein anderes Eingangsdatum; das frühere bleibt",
        "Of \($0) the file says another date of receipt; the first one stays")
    }
  }

  private var facts: [String] {
    sentence(summary.factsChanged, ("Angabe", "Angaben"), ("fact", "facts")) {
      words(
        "\($0) zu Sprache, Unterlage, Seite oder Einwilligung neu oder anders als zuletzt",
        "\($0) on language, document, page or consent new or other than before")
    }
  }

  private var vanished: [String] {
    let isOne = summary.vanished.count == 1
    return sentence(
      summary.vanished, ("Aussage steht", "Aussagen stehen"), ("statement is", "statements are")
    ) { statements, list in
      // In rejected rows something may still stand.
      report?.rejected != 0
        ? words(
          "\(statements) nicht mehr in der Quelle oder nur in abgewiesenen Zeilen: \(list)",
          "\(statements) no longer in the source, or only in rejected rows: \(list)")
        : words(
          "\(statements) nicht mehr in der Quelle und \(isOne ? "bleibt" : "bleiben") im Archiv: \(list)",
          "\(statements) no longer in the source and \(isOne ? "stays" : "stay") in the archive: \(list)"
        )
    }
  }

  private var vanishedQuoted: [String] {
    sentence(summary.vanishedQuoted, ("davon wird", "davon wird"), ("of them goes", "of them go")) {
      words(
        "Achtung: Aus \($0) weiter zitiert, soweit Format und Einwilligung es erlauben: \($1)",
        "Note: \($0) on being quoted, as far as consultation and consent allow it: \($1)")
    }
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
