/// All that is said in public of who said something: the group, the occasion and the year. Never the
/// respondent, the day or the number of the statement.
public struct PublicAttribution: Sendable, Hashable {
  /// Slug of the source group.
  public let group: String
  /// Title of the consultation.
  public let consultation: String
  /// Year in which it came in; nil where that is not known.
  public let year: Int?

  public init(group: String, consultation: String, year: Int?) {
    self.group = group
    self.consultation = consultation
    self.year = year
  }

  /// What people read: `Bürgerinnen und Bürger, Umfrage, 2016`.
  ///
  /// - Parameter groupTitle: what people call the group.
  public func text(groupTitle: String) -> String {
    // A title that ends in the year says it already.
    let isYearSaid = year.map { consultation.hasSuffix(String($0)) } ?? true
    return [groupTitle, consultation, isYearSaid ? nil : year.map { String($0) }].compactMap(\.self)
      .joined(separator: ", ")
  }
}

/// Whether words of a statement may be published, and what is said of who said them.
public struct StatementPublication: Sendable, Equatable {
  /// Why not; none: they may.
  public let bars: [QuoteBar]
  public let attribution: PublicAttribution

  /// Whether its words may leave the house.
  public var isPublic: Bool { bars.isEmpty }
}
