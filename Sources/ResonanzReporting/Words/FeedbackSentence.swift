public import ResonanzModel
public import ResonanzStorage

/// A sentence on the feedback of one theme or measure, ready to be copied into another document: `Seepark:
/// 50 Nennungen, davon 47 von 41 Personen und 3 ohne Absender; keine aus: Schulen (Stand: 06.12.2016).`
public struct FeedbackSentence: Sendable, Equatable {
  /// What it is on.
  public var title: String
  public var figures: Figures
  /// Of measures; those of a theme are its measures' own.
  public var stances: [Stance: Int]
  /// The groups without feedback, by what that means; in the order of the tables.
  public var groups: [Zero: [SourceGroup]]
  /// What the figures hold for: `Stand: 06.12.2016`; nil: not said.
  public var limits: Wording?

  /// Every number as it is counted; nothing is left to the reader's arithmetic.
  public init(
    title: String, figures: Figures, stances: [Stance: Int] = [:],
    groups: [Zero: [SourceGroup]] = [:], limits: Wording? = nil
  ) {
    self.title = title
    self.figures = figures
    self.stances = stances
    self.groups = groups
    self.limits = limits
  }

  /// One line, with a full stop.
  public func text(in language: Language) -> String {
    let words = ReportWords(language: language, labels: Labels())
    let groups = groupParts(words)
    let start = "\(title.singleLine): \(([mentions(words)] + groups).joined(separator: "; "))"
    return start + (limits.map { " (\($0(in: language)))" } ?? "") + "."
  }

  // MARK: - How many

  private func mentions(_ words: ReportWords) -> String {
    let count = figures.statements
    if count == 0 { return silence(words) }
    let known = count - figures.unattributed
    let all = Plural.mention.counted(count, in: words.language)
    let people = Plural.respondent.counted(figures.respondents, in: words.language)
    let nobody = words.pick("ohne Absender", "unattributed")
    if figures.unattributed == 0 {
      return all + words.pick(" von ", " by ") + people + stance(words)
    }
    if known == 0 { return all + words.pick(" \(nobody)", ", \(nobody)") + stance(words) }
    let split = words.pick(
      ", davon \(words.number(known)) von \(people) und \(words.number(figures.unattributed)) \(nobody)",
      ", \(words.number(known)) of them by \(people) and \(words.number(figures.unattributed)) \(nobody)"
    )
    return all + split + stance(words, isApart: true)
  }

  /// Why there is none, as far as that is known.
  private func silence(_ words: ReportWords) -> String {
    if groups[.open]?.isEmpty == false { return words.pick("noch keine Nennung", "no mention yet") }
    let isAsked = groups[.silent]?.isEmpty == false || groups.isEmpty
    return isAsked
      ? words.pick("keine Nennung", "no mention")
      : words.pick("keine Nennung, gefragt wurde niemand", "no mention, nobody was asked")
  }

  // MARK: - How they stand to it

  /// - Parameter isApart: whether something stands before it that is of a part of the mentions only.
  private func stance(_ words: ReportWords, isApart: Bool = false) -> String {
    let given = Stance.allCases.compactMap { stance in
      stances[stance].flatMap { $0 > 0 ? (stance, $0) : nil }
    }
    guard given.contains(where: { $0.0 != .unstated }) else { return "" }
    let sign = isApart ? "; " : ", "
    if given.count == 1, let (only, count) = given.first, count == figures.statements {
      let all =
        switch count {
        case 1: ""
        case 2: words.pick("beide ", "both ")
        default: words.pick("alle ", "all ")
        }
      return sign + all + words.adjective(only)
    }
    let parts = given.map { "\(words.number($0.1)) \(words.adjective($0.0))" }
    let of = isApart ? words.pick("insgesamt ", "in all ") : words.pick("davon ", "of which ")
    return sign + of + words.enumerated(parts)
  }

  // MARK: - Who said nothing

  private func groupParts(_ words: ReportWords) -> [String] {
    let isSilent = figures.statements == 0
    let names: [(Zero, String)] = [
      // That nobody said anything was just said, unless some may still.
      (.silent, isSilent ? words.saidNothing : words.pick("keine aus", "none from")),
      (.open, words.stillOpen), (.notAsked, words.pick("nicht gefragt", "not asked")),
    ]
    return names.compactMap { zero, name in
      let named = (groups[zero] ?? []).filter { $0.slug != SourceGroup.unknown }
      let isClear = isSilent && zero == .silent && groups[.open]?.isEmpty != false
      let isNobody =
        isSilent && zero == .notAsked && groups[.silent]?.isEmpty != false
        && groups[.open]?.isEmpty != false
      return named.isEmpty || isClear || isNobody ? nil : "\(name): \(words.list(named))"
    }
  }
}

extension ReportWords {
  /// How a statement stands to a measure, behind a number.
  func adjective(_ stance: Stance) -> String {
    switch stance {
    case .supports: pick("zustimmend", "supporting")
    case .opposes: pick("ablehnend", "opposing")
    case .mixed: pick("teils-teils", "mixed")
    case .neutral: "neutral"
    case .unstated: pick("ohne bestimmte Tendenz", "without a stated stance")
    }
  }

  /// `a, b und c`.
  func enumerated(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + pick(" und ", " and ") + last
  }
}
