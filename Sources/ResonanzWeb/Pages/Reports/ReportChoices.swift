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
    let filler = FieldFiller(order: order, words: words)
    return own(order.kind, filler) + common(filler)
      + (order.kind.isForPublic ? [filler.check("public", "1", words.forPublic)] : [])
  }

  private func own(_ kind: ReportKind, _ filler: FieldFiller) -> [OrderField] {
    let words = filler.words
    switch kind {
    case .measures, .themes:
      return [
        filler.check("sorted", "1", words.sorted), filler.text("from", words.betweenFrom),
        filler.text("to", words.betweenTo),
      ]
    case .theme: return [filler.select("target", words.theme, [targets(.theme, nil)])]
    case .measure: return [filler.select("target", words.measure, [targets(.measure, nil)])]
    case .sheets:
      return MeasureRank.allCases.map {
        filler.check("rank", $0.rawValue, $0.title(in: words.language))
      }
    case .crosstab:
      return [
        filler.select("rows", words.rows, [dimensions(words.language)]),
        filler.select("columns", words.columns, [dimensions(words.language)]), limit(filler),
      ]
    case .timeline:
      let periods = TallyDimension.ReceivedPeriod.allCases.map {
        Choice(
          value: $0.rawValue,
          label: TallyDimension.received($0).title(labels, in: words.language))
      }
      return [
        filler.select("by", words.period, [.init(label: nil, choices: periods)]), limit(filler),
      ]
    case .answers:
      let groupings = AnswersReport.Grouping.allCases.map {
        Choice(value: $0.rawValue, label: words.name(of: $0))
      }
      return [filler.select("by", words.grouping, [.init(label: nil, choices: groupings)])]
    case .coverage, .process: return []
    }
  }

  private func common(_ filler: FieldFiller) -> [OrderField] {
    let words = filler.words
    let known = consultations.map { Choice(value: $0.slug, label: $0.title) }
    return [
      filler.text("as-of", words.asOf), filler.text("received-from", words.receivedFrom),
      filler.text("received-until", words.receivedUntil),
      filler.select(
        "consultation", words.consultation,
        [.init(label: nil, choices: [Choice(value: "", label: words.all)] + known)]),
    ]
  }

  /// What it may be on alone.
  private func limit(_ filler: FieldFiller) -> OrderField {
    let words = filler.words
    let language = words.language
    return filler.select(
      "target", words.onlyOn,
      [
        .init(label: nil, choices: [Choice(value: "", label: words.all)]),
        targets(.theme, Plural.theme.noun(for: 2, in: language)),
        targets(.measure, Plural.measure.noun(for: 2, in: language)),
        targets(.keyword, Plural.keyword.noun(for: 2, in: language)),
      ].filter { !$0.choices.isEmpty })
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
