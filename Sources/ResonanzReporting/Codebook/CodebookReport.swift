public import ResonanzModel

/// What belongs to each theme and measure and what does not (Zuordnungsleitfaden), to be read while
/// tagging, and printed.
public struct CodebookReport: Sendable, Equatable {
  /// The process whose catalogue it is.
  public let process: Process
  /// What this city calls its themes.
  public let labels: Labels
  /// In the order of reading: a theme before its measures.
  public let entries: [CodebookEntry]
  /// Whether it is the whole one, and not what it says of one theme or measure.
  public let isWhole: Bool

  /// The whole codebook, or what it says of one theme or measure.
  ///
  /// - Returns: nil where there is neither of that slug.
  public init?(of catalogue: Catalogue, slug: String? = nil) {
    process = catalogue.process
    labels = catalogue.labels
    isWhole = slug == nil
    entries = slug.map(catalogue.codebook(of:)) ?? catalogue.codebook
    if entries.isEmpty, slug != nil { return nil }
  }

  /// How many of its themes and measures have no codebook yet.
  public var missing: Int { entries.count { $0.codebook == nil } }
}
