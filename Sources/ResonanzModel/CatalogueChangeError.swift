/// Why an archive's catalogue can't be updated to another one.
public struct CatalogueChangeError: ExplainedError, Equatable {
  /// Everything that speaks against it; never empty.
  public let faults: [Fault]

  /// What can speak against an update.
  public enum Fault: Sendable, Hashable {
    /// The catalogue is of another process, which belongs in another archive.
    case otherProcess(archive: String, catalogue: String)
    /// Groups are only ever added, since respondents belong to them.
    case groupVanished(slug: String)
    /// A measure replaces one that the archive has never had.
    case unknownReplaced(slug: String, by: String, suggestion: String?)
  }

  /// Nil where nothing speaks against the update.
  public init?(from old: Catalogue, to new: Catalogue) {
    guard old.process.slug == new.process.slug else {
      // Of another process every measure would be wrong too.
      faults = [.otherProcess(archive: old.process.slug, catalogue: new.process.slug)]
      return
    }
    let kept = Set(new.groups.map(\.slug))
    let vanished = old.groups.filter { !kept.contains($0.slug) }
      .map { Fault.groupVanished(slug: $0.slug) }
    let faults = vanished + Self.unknownReplaced(from: old, to: new)
    guard !faults.isEmpty else { return nil }
    self.faults = faults
  }

  private static func unknownReplaced(from old: Catalogue, to new: Catalogue) -> [Fault] {
    let slugs = old.measures.map(\.slug)
    // What was replaced by an earlier update may still be named, by its follower's follower too.
    let known = Set(slugs + old.measures.flatMap(\.replaces))
    return new.measures.flatMap { measure in
      measure.replaces.filter { !known.contains($0) }.map { slug in
        .unknownReplaced(
          slug: slug, by: measure.slug,
          suggestion: spellingSuggestion(for: slug, among: slugs))
      }
    }
  }

  public func explanation(in language: Language) -> Explanation {
    Explanation(
      attempt: Wording(german: "Katalog aktualisieren", english: "Update the catalogue")(
        in: language),
      reason: faults.map { $0.reason(in: language) }.joined(separator: " "),
      remedy: language.pick(
        "Der Katalog des Archivs bleibt, wie er ist.", "The archive's catalogue stays as it is."))
  }
}

extension CatalogueChangeError.Fault {
  /// What speaks against the update and what to do, in one or two sentences.
  public func reason(in language: Language) -> String {
    let quoted = language.quoted
    switch self {
    case .otherProcess(let archive, let catalogue):
      return language.pick(
        "Das Archiv gehört zum Beteiligungsprozess \(quoted(archive)), der Katalog zu"
          + " \(quoted(catalogue)). Legen Sie für ihn ein eigenes Archiv an.",
        "The archive belongs to the process \(quoted(archive)), the catalogue to"
          + " \(quoted(catalogue)). Make an archive of its own for it.")
    case .groupVanished(let slug):
      return language.pick(
        "Die Akteursgruppe \(quoted(slug)) fehlt; eine Gruppe kann nicht entfallen, weil"
          + " Absender zu ihr gehören. Führen Sie sie wieder auf.",
        "The source group \(quoted(slug)) is missing; a group cannot go, since"
          + " respondents belong to it. List it again.")
    case .unknownReplaced(let slug, let measure, let suggestion):
      let reason = language.pick(
        "Die Maßnahme \(quoted(measure)) ersetzt \(quoted(slug)); eine solche Maßnahme hat"
          + " das Archiv nicht.",
        "The measure \(quoted(measure)) replaces \(quoted(slug)); the archive has no such"
          + " measure.")
      guard let suggestion else { return reason }
      return reason
        + language.pick(
          " Meinten Sie \(quoted(suggestion))?", " Did you mean \(quoted(suggestion))?")
    }
  }
}
