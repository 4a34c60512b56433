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
    let isSound = results.allSatisfy(\.isSound)
    if format == .json { printJSON(results, isSound) } else { printTable(results, path, isSound) }
    if !isSound { throw Failure(.impossible, "") }
  }

  private func printTable(_ results: [VerificationResult], _ path: String, _ isSound: Bool) {
    let rows = results.map { result in
      [
        result.check.title(in: language),
        result.isSound
          ? words("in Ordnung", "sound") : words("FEHLER", "FAULT"),
        result.isSound
          ? result.examined.map { words("\(grouped($0)) geprüft", "\(grouped($0)) examined") } ?? ""
          : result.faults.joined(separator: "; "),
      ]
    }
    let table = ListTable(
      headings: [words("Prüfung", "Check"), words("Ergebnis", "Result"), ""], rows: rows,
      width: Terminal.width, style: Terminal.style)
    Terminal.print(table.lines.joined(separator: "\n") + "\n\n")
    Terminal.say(
      isSound
        ? words("\(path) ist in Ordnung.", "\(path) is sound.")
        : words(
          "\(path) ist nicht in Ordnung. Arbeiten Sie mit der letzten Sicherung weiter und heben Sie diese Datei auf.",
          "\(path) is not sound. Go on with the last backup and keep this file."))
  }

  private func printJSON(_ results: [VerificationResult], _ isSound: Bool) {
    let checks = results.map { result in
      JSONValue.object([
        .init("check", .string(result.check.rawValue)), .init("sound", .bool(result.isSound)),
        .init("examined", result.examined.map { .number($0) } ?? .null),
        .init("faults", .array(result.faults.map { .string($0) })),
      ])
    }
    Terminal.print(
      JSONValue.object([.init("sound", .bool(isSound)), .init("checks", .array(checks))]).text
        + "\n")
  }
}
