import ResonanzModel
import ResonanzStorage

/// What an import did besides taking statements, and where the file may be one that counts already; of
/// every kind of file.
struct ImportNotes: Speaking {
  let summary: ImportSummary
  let titles: SummaryTitles
  let language: Language
  let door: Door

  var lines: [String] { ([alsoIn, resembles].compactMap(\.self) + counts).map { "  " + $0 } }

  private var alsoIn: String? {
    summary.alsoIn.map(titles.consultation).map { other in
      let option = option(other)
      return words(
        "Achtung: Dieselbe Datei zählt schon in „\(other)“, mit anderen Angaben gelesen; was sie sagt, zählt nun zweimal. Gehört sie dorthin: \(option.german)",
        "Mind: the same file counts in “\(other)” already, read another way; what it says counts twice now. If it belongs there: \(option.english)"
      )
    }
  }

  private var resembles: String? {
    summary.resembles.map(titles.consultation).map { other in
      let option = option(other)
      return words(
        "Achtung: Eine Datei dieses Namens zählt schon in „\(other)“, und das Neue ist großenteils wortgleich. Ist es dieselbe Umfrage: diesen Import zurücknehmen und mit \(option.german) wiederholen",
        "Mind: a file of this name counts in “\(other)” already, and most of what is new repeats it. If it is the same survey: take this import back and repeat it with \(option.english)"
      )
    }
  }

  /// How the consultation is named.
  private func option(_ other: String) -> (german: String, english: String) {
    (
      door.pick("--consultation \(other)", page: "Beteiligungsformat „\(other)“"),
      door.pick("--consultation \(other)", page: "consultation “\(other)”")
    )
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
    return lost > 0 ? lines + [LostQuoteWords(language, door: door).sentence(lost)] : lines
  }
}
