import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// Two points between which a report says what changed, instead of what there is.
struct BetweenOption: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      words(
        "Was zwischen zwei Ständen dazukam und was zurückgenommen wurde: Datum, Zeit, Meilenstein oder @EREIGNIS, zweimal.",
        "What was added and what was withdrawn between two points: date, time, milestone or @EVENT, twice."
      ),
      valueName: words("stand", "point")))
  var between: [String] = []

  func validate() throws {
    guard between.isEmpty || between.count == 2 else {
      throw ValidationError(
        words(
          "--between braucht zwei Stände: --between 2016-10-01 2016-12-06.",
          "--between needs two points: --between 2016-10-01 2016-12-06."))
    }
  }

  /// The earlier point and the later one; nil where nothing was asked.
  var points: (from: Point, to: Point)? {
    between.count == 2 ? (Point(between[0]), Point(between[1])) : nil
  }

  /// Beside `--as-of` it would be said twice.
  func refuse(asOf: String?) throws {
    if points != nil, asOf != nil {
      throw ValidationError(
        words(
          "--between nennt beide Stände; --as-of passt nicht dazu.",
          "--between names both points; --as-of does not go with it."))
    }
  }
}

extension AskedReport {
  func change(_ kind: TargetKind, between points: (from: Point, to: Point)) throws -> ChangeReport {
    ChangeReport(
      of: try archive.change(kind, from: points.from, to: points.to, filter: filter),
      filter: filter)
  }
}
