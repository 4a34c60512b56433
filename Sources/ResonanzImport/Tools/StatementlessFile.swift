public import ResonanzModel

/// A file that belongs to what a tool gives out, but holds nothing that anybody said.
public enum StatementlessFile: String, Sendable, Hashable, CaseIterable {
  case polisVotes
  case polisParticipants
  case polisSummary
  case decidimResults
  case taguetteCodebook

  /// Nil for headers that say nothing of the kind.
  public init?(headers: [String]) {
    let keys = HeaderKey.all(headers)
    guard let kind = Self.allCases.first(where: { keys.isSuperset(of: $0.marks) }) else {
      return nil
    }
    if kind == .polisSummary, headers.count != 2 || HeaderKey.of(headers[0]) != "topic" {
      return nil
    }
    self = kind
  }

  private var marks: [String] {
    switch self {
    case .polisVotes: ["commentid", "voterid", "vote"]
    case .polisParticipants: ["participant", "groupid", "nvotes"]
    // Its rows are keys and values, so the first of them stands where others have headers.
    case .polisSummary: ["topic"]
    case .decidimResults: ["parent/id", "progress", "status/id"]
    case .taguetteCodebook: ["tag", "description", "numberofhighlights"]
    }
  }

  /// What it is, as part of a sentence.
  public var title: Wording {
    switch self {
    case .polisVotes:
      Wording(
        german: "die Stimmen einer Polis-Befragung", english: "the votes of a Polis conversation")
    case .polisParticipants:
      Wording(
        german: "die Stimmen der Teilnehmenden einer Polis-Befragung",
        english: "the votes of the participants of a Polis conversation")
    case .polisSummary:
      Wording(
        german: "die Übersicht einer Polis-Befragung",
        english: "the summary of a Polis conversation")
    case .decidimResults:
      Wording(
        german: "den Umsetzungsstand von Vorhaben in Decidim",
        english: "how far projects in Decidim have come")
    case .taguetteCodebook:
      Wording(german: "die Stichwörter von Taguette", english: "the tags of Taguette")
    }
  }

  /// Where the statements are.
  public var instead: Wording {
    switch self {
    case .polisVotes, .polisParticipants, .polisSummary:
      Wording(
        german: "Importieren Sie comments.csv aus demselben Ordner.",
        english: "Import comments.csv of the same folder.")
    case .decidimResults:
      Wording(
        german: "Importieren Sie die Vorschläge (proposals) oder Kommentare (comments).",
        english: "Import the proposals or the comments.")
    case .taguetteCodebook:
      Wording(
        german: "Importieren Sie die Textstellen (highlights).", english: "Import the highlights.")
    }
  }
}
