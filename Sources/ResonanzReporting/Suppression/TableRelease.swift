public import ResonanzModel

/// Which people a table counts. Tables of other people are told from one another by this.
public struct TablePopulation: Sendable, Hashable, Codable {
  /// Slugs; nil: all.
  public var consultation: String?
  public var group: String?
  /// Received from this day on; nil: from the first.
  public var receivedFrom: CalendarDate?
  /// Who spoke on this alone, such as `measure:radweg`; nil: whoever spoke.
  public var target: String?

  public init(
    consultation: String? = nil, group: String? = nil, receivedFrom: CalendarDate? = nil,
    target: String? = nil
  ) {
    self.consultation = consultation
    self.group = group
    self.receivedFrom = receivedFrom
    self.target = target
  }

  /// Whether nobody is in both: a respondent belongs to one consultation and one group.
  func isDisjoint(with other: TablePopulation) -> Bool {
    func differ(_ one: String?, _ other: String?) -> Bool {
      one != nil && other != nil && one != other
    }
    return differ(consultation, other.consultation) || differ(group, other.group)
  }
}

/// A public table as it is remembered, so that what a later one differs in tells nothing. It holds the
/// hidden counts too, and stays in the house like the archive itself.
public struct TableRelease: Sendable, Equatable, Codable {
  /// What the rows and the columns are, such as `attribute:alter` and `measure`.
  public let dimensions: [String]
  public let population: TablePopulation
  /// The last event that its figures know of.
  public let event: Int
  public let minimum: Int
  /// The last day on which what it counts was received; nil: until then. Only for whoever looks what was published:
  /// it bears on nothing, as the event doesn't.
  public internal(set) var receivedUntil: CalendarDate?
  let respondents: FrequencyTable
  let statements: FrequencyTable?
  /// Row by row, which cells are hidden.
  let isHidden: [Bool]
  let isStatementHidden: [Bool]
  let namesSmall: Bool
  let leftOut: [LeftOutClass]

  /// With rows for columns.
  var transposed: TableRelease {
    let width = respondents.columnTotals.count
    func turned(_ isHidden: [Bool]) -> [Bool] {
      (0..<width).flatMap { column in
        stride(from: column, to: isHidden.count, by: width).map { isHidden[$0] }
      }
    }
    return TableRelease(
      dimensions: dimensions.reversed(), population: population, event: event, minimum: minimum,
      receivedUntil: receivedUntil,
      respondents: respondents.transposed, statements: statements?.transposed,
      isHidden: turned(isHidden), isStatementHidden: turned(isStatementHidden),
      namesSmall: namesSmall, leftOut: leftOut)
  }
}
