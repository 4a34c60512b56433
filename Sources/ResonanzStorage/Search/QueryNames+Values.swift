import ResonanzModel

extension QueryNames {
  /// What one value of a filter asks for; nil where it means nothing here.
  func property(_ filter: QueryFilter, _ value: String) -> StatementCondition.Property? {
    if value == "*" { return anyValue(filter) }
    let isAny = ["any", "alle"].contains(value.lowercased())
    // A question may say the word.
    return named(filter, value) ?? (isAny && filter != .question ? anyValue(filter) : nil)
  }

  /// What `*` asks for: that a statement has one, which of some filters every statement has.
  private func anyValue(_ filter: QueryFilter) -> StatementCondition.Property {
    switch filter {
    case .theme: .taggedToAny(.theme)
    case .measure: .taggedToAny(.measure)
    case .keyword: .taggedToAny(.keyword)
    case .stance: .stance(Stance.allCases.filter { $0 != .unstated }, of: [])
    case .group:
      .group(vocabulary.groups.filter { $0.group.slug != SourceGroup.unknown }.map(\.id))
    case .taggedBy: .taggedByAnyone
    case .received: .received([.between(nil, nil)])
    case .flag: .flag(StatementFlag.allCases)
    case .consent: .consent([.given, .refused])
    case .language: .language(["*"])
    case .respondent: .fromKnownRespondent
    case .question: .question(questions.filter { !$0.text.isEmpty }.map(\.id))
    case .consultation, .state, .imported, .number: .everything
    }
  }

  private func named(_ filter: QueryFilter, _ value: String) -> StatementCondition.Property? {
    switch filter {
    case .theme: tagged(vocabulary.themes, value)
    case .measure: tagged(vocabulary.measures, value)
    case .keyword: tagged(vocabulary.keywords, value)
    case .stance: stances(value)
    case .group: groups(value)
    case .consultation: consultations(value)
    case .question: questions(value)
    case .taggedBy: person(value).map { .taggedBy([$0]) }
    case .received: ReceivedText(milestones: milestones).days(value).map { .received([$0]) }
    case .state: state(value).map { .state([$0]) }
    case .flag: flags(value)
    case .consent: consent(value).map { .consent([$0]) }
    case .language: value.isEmpty ? nil : .language([value])
    case .respondent: value.isEmpty ? nil : .respondent([value])
    case .imported: Int(value).map { .imported([$0]) }
    case .number: numbers(value).map { .number([$0]) }
    }
  }

  private func tagged(_ entries: [Vocabulary.Entry], _ value: String)
    -> StatementCondition.Property?
  {
    let places = Self.places(of: value, in: targets(entries))
    return places.isEmpty ? nil : .tagged(places.map { entries[$0].id })
  }

  private func stances(_ value: String) -> StatementCondition.Property? {
    let folded = QueryFolding.folded(value)
    let named = Stance.allCases.first { stance in
      stance.words.contains { QueryFolding.folded($0) == folded }
    }
    return named.map { .stance([$0], of: []) }
  }

  private func groups(_ value: String) -> StatementCondition.Property? {
    let places = Self.places(of: value, in: groupNames)
    return places.isEmpty ? nil : .group(places.map { vocabulary.groups[$0].id })
  }

  private func consultations(_ value: String) -> StatementCondition.Property? {
    let names = consultations.map { Name(slug: $0.slug, titles: [$0.title]) }
    let places = Self.places(of: value, in: names)
    return places.isEmpty ? nil : .consultation(places.map { consultations[$0].slug })
  }

  /// All questions that say it.
  private func questions(_ value: String) -> StatementCondition.Property? {
    let folded = QueryFolding.folded(value)
    if folded.isEmpty { return nil }
    let found = questions.filter { QueryFolding.folded($0.text).contains(folded) }
    return found.isEmpty ? nil : .question(found.map(\.id))
  }

  private func person(_ value: String) -> PersonID? {
    let folded = QueryFolding.folded(value)
    if let asker, ["ich", "mir", "me"].contains(folded) { return asker }
    let named = people.filter { QueryFolding.folded($0.value) == folded }
    return (named.first { $0.value == value } ?? named.min { $0.value < $1.value })?.key
  }

  private func state(_ value: String) -> StatementState? {
    Self.named(value, StatementState.allCases, { $0.rawValue }, { $0.title })
  }

  private func consent(_ value: String) -> ConsentAnswer? {
    Self.named(value, ConsentAnswer.allCases, { $0.rawValue }, { $0.title })
  }

  private func flags(_ value: String) -> StatementCondition.Property? {
    Self.named(value, StatementFlag.allCases, { $0.rawValue }, { $0.title }).map {
      .flag([$0])
    }
  }

  private func numbers(_ value: String) -> ClosedRange<Int>? {
    // `1-3` too, as commands take it.
    let ends = value.replacing("-", with: "..").split(
      separator: "..", omittingEmptySubsequences: false
    ).map { Int($0) }
    if ends.count == 1, let number = ends[0] { return number...number }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
      return nil
    }
    return first...last
  }

  private static func named<Value>(
    _ text: String, _ values: [Value], _ name: (Value) -> String, _ title: (Value) -> Wording
  ) -> Value? {
    let folded = QueryFolding.folded(text)
    return values.first { value in
      [name(value), title(value).german, title(value).english].contains {
        QueryFolding.folded($0) == folded
      }
    }
  }
}

extension StatementCondition.Property {
  /// Several values of one filter as one property where any of them is enough.
  static func joined(_ properties: [Self]) -> [Self] {
    properties.reduce(into: []) { joined, property in
      for index in joined.indices {
        if let both = joined[index].or(property) {
          joined[index] = both
          return
        }
      }
      joined.append(property)
    }
  }

  private func or(_ other: Self) -> Self? {
    switch (self, other) {
    case (.everything, _), (_, .everything): .everything
    case (.fromKnownRespondent, .respondent), (.respondent, .fromKnownRespondent),
      (.fromKnownRespondent, .fromKnownRespondent):
      .fromKnownRespondent
    case (.taggedToAny(let kind), .tagged), (.tagged, .taggedToAny(let kind)): .taggedToAny(kind)
    case (.tagged(let one), .tagged(let two)): .tagged(one + two)
    case (.stance(let one, let of), .stance(let two, of: _)): .stance(one + two, of: of)
    case (.taggedBy(let one), .taggedBy(let two)): .taggedBy(one + two)
    case (.taggedByAnyone, .taggedBy), (.taggedBy, .taggedByAnyone),
      (.taggedByAnyone, .taggedByAnyone):
      .taggedByAnyone
    case (.group(let one), .group(let two)): .group(one + two)
    case (.consultation(let one), .consultation(let two)): .consultation(one + two)
    case (.question(let one), .question(let two)): .question(one + two)
    case (.received(let one), .received(let two)): .received(one + two)
    case (.state(let one), .state(let two)): .state(one + two)
    case (.flag(let one), .flag(let two)): .flag(one + two)
    case (.consent(let one), .consent(let two)): .consent(one + two)
    case (.language(let one), .language(let two)): .language(one + two)
    case (.respondent(let one), .respondent(let two)): .respondent(one + two)
    case (.imported(let one), .imported(let two)): .imported(one + two)
    case (.number(let one), .number(let two)): .number(one + two)
    default: nil
    }
  }
}
