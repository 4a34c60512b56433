import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What becomes of a report when it is made again.
enum ReportVerdict: Equatable {
  case same
  /// The figures are those of then; what people had erased is no longer quoted.
  case erased(quotes: Int)
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
    if !again.hasPoint {
      let today = ReportDigest(of: try again.report(as: .now))
      if today.figures != stamp.digest.figures {
        self = .outOfDate(try archive.changes(since: stamp.event))
        return
      }
    }
    self =
      then.whole == stamp.digest.whole
      ? .same : .erased(quotes: max(0, stamp.digest.quotes - then.quotes))
  }

  /// What a script is told; nil where the report still holds. That it doesn't is a finding about the file, and
  /// another thing than that it could not be checked.
  var failure: Failure.Code? {
    switch self {
    case .same, .erased: nil
    case .outOfDate, .notFromThisArchive, .altered(Resonanz.version): .badInput
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

  /// `überholt: seither 14 Aussagen, 3 Zuordnungen und 1 Abwägung`; statements and tags are always named, but
  /// where nothing of all of them is different. States follow from tags and are named without any.
  private static func outOfDate(_ changes: ChangesSince) -> String {
    let statements = counted(
      changes.statements, ("Aussage", "Aussagen"), ("statement", "statements"))
    let tags = counted(changes.tags, ("Zuordnung", "Zuordnungen"), ("tag", "tags"))
    let answers = counted(changes.answers, ("Abwägung", "Abwägungen"), ("answer", "answers"))
    let states = counted(
      changes.states, ("Aussage mit anderem Stand", "Aussagen mit anderem Stand"),
      ("statement in another state", "statements in another state"))
    var parts = [statements, tags]
    if changes.statements + changes.tags == 0, changes.states > 0 { parts.append(states) }
    if changes.answers > 0 { parts.append(answers) }
    if changes.statements + changes.tags + changes.states + changes.answers == 0 {
      return words(
        "überholt: andere Zahlen, bei denselben Aussagen und Zuordnungen; anders ist der Katalog oder ein Zitat",
        "out of date: other figures, with the same statements and tags; the catalogue or a quote is different"
      )
    }
    let (first, last) = (parts.dropLast().joined(separator: ", "), parts[parts.count - 1])
    return words(
      "überholt: seither \(first) und \(last)", "out of date: \(first) and \(last) since")
  }
}
