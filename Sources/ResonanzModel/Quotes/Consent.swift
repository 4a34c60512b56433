import Foundation

/// What a source says of the consent to publish, in words of its own.
public enum Consent {
  /// Whether it is one, from the words that forms use. Whatever isn't understood is none.
  public static func isGiven(_ words: String) -> Bool {
    let text = words.precomposedStringWithCanonicalMapping.lowercased()
    let parts = text.split { !$0.isLetter && !$0.isNumber && $0 != "✓" && $0 != "☑" && $0 != "✔" }
    if parts.contains(where: { refusing.contains(String($0)) }) { return false }
    if refusingParts.contains(where: text.contains) { return false }
    if let first = parts.first, affirming.contains(String(first)) { return true }
    return affirmingParts.contains(where: text.contains)
  }

  private static let refusing: Set = [
    "nein", "nicht", "kein", "keine", "keinen", "keiner", "no", "not", "non", "never", "false",
    "falsch",
    "0", "n", "don", "dont", "nie", "weder", "neither", "intern", "internal",
  ]
  private static let refusingParts = [
    "widerspr", "widerruf", "ablehn", "verweiger", "untersag", "refus", "declin", "withdr", "revok",
    "disagree", "ohne einwillig", "ohne zustimm", "ohne einverst", "without consent",
  ]
  private static let affirming: Set = [
    "ja", "j", "jawohl", "yes", "y", "true", "wahr", "1", "x", "✓", "☑", "✔", "ok", "okay", "on",
    "checked",
    "gern", "gerne", "anonym", "anonymous", "öffentlich", "public",
  ]
  private static let affirmingParts = [
    "einverstanden", "zustimm", "stimme zu", "zugestimmt", "einwillig", "eingewilligt", "erlaub",
    "erteilt", "darf ", "dürfen", "veröffentlich", "zitier", "agree", "consent", "allow", "permit",
    "publish", "quot", "granted",
  ]
}
