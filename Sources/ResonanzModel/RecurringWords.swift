public import ResonanzModel
public import ResonanzStorage

extension Wording {
  /// What stands in the place of a text that is gone for good.
  public static let erased = Wording(german: "[gelöscht]", english: "[erased]")

  /// Said where a change found everything as it was to be.
  public static let unchanged = Wording(
    german: "Das war schon so; nichts geändert.", english: "It was so already; nothing changed.")
}

extension Language {
  /// A day as people write it: `14.09.2016`, `2016-09-14`.
  public func day(_ day: CalendarDate) -> String {
    Wording(german: day.german, english: day.iso)(in: self)
  }
}

extension [PersonID: String] {
  /// What a member of the staff is called; their number where the archive came without its team.
  public func name(of person: PersonID) -> String { self[person] ?? "#\(person.number)" }
}
