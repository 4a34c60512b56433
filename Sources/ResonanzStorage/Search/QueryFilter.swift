import ResonanzModel

/// The filters of the query language, by the names that people type: English and German, in any case
/// and spelling of umlauts.
enum QueryFilter: CaseIterable {
  case theme, measure, keyword, stance, group, consultation, question, taggedBy, received, state,
    flag
  case consent, language, respondent, imported, number

  /// The English name first.
  var names: [String] {
    switch self {
    case .theme: ["theme", "thema"]
    case .measure: ["measure", "maßnahme"]
    case .keyword: ["keyword", "stichwort"]
    case .stance: ["stance", "tendenz"]
    case .group: ["group", "gruppe", "akteursgruppe"]
    case .consultation: ["consultation", "format", "beteiligungsformat"]
    case .question: ["question", "frage"]
    case .taggedBy: ["tagged-by", "zugeordnet-von", "von"]
    case .received: ["received", "eingang", "eingegangen"]
    case .state: ["state", "stand"]
    case .flag: ["flag", "kennzeichen"]
    case .consent: ["consent", "einwilligung"]
    case .language: ["language", "sprache"]
    case .respondent: ["respondent", "absender"]
    case .imported: ["import"]
    case .number: ["number", "nummer", "aussage"]
    }
  }

  private static let byName: [String: QueryFilter] = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { filter in
      filter.names.map { (QueryFolding.folded($0), filter) }
    })

  init?(named name: String) {
    guard let filter = Self.byName[QueryFolding.folded(name)] else { return nil }
    self = filter
  }

  static var allNames: [String] { allCases.flatMap(\.names) }
}

/// Words that are a filter where they stand alone and not in quotation marks.
enum BareFilter: CaseIterable {
  case open, processed, untagged, tagged, answered, unanswered, hidden

  var names: [String] {
    switch self {
    case .open: ["open", "offen"]
    case .processed: ["processed", "bearbeitet"]
    case .untagged: ["untagged", "ohne-zuordnung"]
    case .tagged: ["tagged", "mit-zuordnung"]
    case .answered: ["answered", "beantwortet"]
    case .unanswered: ["unanswered", "unbeantwortet"]
    case .hidden: ["hidden", "ausgeblendet"]
    }
  }

  private static let byName: [String: BareFilter] = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { filter in filter.names.map { ($0, filter) } })

  init?(named name: String) {
    guard let filter = Self.byName[name.lowercased()] else { return nil }
    self = filter
  }

  var condition: StatementCondition {
    switch self {
    case .open: StatementCondition(.state([.open]))
    case .processed: StatementCondition(.state([.open]), isExcluded: true)
    case .untagged: StatementCondition(.taggedToAny(nil), isExcluded: true)
    case .tagged: StatementCondition(.taggedToAny(nil))
    case .answered: StatementCondition(.answered)
    case .unanswered: StatementCondition(.answered, isExcluded: true)
    case .hidden: StatementCondition(.hidden)
    }
  }
}
