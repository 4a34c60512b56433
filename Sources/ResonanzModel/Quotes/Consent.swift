import Foundation

/// What a source says of the consent to publish, in words of its own.
public enum Consent {
  /// How such words are understood.
  public enum Reading: Sendable, Equatable {
    case given
    /// None, said as plainly, or nothing said.
    case refused
    /// Neither a plain yes nor a plain no: none, since nobody here can check what it depends on.
    case unclear
  }

  /// Whether it is one. Whatever isn't understood is none: a text that only speaks of publishing, one with a
  /// condition, and a question.
  public static func isGiven(_ words: String) -> Bool { reading(words) == .given }

  /// How the words that forms use are understood. A consent is given only where every word of it is known: any other
  /// may limit it (`ja, nur mit Namen`, `ja bis 2020`).
  public static func reading(_ words: String) -> Reading {
    let text = words.precomposedStringWithCanonicalMapping.lowercased()
    let parts = text.split { !$0.isLetter && !$0.isNumber && !ticks.contains($0) }.map(String.init)
    let isPlain = text.allSatisfy(isWritten) && !boxes.contains(where: text.contains)
    if !isPlain || parts.contains(where: limiting.contains) { return .unclear }
    let isRefused =
      parts.contains(where: refusing.contains) || refusingParts.contains(where: text.contains)
    guard let first = parts.first, !isRefused else {
      return parts.first.map(affirming.contains) == true ? .unclear : .refused
    }
    let isAffirmed =
      affirming.contains(first) || affirmingPhrases.contains { isSaid($0, in: parts) }
    return isAffirmed && withoutNames(parts).allSatisfy(unlimited.contains) ? .given : .unclear
  }

  /// In this order, with anything in between: „Ich stimme der Veröffentlichung zu“.
  private static func isSaid(_ phrase: [String], in parts: [String]) -> Bool {
    var rest = phrase[...]
    for part in parts where part == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// Without `ohne meinen Namen`, which limits nothing: no name is ever published.
  private static func withoutNames(_ parts: [String]) -> [String] {
    guard let start = parts.firstIndex(where: ["ohne", "without"].contains) else { return parts }
    let rest = parts[(start + 1)...].drop(while: ofNames.contains)
    guard let name = rest.first, names.contains(name) else { return parts }
    return Array(parts[..<start] + rest.dropFirst())
  }

  private static let ticks: Set<Character> = ["✓", "☑", "✔"]
  /// Signs that neither ask nor cross out: „?“, „☐“ and „✗“ are none of them.
  private static let marks = Set(".,;:!/&+-–—()[]{}'\"„“”‚‘’«»‹›*…")
  /// Boxes on paper that nobody ticked.
  private static let boxes = ["[]", "[ ]", "()", "( )", "{}", "{ }"]

  /// Whether a character is one of which it is known what it does to a consent: nothing, or to tick it.
  private static func isWritten(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character.isWhitespace
      || ticks.contains(character) || marks.contains(character)
  }

  /// Words that make a consent one with a condition.
  private static let limiting: Set = [
    "vielleicht", "eventuell", "evtl", "maybe", "perhaps", "wenn", "falls", "sofern", "solange",
    "außer", "if", "unless", "except", "provided", "statt", "instead",
  ]
  /// Words that make it none.
  private static let refusing: Set = [
    "nein", "nicht", "nichts", "kein", "keine", "keinen", "keiner", "keinerlei", "no", "not", "non",
    "never", "false", "falsch", "0", "n", "don", "dont", "cannot", "nie", "niemals", "weder",
    "neither", "nor", "intern", "internal", "verboten", "unerwünscht", "unerlaubt", "keinesfalls",
    "keineswegs", "absehen", "vertraulich", "geheim", "privat", "confidential", "private", "ungern",
    "k",
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
  private static let names: Set = [
    "name", "namen", "namens", "namensnennung", "namensangabe", "names",
  ]
  private static let ofNames: Set = [
    "meinen", "meines", "den", "des", "nennung", "angabe", "my", "the", "giving", "naming",
  ]

  /// Words that limit no consent in which they stand.
  private static let unlimited = affirming.union(affirmingPhrases.joined()).union(surrounding)
  private static let surrounding: Set = [
    "ich", "wir", "bin", "sind", "habe", "haben", "hiermit", "damit", "dem", "den", "der", "die",
    "das",
    "dass", "des", "einer", "eine", "mit", "mein", "meine", "meinen", "meiner", "meines", "unsere",
    "unserer", "unseren", "antwort", "antworten", "angabe", "angaben", "aussage", "aussagen",
    "beitrag", "beitrags", "beiträge", "beiträgen", "kommentar", "kommentare", "text", "texte",
    "worte", "zitat", "zitate", "zur", "zum", "zu", "in", "im", "internet", "online", "form",
    "veröffentlichung", "veröffentlicht", "veröffentlichen", "zitiert", "zitieren", "zitierung",
    "publiziert", "publizieren", "werden", "wird", "darf", "dürfen", "kann", "können", "sie", "es",
    "anonyme", "anonymen", "anonymer", "anonymisiert", "anonymisierte", "anonymisierten",
    "anonymisierter", "öffentliche", "öffentlichen", "zustimmung", "einwilligung", "erlaubnis",
    "einverständnis", "und", "auch", "bitte", "danke", "sehr", "natürlich", "klar", "sicher",
    "selbstverständlich", "auf", "jeden", "fall", "alles",
    "we", "am", "are", "is", "it", "my", "our", "the", "a", "an", "that", "this", "to", "of",
    "with", "can", "being", "have", "has", "been", "and", "answer", "answers", "comment",
    "comments", "contribution", "contributions", "statement", "statements", "words", "quote",
    "quoted", "quoting", "publish", "published", "publishing", "publication", "anonymously",
    "anonymised", "anonymized", "please", "sure", "course", "thanks", "thank", "you", "certainly",
    "fine", "happy", "publicly", "permission", "consent",
  ]
}
