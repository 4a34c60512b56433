/// Who speaks: a group of actors of the process (Akteursgruppe).
public struct SourceGroup: Sendable, Equatable, Codable {
  public var slug: String
  public var title: Wording

  public init(slug: String, title: Wording) {
    self.slug = slug
    self.title = title
  }

  /// Of statements whose source names no group, so that columns add up.
  public static let unknown = "unknown"

  /// The groups that every archive has, in the order of its tables; a catalogue's own stand before
  /// `unknown`, which is always last.
  public static let builtIn: [SourceGroup] = [
    SourceGroup(slug: "citizens", title: Wording(german: "Bürger/Bewohner", english: "Citizens")),
    SourceGroup(
      slug: "experts", title: Wording(german: "Experten/Stakeholder", english: "Experts")),
    SourceGroup(slug: "politicians", title: Wording(german: "Politik", english: "Politicians")),
    SourceGroup(slug: "schools", title: Wording(german: "Schulen", english: "Schools")),
    SourceGroup(
      slug: "administration", title: Wording(german: "Verwaltung", english: "Administration")),
    SourceGroup(slug: unknown, title: Wording(german: "ohne Angabe", english: "Not stated")),
  ]
}
