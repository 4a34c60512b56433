import ArgumentParser
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
    let then = try Self.digest(stamp.question, at: stamp.event, in: archive)
    guard then.figures == stamp.digest.figures else {
      self = .altered(version: stamp.version)
      return
    }
    // As of a point that somebody named, a report stays right.
    let isOfToday = !stamp.question.contains("--as-of")
    if isOfToday {
      let today = try Self.digest(stamp.question, at: nil, in: archive)
      if today.figures != stamp.digest.figures {
        self = .outOfDate(try archive.changes(since: stamp.event))
        return
      }
    }
    self =
      then.whole == stamp.digest.whole
      ? .same : .erased(quotes: max(0, stamp.digest.quotes - then.quotes))
  }

  private static func digest(
    _ question: [String], at event: Int?, in archive: Archive
  ) throws -> ReportDigest {
    let point = question.contains("--as-of") ? [] : event.map { ["--as-of", "@\($0)"] } ?? []
    let command = try ReportCommand.parseAsRoot(question + point)
    guard let report = command as? any ReportSubcommand else {
      throw Failure(
        words(
          "Nach „\(question.joined(separator: " "))“ fragt dieses Programm nicht.",
          "This program doesn't ask for “\(question.joined(separator: " "))”."))
    }
    return try report.digest(in: archive)
  }

  var isGood: Bool {
    switch self {
    case .same, .erased: true
    case .outOfDate, .notFromThisArchive, .altered: false
    }
  }

  var text: String {
    switch self {
    case .same: words("unverändert", "same")
    case .erased(0):
      words(
        "dieselben Zahlen; Texte wurden seither gelöscht", "same figures; texts were erased since")
    case .erased(let quotes):
      words(
        "dieselben Zahlen, \(counted(quotes, ("Zitat", "Zitate"), ("", ""))) seither gelöscht",
        "same figures, \(counted(quotes, ("", ""), ("quote", "quotes"))) erased since")
    case .outOfDate(let changes): Self.outOfDate(changes)
    case .notFromThisArchive: words("nicht aus diesem Archiv", "not from this archive")
    case .altered(Resonanz.version):
      words(
        "Zum selben Stand kommen heute andere Zahlen heraus: Die Datei oder das Archiv wurde geändert. „resonanz verify“ prüft das Archiv.",
        "As of the same point other figures come out today: the file or the archive was changed. “resonanz verify” checks the archive."
      )
    case .altered(let version):
      words(
        "nicht vergleichbar: geschrieben von Resonanz \(version), dies ist \(Resonanz.version)",
        "can't be compared: written by Resonanz \(version), this is \(Resonanz.version)")
    }
  }

  private static func outOfDate(_ changes: ChangesSince) -> String {
    let (statements, tags) = (changes.statements, changes.tags)
    return words(
      "überholt: seither \(counted(statements, ("Aussage", "Aussagen"), ("", ""))) und \(counted(tags, ("Zuordnung", "Zuordnungen"), ("", "")))",
      "out of date: \(counted(statements, ("", ""), ("statement", "statements"))) and \(counted(tags, ("", ""), ("tag", "tags"))) since"
    )
  }
}

extension ReportSubcommand {
  /// What comes out when the question is asked now.
  func digest(in archive: Archive) throws -> ReportDigest {
    ReportDigest(of: try report(on: try question.asked(of: archive)))
  }
}
