import ArgumentParser
import Foundation
import ResonanzImport

/// Which earlier reading of such files is used again, and whether this one is kept.
struct ProfileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Importvorlage, die sagt, was die Spalten bedeuten; ohne die Angabe die des Archivs, die zu den Überschriften passt, sonst wird geraten.",
        "Profile that says what the columns mean; without it the one of the archive that fits the headers, else that is guessed."
      ),
      valueName: words("name|datei", "name|file")))
  var profile: String?

  @Flag(
    help: ArgumentHelp(
      words("Sucht keine passende Importvorlage.", "Looks for no profile that fits.")))
  var noProfile = false

  @Option(
    help: ArgumentHelp(
      words(
        "Liest die Spalten wie ein früherer Import, nach seiner Nummer.",
        "Reads the columns as an earlier import did, by its number."),
      valueName: words("import", "import")))
  var like: Int?

  @Option(
    help: ArgumentHelp(
      words(
        "Behält, was die Spalten bedeuten, als Importvorlage neben dem Archiv; mit / oder .yaml als Datei.",
        "Keeps what the columns mean as a profile beside the archive; with / or .yaml as a file."),
      valueName: words("name|datei", "name|file")))
  var saveProfile: String?

  func validate() throws {
    let asked = [profile != nil, like != nil, noProfile].filter(\.self)
    guard asked.count < 2 else {
      throw ValidationError(
        words(
          "Von --profile, --no-profile und --like geht nur eines.",
          "Of --profile, --no-profile and --like only one can be used."))
    }
  }

  /// The profile that was asked for by name or as a file.
  func chosen(in folder: ProfileFolder) throws -> Profile? {
    guard let profile else { return nil }
    guard ProfileFolder.isPath(profile) else { return try folder.profile(named: profile) }
    guard let bytes = FileManager.default.contents(atPath: profile) else {
      throw Failure(
        words(
          "\(profile): Die Importvorlage lässt sich nicht lesen.",
          "\(profile): The profile can't be read."))
    }
    return try Profile(yaml: String(decoding: bytes, as: UTF8.self), file: profile)
  }

  /// Keeps a mapping under a name, or in the file that was asked for.
  static func save(_ mapping: Mapping, as name: String, in folder: ProfileFolder) throws {
    let profile = Profile(mapping)
    guard ProfileFolder.isPath(name) else {
      return try explaining { try folder.keep(profile, as: name) }
    }
    if FileManager.default.contents(atPath: name) == Data(profile.yaml.utf8) { return }
    guard !FileManager.default.fileExists(atPath: name) else {
      throw Failure(
        words(
          "\(name): Diese Importvorlage gibt es schon, mit anderem Inhalt. Wählen Sie einen anderen Namen.",
          "\(name): This profile is there already and says something else. Choose another name."
        ))
    }
    try OutputFile(path: name).write(profile.yaml)
  }
}
