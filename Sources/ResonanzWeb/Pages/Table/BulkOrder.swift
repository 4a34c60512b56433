import ResonanzModel
import ResonanzStorage

/// What somebody wants done with many statements, as a form says it.
struct BulkOrder: Sendable {
  /// Something that a form sends along.
  struct Field: Sendable {
    let name: String
    let value: String
  }

  /// Which statements.
  enum Scope: Sendable {
    /// All that the search finds.
    case found
    /// Those that are marked, by their numbers.
    case marked([Int])
  }

  /// What is done with them; each is one event.
  enum Deed: Sendable {
    case tag
    case flag(StatementFlag, isSet: Bool)
  }

  /// As it was sent.
  let form: FormFields
  /// Titles.
  let keywords: [String]
  let scope: Scope
  let deed: Deed

  /// - Throws: `nothingMarked`, `nothingChosen`, `incomplete`.
  init(_ visit: Visit) throws {
    form = visit.form
    keywords = try visit.names("keyword")
    if form["scope"] == "found" {
      scope = .found
    } else {
      let numbers = form.all("statement").compactMap { Int($0) }
      guard !numbers.isEmpty else { throw Fault.nothingMarked }
      scope = .marked(numbers)
    }
    switch form["deed"] {
    case "flag", "settle":
      guard let flag = form["flag"].flatMap({ StatementFlag(rawValue: $0) }) else {
        throw Fault.nothingChosen
      }
      deed = .flag(flag, isSet: form["deed"] == "flag")
    case "tag":
      let others = ["remove", "state"] + TagFields.names
      guard !keywords.isEmpty || others.contains(where: { visit.form[$0] != nil }) else {
        throw Fault.nothingChosen
      }
      deed = .tag
    default: throw Fault.incomplete
    }
  }

  /// What of a search a form sends along, so that one is led back to it.
  static func place(of answer: SearchAnswer) -> [Field] {
    let page = answer.page > 1 ? [Field(name: "page", value: String(answer.page))] : []
    return [
      Field(name: "q", value: answer.text), Field(name: "sort", value: answer.order.rawValue),
    ] + page
  }

  /// All that it takes to send it again.
  var fields: [Field] {
    form.fields.filter { !$0.value.isEmpty && !BulkForesight.fields.contains($0.name) }
      .map { Field(name: $0.name, value: $0.value) }
  }

  /// The search that it is about.
  var address: SearchAddress { SearchAddress(of: form) }

  /// The change of tags, and of the reason for having none.
  ///
  /// - Throws: `unknownTheme`, `unknownMeasure`, `unknownKeyword`, `incomplete`.
  func change(_ vocabulary: Vocabulary) throws -> TagChange {
    func targets(_ name: String) throws -> [TargetID] {
      try form.all(name).map { try TargetChoice.target($0, in: vocabulary, field: name).id }
    }
    let tags = try TagFields(form, in: vocabulary)
    let state = try form["state"].map {
      guard let state = StatementState(rawValue: $0), state != .processed else {
        throw Fault.incomplete
      }
      return state
    }
    return TagChange(
      added: tags.themes + tags.measures, removed: try targets("remove"),
      keywords: keywords, keywordsBelow: (tags.measures + tags.themes).first?.target, state: state)
  }

  /// Which statements that are: as a change takes them, and as a search does.
  ///
  /// - Throws: `unclearQuery`: what isn't understood may not be guessed here.
  func statements(
    in archive: Archive, _ people: [PersonID: String], asker: PersonID
  ) throws -> (selection: StatementSelection, query: StatementQuery) {
    switch scope {
    case .found:
      let read = try archive.readQuery(form["q"] ?? "", people: people, asker: asker)
      let query = try read.understood()
      return (.query(query), query)
    case .marked(let numbers):
      let ranges = numbers.map { $0...$0 }
      return (
        .numbers(numbers), StatementQuery(conditions: [StatementCondition(.number(ranges))])
      )
    }
  }

  /// Does it: one event.
  ///
  /// - Returns: its number; nil where everything was so already.
  func carryOut(
    in archive: Archive, _ people: [PersonID: String], by person: PersonID
  ) throws -> Int? {
    let selection = try statements(in: archive, people, asker: person).selection
    switch deed {
    case .tag:
      return try archive.tag(selection, change(try archive.vocabulary()), by: person).event
    case .flag(let flag, let isSet):
      return try archive.setFlag(flag, isSet, on: selection, by: person).event
    }
  }
}
