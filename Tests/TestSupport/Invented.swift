public import ResonanzModel
public import ResonanzStorage

/// The small invented city that the tests speak of.
public enum Invented {
  /// Two themes, three measures, one of which serves both.
  public static let catalogue = Catalogue(
    process: Process(slug: "seedorf-2030", title: "Seedorf 2030", place: "Seedorf"),
    milestones: [
      Milestone(
        slug: "runde-1", title: "1. Runde",
        date: CalendarDate(year: 2016, month: 12, day: 6)!)
    ],
    themes: [
      Theme(slug: "mobil", title: "Seedorf.Mobil", goals: ["Alle kommen überall hin."]),
      Theme(slug: "gruen", title: "Seedorf.Grün"),
    ],
    measures: [
      Measure(slug: "radweg", title: "Radweg am See", rank: .key, themes: ["mobil", "gruen"]),
      Measure(slug: "bus", title: "Bus im Takt", rank: .key, themes: ["mobil"]),
      Measure(slug: "seepark", title: "Seepark", rank: .other, themes: ["gruen"]),
    ])

  public static let person = PersonID(number: 7)

  /// Two colleagues.
  public static let anna = PersonID(number: 11)
  public static let ben = PersonID(number: 12)

  /// A clock that goes on a minute whenever it is read, from 1 December 2016, 9 o'clock UTC.
  public static func clock() -> @Sendable () -> Instant {
    let ticks = Ticks()
    return { ticks.next() }
  }
}

private final class Ticks: @unchecked Sendable {
  // Unchecked: an archive reads its clock on its own queue only.
  private var milliseconds: Int64 = 1_480_582_800_000

  func next() -> Instant {
    defer { milliseconds += 60_000 }
    return Instant(milliseconds: milliseconds)
  }
}
