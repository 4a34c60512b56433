import Foundation
public import ResonanzModel
public import ResonanzTables

/// How an import of lines is to go about it.
public struct LineSettings: Sendable {
  /// Slug or title of the consultation of lines that name none; nil: one of the file's own.
  public var consultation: String?
  /// Slug of the group of lines that name none.
  public var group: String?
  /// Day on which lines came in that name none.
  public var received: CalendarDate?
  /// Slugs of themes that every statement is tagged to.
  public var themes: [String]
  /// Slugs of measures that every statement is tagged to.
  public var measures: [String]
  /// To measures that a line says nothing of how it stands to.
  public var stance: Stance?
  /// Titles of keywords that every statement gets.
  public var keywords: [String] = []
  /// Who wrote what names nobody.
  public var organisation: String?
  /// Language of what names none.
  public var spokenLanguage: String?
  /// Consent to what names none.
  public var consent: String?
  /// What was typed from, where a line does not say.
  public var document: String?
  /// Of a list of cards; nil: found out.
  public var encoding: TextEncoding?
  public var isDryRun: Bool
  public var replacesTexts: Bool
  /// Of the reasons in the reject file.
  public var language: Language

  public init(
    consultation: String? = nil, group: String? = nil, received: CalendarDate? = nil,
    themes: [String] = [], measures: [String] = [], isDryRun: Bool = false,
    replacesTexts: Bool = false, language: Language = .german
  ) {
    self.consultation = consultation
    self.group = group
    self.received = received
    self.themes = themes
    self.measures = measures
    self.isDryRun = isDryRun
    self.replacesTexts = replacesTexts
    self.language = language
  }

  /// What holds of lines that say nothing of their own, as options of `import`, each with its value: said
  /// again with the lines that were rejected, they mean the same. How the file itself was read is none of it.
  public var options: [(name: String, value: String)] {
    let single: [(String, String?)] = [
      ("--consultation", consultation), ("--group", group), ("--received", received?.iso),
      ("--stance", stance?.rawValue), ("--organisation", organisation),
      ("--language", spokenLanguage), ("--consent", consent), ("--document", document),
    ]
    let several = [("--theme", themes), ("--measure", measures), ("--keyword", keywords)]
    return single.compactMap { name, value in value.map { (name, $0) } }
      + several.flatMap { name, values in values.map { (name, $0) } }
  }

  /// What the archive keeps of how the file was read, as JSON. By it the same file finds the consultation
  /// again that was made for those of its lines that name none.
  func mapping(_ format: LineFormat, isNamed: Bool) -> String {
    var members: [String: Any] = ["format": format.rawValue]
    if !isNamed { members["consultation"] = NSNull() }
    members["group"] = group
    members["received"] = received?.iso
    members["stance"] = stance?.rawValue
    members["organisation"] = organisation
    members["language"] = spokenLanguage
    members["consent"] = consent
    members["document"] = document
    if !keywords.isEmpty { members["keywords"] = keywords }
    if !themes.isEmpty { members["themes"] = themes }
    if !measures.isEmpty { members["measures"] = measures }
    let bytes = try? JSONSerialization.data(withJSONObject: members, options: [.sortedKeys])
    return String(decoding: bytes ?? Data("{}".utf8), as: UTF8.self)
  }
}
