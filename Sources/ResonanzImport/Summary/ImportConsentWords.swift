import ResonanzModel
import ResonanzStorage

/// What a file says of consents and senders of statements that were there, and what of it is taken over.
struct ImportConsentWords: Speaking {
  let summary: ImportSummary
  /// What was counted row by row; nil where that isn't known any more.
  let report: ImportReport?
  let language: Language

  var lines: [String] {
    consent + (report.map { withdrawals($0) + unclear($0.unclearConsents) } ?? []) + sender
  }

  /// What may no longer be published must not stay so without a word, nor become quotable without one.
  private var consent: [String] {
    sentence(summary.consentWithdrawn) { statements, list in
      words(
        "Die Einwilligung zu \(statements) ist zurückgenommen; zitiert wird daraus nicht mehr: \(list)",
        "The consent of \(statements) is withdrawn; they are quoted no more: \(list)")
    }
      + sentence(summary.consentGiven) { statements, list in
        words(
          "Zu \(statements) liegt nun eine Einwilligung vor: \(list)",
          "There is a consent by now to publish \(statements): \(list)")
      }
      + sentence(summary.consentStaysWithdrawn) { statements, list in
        words(
          "Zu \(statements) nennt die Datei eine Einwilligung, die zurückgenommen ist und es bleibt: \(list)",
          "Of \(statements) the file says a consent that was taken back and stays so: \(list)")
      }
      + sentence(summary.otherConsent) { statements, list in
        words(
          "Achtung: Zu \(statements) nennt die Datei eine Einwilligung, die nicht übernommen ist, weil die Zeile von einem anderen Absender sein kann: \(list)",
          "Note: Of \(statements) the file says a consent that is not taken over, since the row may be from another sender: \(list)"
        )
      }
  }

  /// Of rows of which nothing else is taken.
  private func withdrawals(_ report: ImportReport) -> [String] {
    rows(report.withdrawals) { rows, list in
      words(
        "Aus \(rows), sonst nicht aufgenommen, ist übernommen, dass die Einwilligung zurückgenommen ist: \(list)",
        "Of \(rows), not taken otherwise, it is taken over that the consent is withdrawn: \(list)"
      )
    }
      + rows(report.unknownWithdrawals) { rows, list in
        words(
          "Achtung: In \(rows), nicht aufgenommen, ist eine Einwilligung verweigert, ohne dass eine bekannte Kennung dabeisteht; eine frühere gilt weiter: \(list). Ergänzen Sie dort die Kennung und importieren Sie die Datei noch einmal.",
          "Note: In \(rows), not taken, a consent is refused without an id that is known; an earlier one goes on to hold: \(list). Add the id there and import the file again."
        )
      }
  }

  private func rows(
    _ found: NumberedRows, _ say: (_ rows: String, _ list: String) -> String
  ) -> [String] {
    let first = found.first.map { grouped($0) }.joined(separator: ", ")
    let list = words("Zeile ", "row ") + first + (found.count > found.first.count ? " …" : "")
    return sentence(found.count, ("Zeile", "Zeilen"), ("row", "rows")) { say($0, list) }
  }

  private func unclear(_ unclear: UnclearConsents) -> [String] {
    let first = unclear.first.map { row in
      words("Zeile ", "row ") + "\(grouped(row.number)) \(quoted(row.words))"
    }
    let list = first.joined(separator: ", ") + (unclear.count > first.count ? " …" : "")
    return sentence(unclear.count, ("Zeile", "Zeilen"), ("row", "rows")) { rows in
      words(
        "Achtung: In \(rows) ist die Einwilligung weder ein klares Ja noch ein klares Nein und gilt als nicht erteilt: \(list)",
        "Note: In \(rows) the consent is neither a plain yes nor a plain no and counts as not given: \(list)"
      )
    }
  }

  private var sender: [String] {
    sentence(summary.otherSender) { statements, list in
      words(
        "Zu \(statements) nennt die Datei einen anderen Absender; der frühere bleibt: \(list)",
        "Of \(statements) the file names another sender; the first one stays: \(list)")
    }
      + sentence(summary.newSender) { statements, list in
        words(
          "Zu \(statements) nennt die Datei einen Absender, bisher war keiner bekannt; das bleibt so: \(list)",
          "Of \(statements) the file names a sender, where none was known; that stays so: \(list)"
        )
      }
  }
}
