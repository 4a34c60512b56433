import Foundation

/// What a source says of the consent to publish, in words of its own.
public enum Consent {
  /// Whether it is one, from the words that forms use. Whatever isn't understood is none: a text that only speaks
  /// of publishing, one with a condition, and a question.
  public static func isGiven(_ words: String) -> Bool {
    let text = words.precomposedStringWithCanonicalMapping.lowercased()
    let parts = text.split { !$0.isLetter && !$0.isNumber && !ticks.contains($0) }.map(String.init)
    if text.contains("?") || parts.contains(where: refusing.contains) { return false }
    if refusingParts.contains(where: text.contains) { return false }
    if let first = parts.first, affirming.contains(first) { return true }
    return affirmingPhrases.contains { phrase in
      // In this order, with anything in between: „Ich stimme der Veröffentlichung zu“.
      var rest = phrase[...]
      for part in parts where part == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
  }

  private static let ticks: Set<Character> = ["✓", "☑", "✔"]

  /// Words that make a consent none, or one with a condition that nobody here can check.
  private static let refusing: Set = [
    "nein", "nicht", "nichts", "kein", "keine", "keinen", "keiner", "keinerlei", "no", "not", "non",
    "never", "false", "falsch", "0", "n", "don", "dont", "cannot", "nie", "niemals", "weder",
    "neither", "nor", "intern", "internal", "verboten", "unerwünscht", "unerlaubt", "keinesfalls",
    "keineswegs", "absehen", "vertraulich", "geheim", "privat", "confidential", "private",
    "vielleicht", "eventuell", "evtl", "maybe", "perhaps", "wenn", "falls", "sofern", "solange",
    "außer", "if", "unless", "except", "provided", "ungern", "statt", "instead",
  ]
  private static let refusingParts = [
    "widerspr", "widerruf", "ablehn", "abgelehnt", "verweiger", "untersag", "verbiet", "verbitt",
    "verzicht", "ausgeschlossen", "zurückgezogen", "zurückgenommen", "refus", "declin", "withdr",
    "revok", "disagree", "forbid", "prohibit", "object", "ohne einwillig", "ohne zustimm",
    "ohne einverst", "without consent",
  ]
  private static let affirming: Set = [
    "ja", "j", "jawohl", "yes", "y", "true", "wahr", "1", "x", "✓", "☑", "✔", "ok", "okay", "on",
    "checked", "gern", "gerne", "anonym", "anonymous", "öffentlich", "public",
  ]
  private static let affirmingPhrases: [[String]] = [
    ["einverstanden"], ["zugestimmt"], ["eingewilligt"], ["erlaubt"], ["erlaube"], ["gestattet"],
    ["gestatte"], ["freigegeben"], ["stimme", "zu"], ["stimmt", "zu"], ["willige", "ein"],
    ["willigt", "ein"], ["einwilligung", "erteilt"], ["einwilligung", "gegeben"],
    ["einwilligung", "liegt", "vor"], ["zustimmung", "erteilt"], ["zustimmung", "gegeben"],
    ["zustimmung", "liegt", "vor"], ["erlaubnis", "erteilt"], ["erlaubnis", "gegeben"],
    ["darf", "veröffentlicht", "werden"], ["darf", "zitiert", "werden"],
    ["dürfen", "veröffentlicht", "werden"], ["dürfen", "zitiert", "werden"],
    ["agree"], ["agreed"], ["agrees"], ["consented"], ["i", "consent"], ["consent", "given"],
    ["consent", "granted"], ["permission", "given"], ["permission", "granted"], ["allowed"],
    ["permitted"], ["may", "be", "published"], ["may", "be", "quoted"],
  ]
}
