import ResonanzModel
import ResonanzReporting
import ResonanzStorage
import ResonanzTables

/// Whether a report's file still says what was written into it.
enum FileVerdict: Equatable {
  case asWritten
  /// It can't be told.
  case unknown
  /// - Parameter mayBeErased: whether some of the changes may be what was erased in the archive since, or may not be
  ///   published any more.
  case changed([FileChange], mayBeErased: Bool)

  /// Holds the file against its own stamp, and against the file that comes out when it is made again.
  ///
  /// - Throws: what the archive says, and what keeps the file from being made.
  init(of file: ReportFile, _ verdict: ReportVerdict, in archive: Archive) throws {
    guard let isAsWritten = file.isAsWritten else {
      self = .unknown
      return
    }
    let erasures =
      try verdict == .notFromThisArchive ? 0 : archive.changes(since: file.stamp.event).erasures
    let isLess = if case .withheld = verdict { true } else { erasures > 0 }
    // Whoever changes a figure may write another stamp too; but where all is as it was, the same comes out.
    let isRepeatable =
      verdict.isComparable && !isLess && !file.stamp.question.contains("--as-of")
    if isAsWritten, !isRepeatable {
      self = .asWritten
      return
    }
    let changes = try verdict.isComparable ? Self.changes(file, archive) : []
    self =
      isAsWritten && changes.isEmpty
      ? .asWritten : .changed(changes, mayBeErased: isLess)
  }

  private static func changes(_ file: ReportFile, _ archive: Archive) throws -> [FileChange] {
    guard let found = file.content, let rendering = ReportRendering(form: file.stamp.form) else {
      return []
    }
    let again = RepeatedQuestion(stamp: file.stamp, archive: archive)
    let report = try again.report(as: .of(event: file.stamp.event))
    let changes = try editions(of: report).map {
      FileChange.all(from: try rendering.content(of: $0, file.stamp), to: found)
    }
    return changes.min { $0.count < $1.count } ?? []
  }

  /// A public table says of itself whether it is a draft only; the question doesn't tell.
  private static func editions(of report: any Report) -> [any Report] {
    guard case .published(var table)? = report as? CrosstabAnswer else { return [report] }
    return [false, true].map { isDraft in
      table.isDraft = isDraft
      return CrosstabAnswer.published(table)
    }
  }

  var isGood: Bool { if case .changed = self { false } else { true } }

  /// A line, and one for each place; nil where there is nothing to say.
  func text(_ path: String) -> String? {
    guard case .changed(let changes, let mayBeErased) = self else { return nil }
    let shown = changes.prefix(Self.most)
    var lines = [
      words("\(path): in der Datei geändert", "\(path): changed in the file")
        + (changes.isEmpty ? "" : ":")
    ]
    lines += shown.map { "  " + Self.line($0) }
    if changes.count > shown.count {
      let rest = changes.count - shown.count
      let places = counted(
        rest, ("weiteren Stelle", "weiteren Stellen"), ("more place", "more places"))
      lines.append(
        "  "
          + words(
            "… und an \(places)",
            "… and in \(places)"))
    }
    if mayBeErased, !changes.isEmpty {
      lines.append(
        words(
          "  Darunter kann sein, was seither im Archiv gelöscht wurde oder nicht mehr veröffentlicht werden darf.",
          "  Some of it may be what was erased in the archive since, or may not be published any more."
        ))
    }
    return lines.joined(separator: "\n")
  }

  private static let most = 10
  private static let longest = 80

  private static func line(_ change: FileChange) -> String {
    let place = change.place.text
    switch (change.written.map(short), change.found.map(short)) {
    case (let written?, let found?):
      return place
        + words(": „\(found)“ statt „\(written)“", ": “\(found)” instead of “\(written)”")
    case (let written?, nil):
      return place + words(": „\(written)“ fehlt", ": “\(written)” is missing")
    case (nil, let found?):
      return place + words(": „\(found)“ ist dazugekommen", ": “\(found)” was added")
    case (nil, nil): return place
    }
  }

  private static func short(_ text: String) -> String {
    text.count > longest ? text.prefix(longest) + "…" : text
  }
}

extension ReportVerdict {
  /// Whether the same question gives what it gave then.
  fileprivate var isComparable: Bool {
    switch self {
    case .same, .erased, .withheld, .otherTexts, .outOfDate: true
    case .notFromThisArchive, .altered: false
    }
  }
}

extension ReportRendering {
  /// What a file of a report says when it is written again.
  fileprivate func content(of report: any Report, _ stamp: ReportStamp) throws -> [WrittenPiece] {
    func stamped(_ report: some Report) -> any Report { StampedReport(report, stamp) }
    return try explaining { try Self.text(of: bytes(of: stamped(report))).content }
  }
}

extension WrittenPiece.Place {
  /// As a person finds it.
  fileprivate var text: String {
    switch self {
    case .line(let number): words("Zeile \(number)", "Line \(number)")
    case .below(""): words("Am Anfang", "At the beginning")
    case .below(let heading): words("Unter „\(heading)“", "Below “\(heading)”")
    case .cell(let cell, let sheet):
      words("Blatt „\(sheet)“, Zelle \(cell)", "Sheet “\(sheet)”, cell \(cell)")
    case .slide(let number): words("Folie \(number)", "Slide \(number)")
    }
  }
}
