/// What one column of a file means, with its options; those that do not belong to its role have no
/// effect.
public struct ColumnMapping: Sendable, Equatable {
  /// As the file has it.
  public var header: String
  /// What it means.
  public var role: ColumnRole
  /// Of a statement column: the question as people read it; nil: the file's.
  public var question: String?
  /// Of a statement column: slug of the theme that its answers are about.
  public var theme: String?
  /// Of a statement column: slug of the measure that its answers are about.
  public var measure: String?
  /// Of an attribute: its name; nil: the header.
  public var name: String?
  /// What words of the column stand for: a slug, a stance, or the value of an attribute. Empty:
  /// nothing.
  public var values: [String: String]
  /// Of a column of dates with slashes.
  public var dates: DateOrder?

  /// A column that means this.
  public init(
    header: String, role: ColumnRole, question: String? = nil, theme: String? = nil,
    measure: String? = nil, name: String? = nil, values: [String: String] = [:],
    dates: DateOrder? = nil
  ) {
    self.header = header
    self.role = role
    self.question = question
    self.theme = theme
    self.measure = measure
    self.name = name
    self.values = values
    self.dates = dates
  }
}

extension ColumnMapping {
  /// The same without the options that have no effect in its role.
  var withoutIdleOptions: ColumnMapping {
    let isStatement = role == .statement
    let hasValues =
      [.sourceGroup, .theme, .measure, .stance, .attribute].contains(role)
    return ColumnMapping(
      header: header, role: role, question: isStatement ? question : nil,
      theme: isStatement ? theme : nil, measure: isStatement ? measure : nil,
      name: role == .attribute ? name : nil, values: hasValues ? values : [:],
      dates: role == .received ? dates : nil)
  }
}
