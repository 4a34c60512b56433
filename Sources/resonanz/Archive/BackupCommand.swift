import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: words("Legt eine geprüfte Kopie an.", "Makes a verified copy."))

  @Argument(
    help: ArgumentHelp(
      words("Name der Kopie.", "Name of the copy."), valueName: words("datei", "file")))
  var file: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let path = try archive.path()
    let archive = try archive.openUpToDate()
    let releases = ReleaseRegister(archive: path)
    try explaining {
      try releases.checkCopy(toArchive: file)
      try archive.backUp(to: file)
      let copy = try Archive.open(at: file, for: .reading)
      let faults = try copy.verify().filter { !$0.isSound }
      try copy.close()
      if let fault = faults.first {
        let reason = fault.faults.map { $0.words(in: language) }.joined(separator: "; ")
        throw StorageError.damaged(path: file, reason: reason)
      }
    }
    archive.list(.backup, file)
    try explaining { try releases.copy(toArchive: file) }
    Terminal.say(
      words(
        "\(file): Kopie von \(path), geprüft. Die Namen der Mitarbeitenden stehen nicht darin (\(path)-team).",
        "\(file): copy of \(path), verified. The names of the staff are not in it (\(path)-team)."))
    guard releases.isThere else { return }
    Terminal.say(
      words(
        "\(file)-releases: was öffentlich ist, gehört dazu.",
        "\(file)-releases: what is public belongs to it."))
    // The copy is made all the same: it is all that there is of it.
    do { _ = try releases.entries() } catch {
      Terminal.note(error.explanation(in: language).line)
    }
  }
}
