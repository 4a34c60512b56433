import ResonanzModel
import ResonanzStorage

/// How many tags came, went and have another stance, the last only where there are any.
struct TagFigures {
  let added: Int
  let removed: Int
  let restanced: Int

  /// `3 Zuordnungen dazu, 0 weg, 1 mit anderer Tendenz`.
  var done: String { text(words("dazu", "added"), words("weg", "removed")) }

  /// `3 Zuordnungen mehr, 0 weniger, 1 mit anderer Tendenz`.
  var foreseen: String { text(words("mehr", "more"), words("weniger", "fewer")) }

  var isEmpty: Bool { added + removed + restanced == 0 }

  private func text(_ more: String, _ fewer: String) -> String {
    let added = counted(added, ("Zuordnung", "Zuordnungen"), ("tag", "tags"))
    let other = words("mit anderer Tendenz", "with another stance")
    return "\(added) \(more), \(grouped(removed)) \(fewer)"
      + (restanced > 0 ? ", \(grouped(restanced)) \(other)" : "")
  }
}

extension TagFigures {
  init(_ outcome: TagOutcome) {
    self.init(
      added: outcome.added, removed: outcome.removed, restanced: outcome.restanced)
  }
}

/// Which stances that somebody had given others take the place of.
struct OverruledText {
  let overruled: [OverruledStance]
  /// More are not named one by one.
  private static let most = 10

  /// `Statt der bisherigen Tendenz: Aussage 7 (windkraft bisher ablehnend)`; nil where there are none.
  var line: String? {
    if overruled.isEmpty { return nil }
    let named = overruled.prefix(Self.most).map { stance in
      let former = stance.former.title(in: language)
      return words(
        "Aussage \(stance.statement) (\(stance.measure) bisher \(former))",
        "statement \(stance.statement) (\(stance.measure) \(former) before)")
    }
    let more = overruled.count - named.count
    let rest = more > 0 ? words(" und \(grouped(more)) weitere", " and \(grouped(more)) more") : ""
    return words("Bestimmte Tendenz ersetzt: ", "Stance replaced that was stated: ")
      + named.joined(separator: ", ") + rest
  }
}
