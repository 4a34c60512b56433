import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What becomes of a report when it is made again.
enum ReportVerdict: Equatable {
  case same
  /// The figures are those of then; what people had erased is no longer quoted.
  case erased(quotes: Int)
  /// The figures are those of then; what the report quotes may not be published any more, or what may has changed.
  case withheld(quotes: Int)
  /// The figures are still those, but what is quoted or answered is not.
  case otherTexts
  case outOfDate(ChangesSince)
  case notFromThisArchive
  /// Made again, other figures come out, as of the same event.
  case altered(version: String)

  /// - Throws: what the archive says, and what is wrong with the question.
  init(of stamp: ReportStamp, in archive: Archive) throws {
    guard try archive.hash(of: stamp.event) == stamp.hash else {
      self = .notFromThisArchive
      return
    }
    let again = RepeatedQuestion(stamp: stamp, archive: archive)
    let then = ReportDigest(of: try again.report(as: .of(event: stamp.event)))
    guard then.figures == stamp.digest.figures else {
      self = .altered(version: stamp.version)
      return
    }
    // As of a point that somebody named, a report stays right.
    let today = again.hasPoint ? then : ReportDigest(of: try again.report(as: .now))
    if today.figures != stamp.digest.figures {
      self = .outOfDate(try archive.changes(since: stamp.event))
    } else if then.whole != stamp.digest.whole {
      let quotes = max(0, stamp.digest.quotes - then.quotes)
      let erasures = try archive.changes(since: stamp.event).erasures
      self = erasures > 0 ? .erased(quotes: quotes) : .withheld(quotes: quotes)
    } else {
      self = today.whole == stamp.digest.whole ? .same : .otherTexts
    }
  }

  /// What a script is told; nil where the report still holds. That it doesn't is a finding about the file, and
  /// another thing than that it could not be checked.
  var failure: Failure.Code? {
    switch self {
    case .same, .erased: nil
    case .withheld, .otherTexts, .outOfDate, .notFromThisArchive, .altered(Resonanz.version):
      .badInput
    case .altered: .impossible
    }
  }

  var text: String {
    switch self {
    case .same: words("unverändert", "same")
    case .erased(0):
      words(
        "dieselben Zahlen; Texte wurden seither gelöscht", "same figures; texts were erased since")
    case .erased(let quotes):
      words("dieselben Zahlen, ", "same figures, ")
        + counted(quotes, ("Zitat", "Zitate"), ("quote", "quotes"))
        + words(" seither gelöscht", " erased since")
    case .withheld(0):
      words(
        "dieselben Zahlen; was davon veröffentlicht werden darf, ist seither anders",
        "same figures; what of it may be published is different since")
    case .withheld(let quotes):
      words("dieselben Zahlen, aber ", "same figures, but ")
        + counted(quotes, ("Zitat darf", "Zitate dürfen"), ("quote", "quotes"))
        + words(
          " seither nicht mehr veröffentlicht werden: Ziehen Sie den Bericht zurück",
          " may not be published any more: withdraw the report")
    case .otherTexts:
      words(
        "überholt: dieselben Zahlen, aber andere Zitate oder Abwägungen",
        "out of date: the same figures, but other quotes or answers")
    case .outOfDate(let changes): Self.outOfDate(changes)
    case .notFromThisArchive: words("nicht aus diesem Archiv", "not from this archive")
    case .altered(Resonanz.version):
      words(
        "Zum selben Stand kommen heute andere Zahlen heraus: Der Stempel oder das Archiv wurde geändert. „resonanz verify“ prüft das Archiv.",
        "As of the same point other figures come out today: the stamp or the archive was changed. “resonanz verify” checks the archive."
      )
    case .altered(let version):
      words(
        "nicht vergleichbar: geschrieben von Resonanz \(version), dies ist \(Resonanz.version)",
        "can't be compared: written by Resonanz \(version), this is \(Resonanz.version)")
    }
  }

  /// `überholt: seither 14 Aussagen dazu, 2 gelöscht und 3 Zuordnungen anders`: each kind of change that there
  /// was. States follow from tags and are named where nothing else of statements and tags is different.
  private static func outOfDate(_ changes: ChangesSince) -> String {
    func part(
      _ count: Int, _ one: Wording, _ many: Wording, _ what: Wording
    ) -> String? {
      if count == 0 { return nil }
      let noun = (count == 1 ? one : many)(in: language)
      return "\(grouped(count)) \(noun) \(what(in: language))"
    }
    func statements(_ count: Int, _ german: String, _ english: String) -> String? {
      part(
        count, Wording(german: "Aussage", english: "statement"),
        Wording(german: "Aussagen", english: "statements"),
        Wording(german: german, english: english))
    }
    let different = Wording(german: "anders", english: "different")
    var parts = [
      statements(changes.added, "dazu", "added"),
      statements(changes.erased, "gelöscht", "erased"),
      statements(changes.gone, "nicht mehr gezählt", "no longer counted"),
      statements(changes.reworded, "mit anderem Wortlaut", "with another text"),
      part(
        changes.tags, Wording(german: "Zuordnung", english: "tag"),
        Wording(german: "Zuordnungen", english: "tags"), different),
    ]
    if parts.allSatisfy({ $0 == nil }) {
      parts.append(statements(changes.states, "mit anderem Stand", "in another state"))
    }
    parts.append(
      part(
        changes.answers, Wording(german: "Abwägung", english: "answer"),
        Wording(german: "Abwägungen", english: "answers"), different))
    let named = parts.compactMap(\.self)
    guard let last = named.last else {
      return words(
        "überholt: Aussagen und Zuordnungen sind dieselben; anders ist ein Name, der Katalog oder ein Zitat",
        "out of date: statements and tags are the same; a name, the catalogue or a quote is different"
      )
    }
    let first = named.dropLast().joined(separator: ", ")
    let list = first.isEmpty ? last : first + words(" und ", " and ") + last
    return words("überholt: seither \(list)", "out of date: since then \(list)")
  }
}
