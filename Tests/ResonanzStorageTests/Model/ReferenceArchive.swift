import ResonanzModel

@testable import ResonanzStorage

/// What an archive must come to, as plain as it can be said: dictionaries, and no thought of speed or of
/// a past. Each function is one event of the archive, or none where nothing would change.
struct ReferenceArchive {
  struct Statement {
    let consultation: String
    let group: String
    let respondent: String?
  }

  struct Tag: Equatable {
    var stance: Stance
    /// The import that brought it; nil: a person gave it.
    var bringer: Int?
    /// The event by which a person gave it at first; 0 of an import's.
    var given = 0

    /// Whether somebody else gave it anew, though it look the same.
    func isSame(as other: Tag) -> Bool { stance == other.stance && given == other.given }
  }

  struct Assertion {
    let text: String
    let tags: [String: Stance]
  }

  /// Number of the last event.
  private(set) var event = 1
  /// Themes that each measure serves, by slug; measures that are gone too.
  private(set) var measures: [String: [String]]
  let themes: [String]
  /// The measure that another one became.
  private(set) var followers: [String: String] = [:]
  /// By number.
  private(set) var statements: [Int: Statement] = [:]
  private var numbers: [String: Int] = [:]
  /// By import and statement.
  private(set) var assertions: [Int: [Int: Assertion]] = [:]
  private(set) var inForce: Set<Int> = []
  /// What the last undoing of each import took away.
  private var taken: [Int: [Int: [String: Tag]]] = [:]
  /// The statements among them that nobody had read.
  private var takenUnread: [Int: Set<Int>] = [:]
  var texts: [Int: String] = [:]
  var tags: [Int: [String: Tag]] = [:]
  var states: [Int: StatementState] = [:]
  /// With the event by which each was set at first.
  var flags: [Int: [StatementFlag: Int]] = [:]
  /// With the event by which each was hidden at first.
  var hidden: [Int: Int] = [:]
  private(set) var erased: Set<Int> = []
  /// The events by which people took a tag off a statement.
  private var takenOff: [Int: [String: Set<Int>]] = [:]
  /// Events of people that are undone and not redone.
  var withdrawn: Set<Int> = []
  var stacks: [PersonID: UndoStack] = [:]

  init(_ catalogue: Catalogue) {
    measures = Dictionary(uniqueKeysWithValues: catalogue.measures.map { ($0.slug, $0.themes) })
    themes = catalogue.themes.map(\.slug)
  }

  /// The measures that can be tagged to.
  var currentMeasures: [String] { measures.keys.filter { followers[$0] == nil }.sorted() }

  /// Counts: an import in force asserts it, nobody hid it, it isn't erased.
  func isLive(_ statement: Int) -> Bool {
    hidden[statement] == nil && !erased.contains(statement)
      && inForce.contains { assertions[$0]?[statement] != nil }
  }

  /// Would count, if nobody had hidden it.
  func isHiddenOnly(_ statement: Int) -> Bool {
    hidden[statement] != nil && !erased.contains(statement)
      && inForce.contains { assertions[$0]?[statement] != nil }
  }

  mutating func nextEvent() -> Int {
    event += 1
    return event
  }

  func follower(of slug: String) -> String {
    var last = slug
    while let next = followers[last] { last = next }
    return last
  }

  /// Tagged is processed, no longer tagged is open; a reason that was given stays until there are tags.
  ///
  /// - Parameter staysOpen: whether what is open stays so, since nobody read it.
  mutating func settleState(of statement: Int, staysOpen: Bool = false) {
    if staysOpen, states[statement] == .open { return }
    if !(tags[statement] ?? [:]).isEmpty {
      states[statement] = .processed
    } else if states[statement] == .processed {
      states[statement] = .open
    }
  }

  // MARK: Imports

  struct Row {
    let id: String
    let text: String
    let statement: Statement
    let tags: [String: Stance]
    /// Whether somebody read the statement who gave these tags; else they are those of a whole file.
    let isRead: Bool
  }

