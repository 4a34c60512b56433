import ResonanzModel
import ResonanzStorage

/// A flag that is set or not, as a button.
struct FlagChoice: Sendable {
  let value: String
  let label: String
  let isSet: Bool
  /// Whether the button is down, as it is read out.
  let pressed: String
  /// What the form sends: `1` sets it, `0` settles it.
  let next: String

  static func all(of record: StatementRecord, in language: Language) -> [FlagChoice] {
    StatementFlag.allCases.map { flag in
      let isSet = record.flags.contains(flag)
      return FlagChoice(
        value: flag.rawValue, label: flag.title(in: language), isSet: isSet,
        pressed: isSet ? "true" : "false", next: isSet ? "0" : "1")
    }
  }
}
