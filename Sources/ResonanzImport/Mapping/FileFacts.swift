public import ResonanzModel

/// What is true of all rows of a file that do not say it themselves. Nil, and a list that is empty, leave what a
/// mapping has.
public struct FileFacts: Sendable, Equatable {
  /// Slug of the group that speaks.
  public var group: String?
  /// Slugs of themes that all of it is about.
  public var themes: [String] = []
  /// Slugs of measures that all of it is about.
  public var measures: [String] = []
  public var received: CalendarDate?
  /// To the measures.
  public var stance: Stance?
  public var keywords: [String] = []
  /// Here and below, white space alone takes back what a mapping has.
  public var organisation: String?
  public var language: String?
  public var consent: String?
  public var document: String?

  public init() {}

  /// Puts what was said in place of what the mapping had.
  public func apply(to mapping: inout Mapping) {
    if let group { mapping.group = group }
    if !themes.isEmpty { mapping.themes = themes }
    if !measures.isEmpty { mapping.measures = measures }
    if let stance { mapping.stance = stance }
    if !keywords.isEmpty { mapping.keywords = keywords.filter { !isBlank($0) } }
    if let received { mapping.received = received }
    if let organisation { mapping.organisation = said(organisation) }
    if let language { mapping.language = said(language) }
    if let consent { mapping.consent = said(consent) }
    if let document { mapping.document = said(document) }
  }

  /// The same for a file of lines.
  public var lineSettings: LineSettings {
    var settings = LineSettings(
      group: group, received: received, themes: themes, measures: measures)
    settings.stance = stance
    settings.keywords = keywords.filter { !isBlank($0) }
    settings.organisation = organisation.flatMap(said)
    settings.spokenLanguage = language.flatMap(said)
    settings.consent = consent.flatMap(said)
    settings.document = document.flatMap(said)
    return settings
  }

  private func said(_ text: String) -> String? { isBlank(text) ? nil : text }
}
