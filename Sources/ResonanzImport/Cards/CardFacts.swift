import ResonanzModel

/// What is known of the cards that come next.
struct CardFacts {
  /// As they were said, by directive.
  private(set) var values: [CardDirective: String] = [:]
  /// What holds again after everything was said anew: it was said beside the lines.
  private var base: [CardDirective: String] = [:]
  /// What was said since the last card.
  private var unused: Set<CardDirective> = []
  /// Lines that should have said something and could not be read, by what they should have said.
  private var lost: [CardDirective: String] = [:]
  /// How many groups of one size were named so far, by size.
  private var groups: [Int: Int] = [:]
  /// Name of the list, without its ending: by it groups without a name of their own are told apart.
  private let source: String

  init(source: String) {
    self.source = source
  }

  /// Whoever speaks together, and an organisation, are said anew; a name for them comes behind.
  mutating func set(_ directive: CardDirective, to value: String?) throws(CardFault) {
    switch directive {
    case .headcount:
      if let value {
        guard let number = Int(value), number > 0 else { throw .noNumber(value) }
        groups[number, default: 0] += 1
      }
      // A class of a school: said in one breath, it is the organisation that so many speak for.
      if !unused.contains(.organisation) { values[.organisation] = nil }
      values[.respondent] = nil
    case .organisation:
      if !unused.contains(.headcount) { values[.headcount] = nil }
      values[.respondent] = nil
    case .stance:
      if let value, StanceWords.stance(for: CellKey(value)) == nil { throw .unknownStance(value) }
    default: break
    }
    values[directive] = value ?? base[directive]
    unused.insert(directive)
    lost[directive] = nil
  }

  /// Takes note that a card has what was said so far.
  mutating func use() {
    unused = []
  }

  /// Makes what holds now what holds again whenever all is said anew.
  mutating func hold() {
    base = values
    unused = []
  }

  /// What holds is open from now on, since this line did not say it.
  mutating func lose(_ directive: CardDirective, to line: String) {
    values[directive] = nil
    lost[directive] = line
  }

  mutating func clear() {
    values = base
    unused = []
    lost = [:]
  }

  /// The facts of a submission with these statements.
  func submission(_ statements: [ExchangeStatement]) -> ExchangeSubmission {
    ExchangeSubmission(
      consultation: values[.consultation].map { ExchangeConsultation(slug: $0) },
      group: values[.group], respondent: respondent, received: values[.received],
      document: values[.document], statements: statements)
  }

  /// A passage with what holds for it now.
  func statement(_ text: String) -> ExchangeStatement {
    let stance = values[.stance].flatMap { StanceWords.stance(for: CellKey($0)) } ?? .unstated
    var tags: [ExchangeTag] = []
    for (directive, kind) in [(CardDirective.theme, TargetKind.theme), (.measure, .measure)] {
      tags += names(directive).map { name in
        ExchangeTag(kind: kind, name: name, stance: kind == .measure ? stance : .unstated)
      }
    }
    tags += names(.keyword).map { ExchangeTag(kind: .keyword, name: $0) }
    return ExchangeStatement(
      question: values[.question] ?? "", text: text, page: values[.page], tags: tags)
  }

  func names(_ directive: CardDirective) -> [String] { CardNames.read(values[directive] ?? "") }

  private var respondent: ExchangeRespondent? {
    if let name = values[.organisation] {
      return ExchangeRespondent(
        kind: .organisation, id: values[.respondent], organisation: name,
        headcount: values[.headcount].flatMap { Int($0) })
    }
    if let number = values[.headcount].flatMap({ Int($0) }) {
      return ExchangeRespondent(
        kind: .group, id: values[.respondent] ?? groupName(number), headcount: number)
    }
    return values[.respondent].map { ExchangeRespondent(id: $0) }
  }

  /// The same whenever the list is read, so that all cards of one group are one respondent's.
  private func groupName(_ number: Int) -> String {
    let group = values[.group].map { " \($0)" } ?? ""
    return "\(source):\(group) \(number) #\(groups[number] ?? 1)"
  }

  /// These facts as directives, which make them hold wherever they stand.
  func lines(in language: Language) -> [String] {
    var values = values
    // The name that a group gets by itself has its source group in it, which must be known for that.
    if values[.headcount] != nil, lost[.group] == nil { values[.respondent] = respondent?.id }
    return ["@" + CardDirective.new.word(in: language)]
      + CardDirective.allCases.compactMap { directive in
        lost[directive] ?? values[directive].map { "@\(directive.word(in: language)) \($0)" }
      }
  }
}