  /// - Returns: whether there is an event.
  mutating func importRows(_ rows: [Row]) -> Bool {
    var after = self
    let number = (assertions.keys.max() ?? 0) + 1
    after.inForce.insert(number)
    after.assertions[number] = [:]
    var isDifferent = false
    for row in rows where after.take(row, by: number) { isDifferent = true }
    guard isDifferent else { return false }
    self = after
    event += 1
    return true
  }

  private mutating func take(_ row: Row, by number: Int) -> Bool {
    let key = "\(row.statement.consultation)/\(row.id)"
    let assertion = Assertion(text: row.text, tags: row.tags)
    guard let known = numbers[key] else {
      let new = statements.count + 1
      (numbers[key], statements[new], texts[new]) = (new, row.statement, row.text)
      tags[new] = row.tags.mapValues { Tag(stance: $0, bringer: number) }
      states[new] = row.tags.isEmpty || !row.isRead ? .open : .processed
      assertions[number]?[new] = assertion
      return true
    }
    if erased.contains(known) { return false }
    let wasAsserted = inForce.contains { $0 != number && assertions[$0]?[known] != nil }
    assertions[number]?[known] = assertion
    let isChanged = texts[known] != row.text
    texts[known] = row.text
    var isTagged = false
    for (slug, stance) in row.tags where !isSettled(slug, on: known) || isOther(stance, slug, known)
    {
      tags[known, default: [:]][slug] = Tag(stance: stance, bringer: number)
      isTagged = true
    }
    if isTagged || !wasAsserted {
      settleState(of: known, staysOpen: !(isTagged && row.isRead))
    }
    return isChanged || isTagged || !wasAsserted
  }

  /// Of a tag that an import brought, the newest one in force that says a stance is right.
  private func isOther(_ stance: Stance, _ slug: String, _ statement: Int) -> Bool {
    guard let tag = tags[statement]?[slug], tag.bringer != nil else { return false }
    return stance != .unstated && stance != tag.stance
  }

  private mutating func settleStances(of statement: Int) {
    for (slug, tag) in tags[statement] ?? [:] where tag.bringer != nil {
      guard let heir = heir(of: slug, on: statement), isOther(heir.stance, slug, statement) else {
        continue
      }
      tags[statement]?[slug] = heir
    }
  }

  /// There now, or taken off by a person who meant it to this day.
  private func isSettled(_ slug: String, on statement: Int) -> Bool {
    if tags[statement]?[slug] != nil { return true }
    return !(takenOff[statement]?[slug] ?? []).subtracting(withdrawn).isEmpty
  }

  mutating func undoImport(_ number: Int) {
    event += 1
    inForce.remove(number)
    taken[number] = [:]
    takenUnread[number] = []
    for statement in (assertions[number] ?? [:]).keys {
      showNewest(statement)
      if states[statement] == .open { takenUnread[number]?.insert(statement) }
      for (slug, tag) in tags[statement] ?? [:] where tag.bringer == number {
        taken[number]?[statement, default: [:]][slug] = tag
        let heir = heir(of: slug, on: statement)
        tags[statement]?[slug] = heir
      }
      settleStances(of: statement)
      settleState(of: statement, staysOpen: true)
    }
  }

  /// What the newest import in force that says a stance on it says of it, else the first that names it.
  private func heir(of slug: String, on statement: Int) -> Tag? {
    let said = inForce.sorted().compactMap { other -> Tag? in
      let said = assertions[other]?[statement]?.tags ?? [:]
      return said.first { follower(of: $0.key) == slug }
        .map { Tag(stance: $0.value, bringer: other) }
    }
    return said.last { $0.stance != .unstated } ?? said.first
  }

