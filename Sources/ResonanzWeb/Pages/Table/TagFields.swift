import ResonanzModel
import ResonanzStorage

/// Themes, and measures each with a stance, as a form names them: `theme` as often as there are some, and
/// `measure1` with `stance1` and so on.
struct TagFields: Sendable {
  let themes: [TagDraft]
  let measures: [TagDraft]

  /// How many measures one form can name.
  private static let slots = 1...20
  /// How many a form has room for where nothing says otherwise.
  static let usualSlots = 3

  /// The fields in which they stand.
  static var names: [String] { ["theme"] + slots.map { "measure\($0)" } }

  /// - Throws: `unknownTheme`, `unknownMeasure`.
  init(_ form: FormFields, in vocabulary: Vocabulary) throws {
    func targets(_ name: String) throws -> [TargetID] {
      try form.all(name).map { try TargetChoice.target($0, in: vocabulary, field: name).id }
    }
    themes = try targets("theme").map { TagDraft(target: $0) }
    measures = try Self.slots.flatMap { slot in
      try targets("measure\(slot)").map { TagDraft(target: $0, stance: Self.stance(slot, form)) }
    }
  }

  /// The measures that were typed, with their stances, as the form has them.
  static func typedMeasures(_ form: FormFields) -> [(value: String, stance: Stance)] {
    slots.flatMap { slot in form.all("measure\(slot)").map { ($0, stance(slot, form)) } }
  }

  private static func stance(_ slot: Int, _ form: FormFields) -> Stance {
    form["stance\(slot)"].flatMap { Stance(rawValue: $0) } ?? .unstated
  }
}

/// Where a measure with a stance is chosen.
struct TagSlot: Sendable {
  let number: Int
  let measures: [Choice]
  let stances: [Choice]

  /// Room for some measures, and for more.
  ///
  /// - Parameter chosen: what is chosen already, by their values.
  static func all(
    _ choices: TagChoices, chosen: [(value: String, stance: Stance)] = []
  ) -> [TagSlot] {
    let count = max(TagFields.usualSlots, chosen.count + 1)
    return (0..<count).map { index in
      let own = index < chosen.count ? chosen[index] : nil
      return TagSlot(
        number: index + 1,
        measures: choices.measures.map {
          Choice(value: $0.value, label: $0.label, isUsual: $0.value == own?.value)
        },
        stances: choices.stances.map {
          Choice(
            value: $0.value, label: $0.label,
            isUsual: $0.value == (own?.stance ?? .unstated).rawValue)
        })
    }
  }
}
