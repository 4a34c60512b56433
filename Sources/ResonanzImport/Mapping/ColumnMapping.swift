public import ResonanzModel

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
  /// Of a statement column: keywords of all its answers.
  public var keywords: [String]
  /// Of a statement column: how its answers stand to their measures, where the row does not say; nil: as
  /// in the whole file.
  public var stance: Stance?
  /// Of an attribute: its name; nil: the header.
  public var name: String?
  /// Of an attribute: how much of it is kept; nil: all.
  public var coarsening: Coarsening?
  /// Of a multiple choice: its options. A statement column with options holds only what people wrote
  /// beside them.
  public var choices: Choices?
  /// What words of the column stand for: a slug, a stance, or the value of an attribute. Empty:
  /// nothing.
  public var values: [String: String]
  /// Of a column of dates with slashes.
  public var dates: DateOrder?

  /// A column that means this.
  public init(
    header: String, role: ColumnRole, question: String? = nil, theme: String? = nil,
    measure: String? = nil, keywords: [String] = [], stance: Stance? = nil, name: String? = nil,
    coarsening: Coarsening? = nil, choices: Choices? = nil, values: [String: String] = [:],
    dates: DateOrder? = nil
  ) {
    self.header = header
    self.role = role
    self.question = question
    self.theme = theme
    self.measure = measure
    self.keywords = keywords
    self.stance = stance
    self.name = name
    self.coarsening = coarsening
    self.choices = choices
    self.values = values
    self.dates = dates
  }
}

extension ColumnRole {
  /// Whether words of such a column can stand for something else.
  public var takesValues: Bool {
    [.sourceGroup, .theme, .measure, .keyword, .stance, .attribute].contains(self)
  }

  /// Whether a cell of such a column can hold several options.
  public var takesChoices: Bool {
    [.statement, .sourceGroup, .theme, .measure, .keyword, .attribute].contains(self)
  }
}

extension ColumnMapping {
  /// The same without the options that have no effect in its role.
  var withoutIdleOptions: ColumnMapping {
    let isStatement = role == .statement
    let isAttribute = role == .attribute
    let hasDates = role == .received || (isAttribute && coarsening?.readsDates == true)
    return ColumnMapping(
      header: header, role: role, question: isStatement ? question : nil,
      theme: isStatement ? theme : nil, measure: isStatement ? measure : nil,
      keywords: isStatement ? keywords : [], stance: isStatement ? stance : nil,
      name: isAttribute ? name : nil, coarsening: isAttribute ? coarsening : nil,
      choices: role.takesChoices ? choices : nil, values: role.takesValues ? values : [:],
      dates: hasDates ? dates : nil)
  }
}
