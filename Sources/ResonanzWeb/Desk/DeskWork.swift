import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// One statement on the desk.
struct DeskWork: Sendable {
  /// Words of a colleague, or a passage that was picked.
  struct Remark: Sendable {
    let text: String
    /// What `lang` says of the text; nil where that is in the page's language.
    let lang: String?
    let about: String?
  }

  let number: String
  let text: String
  /// What `lang` says of the text; nil where that is in the page's language.
  let lang: String?
  let question: String?
  let facts: String
  /// Who else has it in hand.
  let holder: String?
  let fields: DeskFields
  let themes: [DeskChoice]
  let measures: [DeskChoice]
  let keywords: [DeskChoice]
  /// All there are, to be offered while typing.
  let allKeywords: [String]
  let reasons: [DeskChoice]
  let stances: [DeskChoice]
  /// What a passage can be evidence for.
  let quotable: [DeskChoice]
  let flags: [FlagChoice]
  let notes: [Remark]
  let quotes: [Remark]
  let siblings: [StatementSibling]
  let hasSiblings: Bool
  let hasRemarks: Bool
  let codebook: [DeskCodebookLine]
  /// Numbers of what an undo takes back and a redo does again; nil where there is nothing.
  let undo: String?
  let redo: String?

  init(
    _ record: StatementRecord, _ answer: DeskAnswer, _ queue: DeskQueue, _ language: Language
  ) {
    number = String(record.number)
    text = record.text ?? Wording.erased(in: language)
    lang = record.text == nil ? nil : language.mark(ofText: record.language)
    question = record.question.isEmpty ? nil : record.question
    facts = DeskWords.facts(of: record, answer.titles, in: language)
    holder = answer.holder.map { DeskWords.held(by: $0, in: language) }
    fields = DeskFields(number: number, query: queue.query, order: queue.order.rawValue)
    let choices = DeskChoices(record, answer.titles.vocabulary, language)
    themes = choices.themes
    measures = choices.measures
    keywords = choices.keywords
    allKeywords = answer.titles.vocabulary.suggestedKeywords
    reasons = choices.reasons
    stances = choices.stances
    quotable = choices.quotable
    flags = FlagChoice.all(of: record, in: language)
    notes = record.notes.map {
      Remark(text: $0.text ?? "", lang: language.mark(), about: $0.target)
    }
    quotes = record.quotes.map {
      Remark(text: $0.text ?? "", lang: language.mark(ofText: $0.language), about: $0.title)
    }
    hasRemarks = !notes.isEmpty || !quotes.isEmpty
    siblings = StatementSibling.all(of: record, language)
    hasSiblings = !siblings.isEmpty
    codebook = answer.codebook.map { DeskCodebookLine($0, language) }
    undo = answer.reversible.undo.map(String.init)
    redo = answer.reversible.redo.map(String.init)
  }
}

/// What every form of the desk sends along: the statement, and the queue that it is of.
struct DeskFields: Sendable {
  let number: String
  let query: String
  let order: String
}

/// What the codebook says of a theme or measure.
struct DeskCodebookLine: Sendable {
  let title: String
  let isTheme: Bool
  let belongs: String?
  let not: String?
  let examples: String?

  init(_ entry: CodebookEntry, _ language: Language) {
    title = entry.title
    isTheme = entry.kind == .theme
    belongs = entry.codebook?.belongs
    not = entry.codebook?.not
    let examples = entry.codebook?.examples ?? []
    self.examples = examples.isEmpty ? nil : examples.joined(separator: " · ")
  }
}
