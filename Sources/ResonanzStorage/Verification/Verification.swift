public import ResonanzModel

/// One thing that `verify` looks at.
public enum VerificationCheck: String, Sendable, CaseIterable {
  /// SQLite's own check of its file.
  case file
  case foreignKeys = "foreign-keys"
  /// Kept counts against a recount.
  case counts
  /// Every event's link to the one before it, and its digest against the rows it speaks of.
  case chain
  /// Every text against what the chain commits to.
  case texts
  /// The full-text index against the texts, and the words against the index.
  case fullText = "full-text"
  /// What rows keep of others: which statements are live, their state and current text.
  case kept

  /// What people read.
  public var title: Wording {
    switch self {
    case .file: Wording(german: "Datei (SQLite)", english: "file (SQLite)")
    case .foreignKeys: Wording(german: "Verweise", english: "references")
    case .counts: Wording(german: "Auszählung", english: "kept counts")
    case .chain: Wording(german: "Ereigniskette", english: "chain of events")
    case .texts: Wording(german: "Wortlaut", english: "texts")
    case .fullText: Wording(german: "Volltextindex", english: "full-text index")
    case .kept: Wording(german: "Zustände", english: "kept states")
    }
  }
}

/// What one check found.
public struct VerificationResult: Sendable, Equatable {
  public let check: VerificationCheck
  /// How many rows, events or texts it looked at; nil where it can't say.
  public let examined: Int?
  /// What is wrong; none is well.
  public let faults: [VerificationFault]

  /// Whether nothing was found.
  public var isSound: Bool { faults.isEmpty }
}
