public import ResonanzModel
public import ResonanzStorage

extension ConsultationRecord {
  /// Its slug and its title, of which one may say little without the other: `umfrage „Umfrage 2016“`.
  public func name(in language: Language) -> String {
    title == slug
      ? slug
      : language.pick("\(slug) „\(title)“", "\(slug) “\(title)”")
  }
}

extension Language {
  /// A day as people write it: `14.09.2016`, `2016-09-14`.
  public func day(_ day: CalendarDate) -> String {
    self.pick(day.german, day.iso)
  }
}

extension [PersonID: String] {
  /// What a member of the staff is called; their number where the archive came without its team.
  public func name(of person: PersonID) -> String { self[person] ?? "#\(person.number)" }
}
