import ResonanzModel

extension QueryNames {
  /// What somebody may have meant who wrote a value that is none: first the one that the fewest typing
  /// errors turn into it, then those that it is a part of.
  func values(like value: String, _ filter: QueryFilter) -> KnownValues {
    let candidates = self.candidates(filter)
    let spellings = candidates.flatMap { [$0.slug] + $0.titles }
    let folded = QueryFolding.folded(value)
    let suggestion = spellingSuggestion(for: value, among: spellings)
    let containing = candidates.filter { candidate in
      guard folded.count > 1 else { return false }
      return ([candidate.slug] + candidate.titles).contains {
        QueryFolding.folded($0).contains(folded)
      }
    }.filter { candidate in !([candidate.slug] + candidate.titles).contains { $0 == suggestion } }
    let near = [suggestion].compactMap(\.self) + containing.map(\.slug)
    if !near.isEmpty { return .nearest(Array(near.prefix(Self.mostNear))) }
    if filter == .received { return .days }
    return candidates.isEmpty || candidates.count > Self.mostNamed
      ? .tooMany : .all(candidates.map(\.slug))
  }

  private static let mostNear = 3
  private static let mostNamed = 6

  private func candidates(_ filter: QueryFilter) -> [Name] {
    func named(_ name: String, _ title: Wording) -> Name {
      Name(slug: name, titles: [title.german, title.english])
    }
    return switch filter {
    case .theme: targets(vocabulary.themes)
    case .measure: targets(vocabulary.measures)
    case .keyword: targets(vocabulary.keywords)
    case .stance: Stance.allCases.map { named($0.rawValue, $0.title) }
    case .group: groupNames
    case .consultation: consultations.map { Name(slug: $0.slug, titles: [$0.title]) }
    case .state: StatementState.allCases.map { named($0.rawValue, $0.title) }
    case .flag: StatementFlag.allCases.map { named($0.rawValue, $0.title) }
    case .consent: ConsentAnswer.allCases.map { named($0.rawValue, $0.title) }
    case .taggedBy: people.values.sorted().map { Name(slug: $0, titles: []) }
    case .received: milestones.map { Name(slug: $0.slug, titles: [$0.title]) }
    case .question, .language, .respondent, .imported, .number: []
    }
  }
}
