import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzStorage

/// Which archive a command is about.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Das Archiv; sonst RESONANZ_ARCHIVE, sonst die einzige .resonanz-Datei im Ordner.",
        "The archive; else RESONANZ_ARCHIVE, else the only .resonanz file in the folder."),
      valueName: words("datei", "file")))
  var archive: String?

  /// What a command that follows this one has to say to mean the same archive.
  var followUp: String { archive.map { " --archive " + Terminal.shellWord($0) } ?? "" }

  /// - Throws: where nothing names one archive.
  func path() throws -> String {
    if let archive { return archive }
    let environment = ProcessInfo.processInfo.environment["RESONANZ_ARCHIVE"] ?? ""
    if !environment.isEmpty { return environment }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ".")) ?? []
    let archives = names.filter { $0.hasSuffix(".resonanz") }.sorted()
    if archives.count == 1 { return archives[0] }
    throw Failure(
      .usage,
      archives.isEmpty
        ? words(
          "In diesem Ordner ist kein Archiv. Nennen Sie eines mit --archive, oder legen Sie mit „resonanz init“ eines an.",
          "There is no archive in this folder. Name one with --archive, or make one with “resonanz init”."
        )
        : words(
          "In diesem Ordner sind mehrere Archive (\(archives.joined(separator: ", "))). Nennen Sie eines mit --archive.",
          "There are several archives in this folder (\(archives.joined(separator: ", "))). Name one with --archive."
        ))
  }

  func open(for access: Archive.Access) throws -> Archive {
    try opened { path, willUpgrade, willWipe throws(StorageError) in
      try Archive.open(at: path, for: access, willUpgrade: willUpgrade, willWipe: willWipe)
    }
  }

  /// Opens it to be changed; only to say what a change would do, also beside another process that writes.
  func openToChange(isDryRun: Bool) throws -> Archive {
    guard isDryRun else { return try open(for: .writing) }
    return try opened { path, willUpgrade, willWipe throws(StorageError) in
      try Archive.openForTrial(
        at: path, willUpgrade: willUpgrade, willWipe: willWipe, willCopy: Self.note)
    }
  }

  private static func note(copyBecauseOf error: StorageError) {
    guard case .served(_, _, let address) = error else {
      return Terminal.note(
        words(
          "Gerade schreibt jemand ins Archiv; ausprobiert wird es an einer Kopie, die danach weg ist.",
          "Somebody is just writing to the archive; it is tried on a copy that is gone afterwards.")
      )
    }
    Terminal.note(
      words(
        "Ein Server zeigt das Archiv (\(address)); ausprobiert wird es an einer Kopie, die danach weg ist. Ändern geht nur dort.",
        "A server shows the archive (\(address)); it is tried on a copy that is gone afterwards. Changes are made there only."
      ))
  }

  private func opened(
    _ open: (
      _ path: String, _ willUpgrade: (String) -> Void, _ willWipe: () -> Void
    ) throws(StorageError) -> Archive
  ) throws -> Archive {
    let path = try path()
    var upgraded: String?
    let archive = try explaining {
      try open(
        path,
        { copy in
          upgraded = copy
          Terminal.note(
            words(
              "Das Archiv wird auf den neuen Stand gebracht; eine Kopie liegt in \(copy).",
              "The archive is brought up to date; a copy is in \(copy)."))
        },
        {
          Terminal.note(
            words(
              "Von einer Löschung ist noch etwas aufzuräumen; das geschieht jetzt.",
              "Something of an erasure is still to be cleared; that is done now."))
        })
    }
    if let upgraded { archive.list(.upgrade, upgraded) }
    return archive
  }

  /// Opens for reading, after bringing an older archive up to date: what the refusal of every other
  /// command that reads sends people to.
  func openUpToDate() throws -> Archive {
    let path = try path()
    do {
      return try Archive.open(at: path, for: .reading)
    } catch .older {
      let upgraded = try open(for: .writing)
      try explaining { try upgraded.close() }
      return try open(for: .reading)
    } catch {
      return try open(for: .reading)
    }
  }
}

extension Archive {
  /// Lists a file to which words of people were just written, so that an erasure finds it.
  func list(_ kind: ArchiveCopy.Kind, _ file: String) {
    do {
      let event = try events(around: .now).last
      try CopyRegistry(archive: path).add(kind, file, event: event)
    } catch {
      // What was asked for is done all the same.
      Terminal.note(error.explanation(in: language).line)
      Terminal.note(
        words(
          "\(file) ist deshalb nicht vermerkt: Eine Löschung findet die Datei nicht.",
          "\(file) is not listed therefore: an erasure won't find the file."))
    }
  }
}

/// Who acts.
struct PersonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Wer das tut; sonst RESONANZ_USER, sonst der Anmeldename.",
        "Who does it; else RESONANZ_USER, else the login name."),
      valueName: words("name", "name")))
  var by: String?

  /// What a command that follows this one has to say to be by the same person.
  var followUp: String { by.map(Self.followUp) ?? "" }

  static func followUp(_ name: String) -> String { " --by " + Terminal.shellWord(name) }

  /// Whether the command line itself says who it is.
  var isNamed: Bool { by != nil }

  var name: String { Self.name(by) }

  /// Who acts where nobody, or somebody, is named.
  static func name(_ by: String?) -> String {
    let environment = ProcessInfo.processInfo.environment
    let named = [by, environment["RESONANZ_USER"], environment["USER"], environment["LOGNAME"]]
    return named.compactMap { $0 }.first { !$0.isEmpty } ?? NSUserName()
  }

  /// Their number in an archive; in a dry run nobody gets one who has none.
  func person(in archive: String, isDryRun: Bool = false) throws -> PersonID {
    let team = Team(archive: archive)
    return try explaining {
      isDryRun ? try team.member(named: name) ?? .nobody : try team.person(named: name)
    }
  }
}
