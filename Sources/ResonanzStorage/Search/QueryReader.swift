import ResonanzModel

/// Makes a query of what a person typed. A filter that there is not it takes as words, a value that there
/// is not finds nothing, and it notes both.
struct QueryReader {
  let names: QueryNames
  private var required: [SearchQuery.Term] = []
  private var excluded: [SearchQuery.Term] = []
  private var conditions: [StatementCondition] = []
  private var notes: [QueryNote] = []

  init(names: QueryNames) { self.names = names }

  mutating func read(_ text: String) -> ReadQuery {
    take(QueryPart.all(in: text))
    giveStancesTheirTargets()
    // Who asks for something that can't be looked for does not mean everything.
    if required.isEmpty, excluded.isEmpty, conditions.isEmpty, !notes.isEmpty {
      add(StatementCondition(.number([])))
    }
    let query = StatementQuery(
      words: SearchQuery(required: required, excluded: excluded), conditions: conditions)
    return ReadQuery(query: query, notes: notes)
  }

  private mutating func take(_ parts: [QueryPart]) {
    let parts = AlternativeWords.joined(parts)
    for (place, part) in parts.enumerated() {
      // Between filters it is a word, which is hardly meant.
      if part.isAlternativeWord, place > 0, place < parts.count - 1 {
        add(.operatorWord(part.written))
      }
      take(part)
    }
  }

  private mutating func take(_ part: QueryPart) {
    switch part.content {
    case .group(let parts):
      if !part.isExcluded {
        take(parts)
      } else if let term = part.said {
        excluded.append(term)
      } else {
        add(.mixedGroup(part.written))
      }
    case .unpaired(let term):
      add(.unpairedParenthesis(part.written))
      take([term], part)
    case .term(.word(let word)):
      guard let bare = BareFilter(named: word) else {
        noteMisreadings(of: word)
        return take([.word(word)], part)
      }
      var condition = bare.condition
      if part.isExcluded { condition.isExcluded.toggle() }
      add(condition)
      if !word.contains("-"), bare != .untagged { add(.bareFilter(word)) }
    case .term(let term): take([term], part)
    case .unsearchable: add(.unsearchable(part.written))
    case .filter(let name, let values):
      if let filter = QueryFilter(named: name) {
        take(filter, name, values, part)
      } else {
        let suggestion = spellingSuggestion(for: name, among: QueryFilter.allNames)
        add(.unknownFilter(name, suggestion: suggestion))
        take(part.terms, part)
      }
    }
  }

  /// `theme: mobil` with a space, and AND and NOT as other programs take them, are words here.
  private mutating func noteMisreadings(of word: String) {
    if word.hasSuffix(":"), QueryFilter(named: String(word.dropLast())) != nil {
      add(.missingValue(word))
    }
    if ["AND", "OR", "NOT", "UND", "ODER", "NICHT"].contains(word) { add(.operatorWord(word)) }
  }

  private mutating func take(_ terms: [SearchQuery.Term], _ part: QueryPart) {
    if part.isExcluded { excluded += terms } else { required += terms }
  }

  /// A value that means nothing is none that a statement could have; those beside it filter.
  private mutating func take(
    _ filter: QueryFilter, _ name: String, _ values: [String], _ part: QueryPart
  ) {
    if values.isEmpty { return add(.missingValue("\(name):")) }
    var properties: [StatementCondition.Property] = []
    for value in values {
      if let property = names.property(filter, value) {
        properties.append(property)
      } else {
        add(.unknownValue(value, filter: name, names.values(like: value, filter)))
      }
    }
    if properties.isEmpty { properties = [.number([])] }
    for property in StatementCondition.Property.joined(properties) {
      add(StatementCondition(property, isExcluded: part.isExcluded))
    }
  }

  private mutating func add(_ condition: StatementCondition) {
    if !conditions.contains(condition) { conditions.append(condition) }
  }

  private mutating func add(_ note: QueryNote) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// `measure:radweg stance:supports` asks for the stance on that measure.
  private mutating func giveStancesTheirTargets() {
    let withStance = Set((names.vocabulary.measures + names.vocabulary.themes).map(\.id))
    let targets = StatementQuery(conditions: conditions).targets.filter(withStance.contains)
    for index in conditions.indices {
      guard case .stance(let stances, of: _) = conditions[index].property else { continue }
      conditions[index].property = .stance(stances, of: targets)
    }
  }
}

extension StatementQuery {
  /// What all of them are tagged to, of several one.
  var targets: [TargetID] {
    conditions.flatMap { condition -> [TargetID] in
      guard case .tagged(let targets) = condition.property, !condition.isExcluded else { return [] }
      return targets
    }
  }

  /// Whether it is about what a person hid.
  var isOfHidden: Bool { conditions.contains(StatementCondition(.hidden)) }
}
