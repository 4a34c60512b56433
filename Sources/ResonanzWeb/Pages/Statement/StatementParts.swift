import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Something that is known of where a statement is from.
struct StatementFact: Sendable {
  let name: String
  let value: String
  /// What `lang` says of the value, where that is a text of the archive in another language than the page's.
  var lang: String?
  /// Likewise of the name.
  var nameLang: String?

  static func all(of answer: StatementAnswer, _ language: Language) -> [StatementFact] {
    let (record, titles) = (answer.record, answer.titles)
    let words = StatementPageWords(language: language)
    let sentences = StatementWords(language, keywords: titles.keywords)
    let day = language.day(received: record.received)
    let known: [(String, String?)] =
      [
        (words.group, titles.group(record.group, in: language)),
        (words.respondent, record.respondent), (words.organisation, record.organisation),
      ]
    let later: [(String, String?)] =
      [
        (words.received, day ?? words.noDate), (words.document, record.document),
        (words.page, record.page), (words.consent, sentences.consent(of: record)),
        (words.votes, sentences.votes(of: record)),
      ]
      + record.sources.map { ("Import \($0.importNumber)", words.place(of: $0)) }
    func facts(_ known: [(String, String?)]) -> [StatementFact] {
      known.compactMap { name, value in
        value.flatMap { $0.isEmpty ? nil : StatementFact(name: name, value: $0) }
      }
    }
    let mark = language.mark()
    let consultation = StatementFact(
      name: words.consultation, value: titles.consultation(record.consultation), lang: mark)
    let attributes = record.attributes.sorted { $0.key < $1.key }.map {
      StatementFact(
        name: $0.key, value: $0.value.joined(separator: " · "), lang: mark, nameLang: mark)
    }
    return [consultation] + facts(known) + attributes + facts(later)
  }
}

/// What it is tagged to.
struct StatementTag: Sendable {
  let title: String
  /// Where the feedback on it is; nil of keywords, which have no page.
  let address: String?
  let kind: String
  /// Of a measure.
  let stance: String?
  /// By whom, when, and how.
  let given: String
  /// What its form sends to take it away; nil where that can't be done.
  let value: String?

  init(
    _ tag: TagRecord, _ answer: StatementAnswer, _ language: Language, canWork: Bool
  ) {
    title = tag.title
    address =
      switch tag.kind {
      case .theme: "/themes/\(tag.slug)"
      case .measure: "/measures/\(tag.slug)"
      case .keyword: nil
      }
    kind = tag.kind.title(in: language)
    stance = tag.kind == .measure ? tag.stance.title(in: language) : nil
    given = StatementPageWords(language: language).given(
      tag, by: answer.name(tag.person), language.minute(tag.event.time, in: answer.zone))
    value = canWork ? TargetChoice.value(of: tag) : nil
  }
}

/// What one must know of it.
struct StatementNote: Sendable {
  let number: String
  let text: String
  /// What of the statement it is on, by whom, and when.
  let about: String
  let canRemove: Bool

  init(
    _ note: NoteRecord, _ answer: StatementAnswer, _ language: Language, canWork: Bool
  ) {
    number = String(note.number)
    text = note.text ?? Wording.erased(in: language)
    about = [
      note.target.map(answer.titles.target), answer.name(note.person),
      language.minute(note.event.time, in: answer.zone),
    ].compactMap(\.self).joined(separator: " · ")
    canRemove = canWork
  }
}

/// A passage of it that is evidence.
struct StatementQuote: Sendable {
  let number: String
  let text: String
  /// What `lang` says of the text; nil where that is in the page's language.
  let lang: String?
  let title: String
  let address: String
  /// Why it may not be published; nil where it may.
  let bars: String?
  let canRemove: Bool

  init(_ quote: QuoteRecord, _ language: Language, canWork: Bool) {
    number = String(quote.number)
    text = quote.text ?? ""
    lang = language.mark(ofText: quote.language)
    title = quote.title
    address = quote.kind == .theme ? "/themes/\(quote.slug)" : "/measures/\(quote.slug)"
    let names = quote.bars.map { $0.title(in: language) }
    bars = names.isEmpty ? nil : names.joined(separator: ", ")
    canRemove = canWork
  }
}

/// Another statement of the same submission.
struct StatementSibling: Sendable {
  let number: Int
  let question: String?
  let text: String
  /// What `lang` says of the text; nil where that is in the page's language.
  let lang: String?

  /// Those that came in with a statement, and so are in its language.
  static func all(of record: StatementRecord, _ language: Language) -> [StatementSibling] {
    let lang = language.mark(ofText: record.language)
    return record.siblings.map { sibling in
      StatementSibling(
        number: sibling.number, question: sibling.question.isEmpty ? nil : sibling.question,
        text: sibling.text ?? Wording.erased(in: language), lang: sibling.text == nil ? nil : lang)
    }
  }
}

/// Something that became different about it.
struct StatementChange: Sendable {
  let time: String
  let person: String
  let what: String

  init(
    _ entry: StatementHistoryEntry, _ sentences: StatementWords, _ answer: StatementAnswer,
    _ language: Language
  ) {
    time = language.minute(entry.event.time, in: answer.zone)
    person = answer.name(entry.person)
    what = sentences.change(entry.change).sentenceStart
  }
}
