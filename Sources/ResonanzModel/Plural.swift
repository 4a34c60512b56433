/// A noun with its forms for one and for any other number, none included.
public struct Plural: Sendable {
  let one: Wording
  let other: Wording
  /// As `other`, behind a German word like *von*, where that differs.
  let germanDative: String?

  /// - Parameter germanDative: as `other`, behind a German word like *von*, where that differs.
  public init(one: Wording, other: Wording, germanDative: String? = nil) {
    self.one = one
    self.other = other
    self.germanDative = germanDative
  }

  /// `1 Nennung`, `0 Nennungen`, `1.234 Nennungen`.
  public func counted(_ count: Int, in language: Language) -> String {
    "\(count.grouped(in: language)) \(noun(for: count, in: language))"
  }

  /// `von 5 Maßnahmen`, `of 1 measure`.
  public func outOf(_ count: Int, in language: Language) -> String {
    guard language == .german else { return "of " + counted(count, in: language) }
    guard count != 1, let germanDative else { return "von " + counted(count, in: language) }
    return "von \(count.grouped(in: language)) \(germanDative)"
  }

  /// The noun alone, as it stands behind a number.
  public func noun(for count: Int, in language: Language) -> String {
    (count == 1 ? one : other)(in: language)
  }

  public static let statement = Plural(
    one: Wording(german: "Aussage", english: "statement"),
    other: Wording(german: "Aussagen", english: "statements"))
  public static let mention = Plural(
    one: Wording(german: "Nennung", english: "mention"),
    other: Wording(german: "Nennungen", english: "mentions"))
  public static let respondent = Plural(
    one: Wording(german: "Person", english: "respondent"),
    other: Wording(german: "Personen", english: "respondents"))
  public static let measure = Plural(
    one: Wording(german: "Maßnahme", english: "measure"),
    other: Wording(german: "Maßnahmen", english: "measures"))
  public static let theme = Plural(
    one: Wording(german: "Thema", english: "theme"),
    other: Wording(german: "Themen", english: "themes"))
  public static let keyword = Plural(
    one: Wording(german: "Stichwort", english: "keyword"),
    other: Wording(german: "Stichwörter", english: "keywords"),
    germanDative: "Stichwörtern")
}
