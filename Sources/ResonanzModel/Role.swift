/// What somebody may do with an archive in the browser. Each role may do all that the ones before it may.
public enum Role: String, Sendable, CaseIterable, Codable, Comparable {
  /// Reads everything, and changes nothing.
  case viewer
  /// Tags statements, and quotes, flags and notes.
  case tagger
  /// Imports, changes the catalogue, settles differences, makes reports.
  case analyst
  /// Accounts, erasure, backups.
  case admin

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What people read.
  public var title: Wording {
    switch self {
    case .viewer: Wording(german: "liest", english: "reads")
    case .tagger: Wording(german: "ordnet zu", english: "tags")
    case .analyst: Wording(german: "wertet aus", english: "analyses")
    case .admin: Wording(german: "verwaltet", english: "administers")
    }
  }
}
