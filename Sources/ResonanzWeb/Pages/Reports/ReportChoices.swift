import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// What there is to choose from.
struct ReportChoices: Sendable {
  let vocabulary: Vocabulary
  let keywords: KeywordTitles
  let labels: Labels
  let milestones: [Milestone]
  let consultations: [ConsultationRecord]
  let attributes: [String]

  init(of archive: Archive) throws {
    let catalogue = try archive.catalogue()
    (labels, milestones) = (catalogue.labels, catalogue.milestones)
    vocabulary = try archive.vocabulary()
    keywords = KeywordTitles(vocabulary)
    consultations = try archive.consultations()
    attributes = try archive.attributeNames()
  }

  /// The fields of a report's form, filled with what was chosen.
  func fields(for order: ReportOrder, _ words: ReportOrderWords) -> [OrderField] {
    let filler = FieldFiller(order: order)
    return ReportField.all(of: order.kind).flatMap { field in
      let label = field.label(words)
      switch field.kind {
      case .check: return [filler.check(field.name, "1", label)]
      case .point, .day: return [filler.text(field.name, label)]
      case .ranks:
        return MeasureRank.allCases.map {
          filler.check(field.name, $0.rawValue, $0.title(in: words.language))
        }
      default:
        return [
          filler.select(
            field.name, label, groups(of: field.kind, words), usual: field.usual)
        ]
      }
    }
  }

  /// What there is to choose from for a field.
  private func groups(
    of kind: ReportField.Kind, _ words: ReportOrderWords
  ) -> [OrderField.Group] {
    let (language, all) = (words.language, Choice(value: "", label: words.all))
    func plain(_ choices: [Choice]) -> OrderField.Group { .init(label: nil, choices: choices) }
    switch kind {
    case .check, .point, .day, .ranks: return []
    case .target(let kind): return [targets(kind, nil)]
    case .anyTarget:
      return [
        plain([all]), targets(.theme, Plural.theme.noun(for: 2, in: language)),
        targets(.measure, Plural.measure.noun(for: 2, in: language)),
        targets(.keyword, Plural.keyword.noun(for: 2, in: language)),
      ].filter { !$0.choices.isEmpty }
    case .dimension: return [dimensions(language)]
    case .period:
      return [
        plain(
          TallyDimension.ReceivedPeriod.allCases.map {
            Choice(
              value: $0.rawValue, label: TallyDimension.received($0).title(labels, in: language))
          })
      ]
    case .grouping:
      let groupings = AnswersReport.Grouping.allCases
      return [plain(groupings.map { Choice(value: $0.rawValue, label: words.name(of: $0)) })]
    case .consultation:
      return [plain([all] + consultations.map { Choice(value: $0.slug, label: $0.title) })]
    }
  }

  private func targets(_ kind: TargetKind, _ label: String?) -> OrderField.Group {
    let entries =
      switch kind {
      case .theme: vocabulary.themes
      case .measure: vocabulary.measures
      case .keyword: vocabulary.keywords
      }
    return OrderField.Group(
      label: label,
      choices: entries.map {
        Choice(
          value: TargetChoice.value(kind, $0.slug),
          label: kind == .keyword ? keywords.title($0.slug) : $0.title)
      })
  }

  private func dimensions(_ language: Language) -> OrderField.Group {
    let known: [TallyDimension] = [
      .theme, .measure, .keyword, .group, .consultation, .stance, .state, .question,
    ]
    let periods = TallyDimension.ReceivedPeriod.allCases.map { TallyDimension.received($0) }
    let all = known + periods + attributes.map { TallyDimension.attribute($0) }
    return OrderField.Group(
      label: nil,
      choices: all.map { Choice(value: $0.name, label: $0.title(labels, in: language)) })
  }
}