  mutating func redoImport(_ number: Int) {
    event += 1
    inForce.insert(number)
    for (statement, assertion) in assertions[number] ?? [:] {
      showNewest(statement)
      for (slug, tag) in taken[number]?[statement] ?? [:] {
        let slug = follower(of: slug)
        if tags[statement]?[slug] == nil { tags[statement, default: [:]][slug] = tag }
      }
      for (slug, stance) in assertion.tags {
        let slug = follower(of: slug)
        if isSettled(slug, on: statement) { continue }
        tags[statement, default: [:]][slug] = Tag(stance: stance, bringer: number)
      }
      settleStances(of: statement)
      settleState(
        of: statement, staysOpen: takenUnread[number]?.contains(statement) ?? false)
    }
  }

  private mutating func showNewest(_ statement: Int) {
    let newest = inForce.filter { assertions[$0]?[statement] != nil }.max()
    if let newest { texts[statement] = assertions[newest]?[statement]?.text }
  }

  // MARK: The catalogue

  mutating func serve(_ slug: String, _ themes: [String]) {
    event += 1
    measures[slug] = themes
  }

  mutating func rename(_ old: String, to new: String) {
    event += 1
    measures[new] = measures[old]
    followers[old] = new
    for (statement, var own) in tags {
      own[new] = own.removeValue(forKey: old)
      tags[statement] = own
    }
    for (statement, events) in takenOff { takenOff[statement]?[new] = events[old] }
  }

  // MARK: People

  /// - Returns: whether there is an event; nil where it is refused.
  mutating func tag(
    _ chosen: [Int], add: [String: Stance], remove: [String], state: StatementState?,
    by person: PersonID
  ) -> Bool? {
    var after = self
    var deed = Deed(event: after.nextEvent())
    for statement in chosen {
      let before = (tags[statement] ?? [:], states[statement] ?? .open)
      for slug in remove { after.tags[statement]?[slug] = nil }
      for (slug, stance) in add {
        let known = after.tags[statement]?[slug]
        if let known, stance == .unstated || known.stance == stance { continue }
        after.tags[statement, default: [:]][slug] = Tag(
          stance: stance, bringer: nil, given: deed.event)
      }
      let now = after.tags[statement] ?? [:]
      if let state, state.isReason, !now.isEmpty { return nil }
      after.settleState(of: statement)
      if let state { after.states[statement] = state }
      deed.note(statement, before, (now, after.states[statement] ?? .open))
      for slug in before.0.keys where now[slug] != before.0[slug] {
        after.takenOff[statement, default: [:]][slug, default: []].insert(deed.event)
      }
    }
    guard !deed.isEmpty else { return false }
    after.did(deed, by: person)
    self = after
    return true
  }

  mutating func hide(_ isHidden: Bool, _ chosen: [Int], by person: PersonID) -> Bool {
    let changed = chosen.filter { (hidden[$0] != nil) != isHidden }
    if changed.isEmpty { return false }
    var deed = Deed(event: nextEvent())
    for statement in changed {
      let now = isHidden ? deed.event : nil
      deed.hidden[statement] = Deed.Change(before: hidden[statement], after: now)
      hidden[statement] = now
    }
    did(deed, by: person)
    return true
  }

  mutating func flag(
    _ flag: StatementFlag, _ isSet: Bool, _ chosen: [Int], by person: PersonID
  ) -> Bool {
    let changed = chosen.filter { (flags[$0]?[flag] != nil) != isSet }
    if changed.isEmpty { return false }
    var deed = Deed(event: nextEvent())
    deed.flag = flag
    for statement in changed {
      let now = isSet ? deed.event : nil
      deed.flags[statement] = Deed.Change(before: flags[statement]?[flag], after: now)
      flags[statement, default: [:]][flag] = now
    }
    did(deed, by: person)
    return true
  }

  mutating func erase(_ chosen: [Int]) {
    event += 1
    erased.formUnion(chosen)
    for statement in chosen { texts[statement] = nil }
  }

  private mutating func did(_ deed: Deed, by person: PersonID) {
    stacks[person, default: UndoStack()].done.append(deed)
    stacks[person]?.undone = []
  }
}
