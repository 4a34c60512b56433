/// A part of a catalogue's file that has keys of its own.
public enum CatalogueSection: Sendable, Hashable, CaseIterable {
  case file, process, labels, milestone, group, groupTitle, theme, measure, codebook

  /// The keys that it may have, in the order in which they are written.
  public var keys: [String] {
    switch self {
    case .file: ["process", "labels", "milestones", "groups", "themes", "measures"]
    case .process: ["slug", "title", "place", "timeZone"]
    case .labels: ["theme", "key"]
    case .milestone: ["slug", "title", "date"]
    case .group: ["slug", "title"]
    case .groupTitle: ["de", "en"]
    case .theme: ["slug", "title", "retired", "subtitle", "goals", "note", "codebook"]
    case .measure:
      [
        "slug", "title", "retired", "rank", "themes", "status", "related", "replaces", "fields",
        "tasks",
        "examples", "keywords", "note", "codebook",
      ]
    case .codebook: ["belongs", "not", "examples"]
    }
  }

  /// Where a fault is, as the middle of a sentence: `in einer Maßnahme`.
  var location: Wording {
    switch self {
    case .file: Wording(german: "im Katalog", english: "in a catalogue")
    case .process: Wording(german: "unter „process“", english: "under “process”")
    case .labels: Wording(german: "unter „labels“", english: "under “labels”")
    case .milestone: Wording(german: "in einem Meilenstein", english: "in a milestone")
    case .group: Wording(german: "in einer Akteursgruppe", english: "in a source group")
    case .groupTitle:
      Wording(german: "im Titel einer Akteursgruppe", english: "in the title of a source group")
    case .theme: Wording(german: "in einem Thema", english: "in a theme")
    case .measure: Wording(german: "in einer Maßnahme", english: "in a measure")
    case .codebook:
      Wording(german: "in einem Zuordnungsleitfaden", english: "in a codebook")
    }
  }

  /// What stands in a list of these, as the subject of a sentence: `Maßnahme`.
  var noun: Wording {
    switch self {
    case .milestone: Wording(german: "Meilenstein", english: "milestone")
    case .group: Wording(german: "Akteursgruppe", english: "source group")
    case .theme: Wording(german: "Thema", english: "theme")
    case .measure: Wording(german: "Maßnahme", english: "measure")
    case .process: Wording(german: "Beteiligungsprozess", english: "process")
    case .file: Wording(german: "Katalog", english: "catalogue")
    case .labels: Wording(german: "Bezeichnungen", english: "labels")
    case .groupTitle: Wording(german: "Titel", english: "title")
    case .codebook: Wording(german: "Zuordnungsleitfaden", english: "codebook")
    }
  }
}
