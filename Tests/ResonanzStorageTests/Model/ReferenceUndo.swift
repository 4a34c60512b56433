import ResonanzModel

@testable import ResonanzStorage

/// What one event of a person changed, by what was there before and after it.
struct Deed {
  struct TagChange {
    let before: ReferenceArchive.Tag?
    let after: ReferenceArchive.Tag?
  }

  struct StateChange {
    let before: StatementState
    let after: StatementState
    /// Whether there were tags before and after it.
    let hadTags: (before: Bool, after: Bool)
  }

  /// Of something that is there since an event, or isn't.
  struct Change {
    let before: Int?
    let after: Int?
  }

  let event: Int
  /// By statement and slug.
  var tags: [Int: [String: TagChange]] = [:]
  var states: [Int: StateChange] = [:]
  var hidden: [Int: Change] = [:]
  var flag = StatementFlag.unclear
  var flags: [Int: Change] = [:]

  var isEmpty: Bool { tags.isEmpty && states.isEmpty && hidden.isEmpty && flags.isEmpty }

  typealias Situation = ([String: ReferenceArchive.Tag], StatementState)

  mutating func note(_ statement: Int, _ before: Situation, _ after: Situation) {
    for slug in Set(before.0.keys).union(after.0.keys) where before.0[slug] != after.0[slug] {
      tags[statement, default: [:]][slug] = TagChange(
        before: before.0[slug], after: after.0[slug])
    }
    if before.1 != after.1 {
      states[statement] = StateChange(
        before: before.1, after: after.1, hadTags: (!before.0.isEmpty, !after.0.isEmpty))
    }
  }
}

/// A person's own way back and forward again.
struct UndoStack {
  var done: [Deed] = []
  var undone: [Deed] = []
}

/// What becomes of an undo or redo.
enum ReferenceReversal {
  case done
  case nothing
  case refused
}

extension ReferenceArchive {
  /// - Parameter named: the event; nil for the person's last one.
  mutating func undo(_ named: Int? = nil, by person: PersonID) -> ReferenceReversal {
    let done = stacks[person]?.done ?? []
    guard let index = done.lastIndex(where: { named == nil || $0.event == named }) else {
      return .nothing
    }
    let deed = done[index]
    guard reverse(deed, isUndo: true) else { return .refused }
    withdrawn.insert(deed.event)
    stacks[person]?.done.remove(at: index)
    stacks[person]?.undone.append(deed)
    return .done
  }

  mutating func redo(by person: PersonID) -> ReferenceReversal {
    guard let deed = stacks[person]?.undone.last else { return .nothing }
    guard reverse(deed, isUndo: false) else { return .refused }
    withdrawn.remove(deed.event)
    stacks[person]?.undone.removeLast()
    stacks[person]?.done.append(deed)
    return .done
  }

  /// Everything that the deed changed is as it left it, or nothing is touched.
  private mutating func reverse(_ deed: Deed, isUndo: Bool) -> Bool {
    var after = self
    _ = after.nextEvent()
    guard after.reverseTags(deed, isUndo), after.reverseHidden(deed, isUndo),
      after.reverseFlags(deed, isUndo), after.reverseStates(deed, isUndo)
    else { return false }
    self = after
    return true
  }

  private func holding(_ tag: Tag?) -> Tag? {
    guard let bringer = tag?.bringer else { return tag }
    return inForce.contains(bringer) ? tag : nil
  }

  private mutating func reverseTags(_ deed: Deed, _ isUndo: Bool) -> Bool {
    for (statement, changes) in deed.tags where !erased.contains(statement) {
      for (slug, change) in changes {
        let left = isUndo ? change.after : change.before
        let wanted = isUndo ? change.before : change.after
        let now = tags[statement]?[slug]
        let expected = holding(left)
        guard (now == nil) == (expected == nil) else { return false }
        if let now, let expected, !now.isSame(as: expected) { return false }
        if followers[slug] != nil, wanted != nil { return false }
        tags[statement, default: [:]][slug] = holding(wanted)
      }
    }
    return true
  }

  private mutating func reverseHidden(_ deed: Deed, _ isUndo: Bool) -> Bool {
    for (statement, change) in deed.hidden where !erased.contains(statement) {
      guard hidden[statement] == (isUndo ? change.after : change.before) else { return false }
      hidden[statement] = isUndo ? change.before : change.after
    }
    return true
  }

  private mutating func reverseFlags(_ deed: Deed, _ isUndo: Bool) -> Bool {
    for (statement, change) in deed.flags where !erased.contains(statement) {
      let now = flags[statement]?[deed.flag]
      guard now == (isUndo ? change.after : change.before) else { return false }
      flags[statement, default: [:]][deed.flag] = isUndo ? change.before : change.after
    }
    return true
  }

  /// What somebody tagged since stays processed; what they decided on otherwise is in the way.
  private mutating func reverseStates(_ deed: Deed, _ isUndo: Bool) -> Bool {
    let touched = Set(deed.tags.keys).union(deed.states.keys).subtracting(erased)
    for statement in touched {
      let now = states[statement] ?? .open
      let change = deed.states[statement]
      let wanted = change.map { isUndo ? $0.before : $0.after }
      let left = change.map { isUndo ? $0.after : $0.before }
      if let wanted, now != left, now != wanted { return false }
      let next = wanted ?? now
      let hadTags = change.map { isUndo ? $0.hadTags.before : $0.hadTags.after } ?? true
      if (tags[statement] ?? [:]).isEmpty {
        states[statement] = next == .processed ? .open : next
      } else {
        let stays = next == .processed || next == .open && (wanted != .open || hadTags)
        states[statement] = stays ? next : .processed
      }
    }
    return true
  }
}
