import ResonanzImport
import ResonanzModel
import ResonanzStorage

/// How a file is to be imported, and what to keep of how it is read.
struct ImportOrder {
  var mapping: Mapping
  /// Name of the profile that said what the columns mean.
  var readBy: String?
  var consultation: String?
  /// Name under which it is kept as a profile.
  var kept: String?
}

extension ImportCommand {
  func profileFolder() throws -> ProfileFolder {
    ProfileFolder(archive: try archive.path())
  }

  /// How a file is to be imported, shown or asked for; nil where a person at the prompts decided against
  /// it.
  func order(
    for file: SurveyFile, in archive: Archive, _ vocabulary: Vocabulary
  ) throws -> ImportOrder? {
    var choice = try choose(for: file, in: archive)
    // What was rejected goes where the rest went.
    let imports = try explaining { try archive.imports() }
    let origin = ImportRecord.origin(ofRejects: file.path, among: imports)?.consultation
    let consultation = consultation ?? (choice.source == .rejects ? origin : nil)
    guard interactive else {
      if !quiet, format == .table {
        MappingTable(file: file, choice: choice, shown: shownColumns).print()
      }
      return ImportOrder(
        mapping: choice.mapping, readBy: choice.profileName(file), consultation: consultation,
        kept: profiles.saveProfile)
    }
    let subject = MappingDialogue.Subject(
      file: file, vocabulary: vocabulary, folder: try profileFolder(),
      keepsLayout: columns.layout != nil || choice.source != .guess, isDryRun: dryRun)
    var dialogue = MappingDialogue(
      subject, mapping: choice.mapping, consultation: consultation, language: language,
      read: { readLine() }, write: Terminal.print,
      table: { mapping, all in
        choice.mapping = mapping
        let table = MappingTable(file: file, choice: choice, shown: all ? .all : shownColumns)
        return table.lines(width: Terminal.width).joined(separator: "\n")
      })
    guard case .take(let mapping, let consultation, let profile) = dialogue.run() else {
      return nil
    }
    return ImportOrder(
      mapping: mapping, readBy: choice.profileName(file), consultation: consultation,
      kept: profile ?? profiles.saveProfile)
  }

  private func choose(for file: SurveyFile, in archive: Archive) throws -> MappingChoice {
    let imports = try explaining { try archive.imports() }
    let folder = try profileFolder()
    return try explaining(.usage) {
      var request = ReadingRequest()
      request.edits = try columns.edits()
      request.layout = try columns.chosenLayout()
      request.takesIncomplete = columns.incomplete
      request.facts = try constants.facts()
      request.profile = try profiles.chosen(in: folder).map { (profiles.profile ?? "", $0) }
      request.like = profiles.like
      request.usesKeptProfiles = !profiles.noProfile
      request.consultation = consultation
      let choice = try MappingChooser(request, folder: folder, imports: imports).choose(for: file)
      for fault in choice.faults { Terminal.note(fault.explanation(in: language).line) }
      return choice
    }
  }
}
