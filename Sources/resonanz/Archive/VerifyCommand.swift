import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: words(
      "Prüft, ob das Archiv unversehrt ist.", "Checks that the archive is sound."),
    discussion: words(
      "Geprüft werden die Datei, die Verweise, die Auszählung gegen eine neue, die Kette der Ereignisse, der Wortlaut und der Volltextindex.",
      "What is checked: the file, the references, the kept counts against a recount, the chain of events, the texts and the full-text index."
    ))

  @Option(help: SummaryFormat.help)
  var format = SummaryFormat.table
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let path = try archive.path()
    let archive = try archive.open(for: .reading)
    let bar = ProgressBar(words("Prüfung", "Verifying"), isQuiet: format == .json)
    let results = try explaining {
      try archive.verify { bar.show($0.title(in: language)) }
    }
    bar.finish()
    let releases = ReleaseCheck(archive: path)
    let isSound = results.allSatisfy(\.isSound) && releases?.fault == nil
    if format == .json {
      printJSON(results, releases, isSound)
    } else {
      printTable(results, releases, path, isSound)
    }
    if !isSound { throw Failure(.impossible, "") }
  }

  private func printTable(
    _ results: [VerificationResult], _ releases: ReleaseCheck?, _ path: String, _ isSound: Bool
  ) {
    var rows = results.map { result in
      [
        result.check.title(in: language),
        result.isSound
          ? words("in Ordnung", "sound") : words("FEHLER", "FAULT"),
        result.isSound
          ? result.examined.map { words("\(grouped($0)) geprüft", "\(grouped($0)) examined") } ?? ""
          : result.faults.map { $0.words(in: language) }.joined(separator: "; "),
      ]
    }
    if let releases { rows.append(releases.row) }
    let table = ListTable(
      headings: [words("Prüfung", "Check"), words("Ergebnis", "Result"), ""], rows: rows,
      width: Terminal.width, style: Terminal.style)
    Terminal.print(table.lines.joined(separator: "\n") + "\n\n")
    Terminal.say(verdict(path, results.allSatisfy(\.isSound), isSound))
  }

  private func verdict(_ path: String, _ isArchiveSound: Bool, _ isAllSound: Bool) -> String {
    guard isArchiveSound else {
      return words(
        "\(path) ist nicht in Ordnung. Arbeiten Sie mit der letzten Sicherung weiter und heben Sie diese Datei auf.",
        "\(path) is not sound. Go on with the last backup and keep this file.")
    }
    return isAllSound
      ? words("\(path) ist in Ordnung.", "\(path) is sound.")
      : words(
        "\(path) ist in Ordnung, \(path)-releases nicht.",
        "\(path) is sound, \(path)-releases is not.")
  }

  private func printJSON(
    _ results: [VerificationResult], _ releases: ReleaseCheck?, _ isSound: Bool
  ) {
    var checks = results.map { result in
      JSONValue.object([
        .init("check", .string(result.check.rawValue)), .init("sound", .bool(result.isSound)),
        .init("examined", result.examined.map { .number($0) } ?? .null),
        .init("faults", .array(result.faults.map { .string($0.words(in: .english)) })),
      ])
    }
    if let releases { checks.append(releases.json) }
    Terminal.print(
      JSONValue.object([.init("sound", .bool(isSound)), .init("checks", .array(checks))]).text
        + "\n")
  }
}

/// Whether what is remembered as published can be read.
private struct ReleaseCheck {
  private let count: Int
  let fault: String?

  /// Nil where nothing was published.
  init?(archive: String) {
    let register = ReleaseRegister(archive: archive)
    guard register.isThere else { return nil }
    do {
      count = try register.entries().count
      fault = nil
    } catch {
      count = 0
      fault = error.explanation(in: language).line
    }
  }

  var row: [String] {
    [
      words("Öffentliche Tabellen", "Public tables"),
      fault == nil ? words("in Ordnung", "sound") : words("FEHLER", "FAULT"),
      fault ?? words("\(grouped(count)) geprüft", "\(grouped(count)) examined"),
    ]
  }

  var json: JSONValue {
    .object([
      .init("check", .string("releases")), .init("sound", .bool(fault == nil)),
      .init("examined", fault == nil ? .number(count) : .null),
      .init("faults", .array(fault.map { [.string($0)] } ?? [])),
    ])
  }
}
