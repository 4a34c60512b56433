import ResonanzModel
import ResonanzStorage

/// What an import did besides taking statements, and where the file may be one that counts already; of
/// every kind of file.
struct ImportNotesText {
  let summary: ImportSummary

  var lines: [String] { mind + counts.map { "  " + $0 } }

  /// Where the same may count twice.
  private var mind: [String] {
    var lines: [String] = []
    if let other = summary.alsoIn {
      lines.append(
        words(
          "  Achtung: Dieselbe Datei zählt schon in „\(other)“, mit anderen Angaben gelesen; was sie sagt, zählt nun zweimal. Gehört sie dorthin: --consultation \(other)",
          "  Mind: the same file counts in “\(other)” already, read another way; what it says counts twice now. If it belongs there: --consultation \(other)"
        ))
    }
    if let other = summary.resembles {
      lines.append(
        words(
          "  Achtung: Eine Datei dieses Namens zählt schon in „\(other)“, und das Neue ist großenteils wortgleich. Ist es dieselbe Umfrage: diesen Import zurücknehmen und mit --consultation \(other) wiederholen",
          "  Mind: a file of this name counts in “\(other)” already, and most of what is new repeats it. If it is the same survey: take this import back and repeat it with --consultation \(other)"
        ))
    }
    return lines
  }

  private var counts: [String] {
    var lines: [String] = []
    func add(
      _ count: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
    ) {
      if count > 0 { lines.append(counted(count, german, english)) }
    }
    add(
      summary.tags, ("Zuordnung durch den Import", "Zuordnungen durch den Import"),
      ("tag by the import", "tags by the import"))
    add(
      summary.respondents, ("neuer Absender", "neue Absender"),
      ("new respondent", "new respondents"))
    add(
      summary.returned, ("Aussage ist wieder da", "Aussagen sind wieder da"),
      ("statement is back", "statements are back"))
    let lost = summary.lostQuotes.count
    return lost > 0 ? lines + [QuoteText.lostSentence(lost)] : lines
  }
}
