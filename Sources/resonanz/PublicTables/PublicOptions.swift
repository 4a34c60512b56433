import ArgumentParser
import ResonanzReporting

/// Whether a report is made for the public, and how.
struct PublicOptions: ParsableArguments {
  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(
      words(
        "Für die Öffentlichkeit: Zitate nur, wo sie erlaubt sind, mit Gruppe, Format und Jahr; kleine Zahlen zu Merkmalen von Personen verdeckt.",
        "For the public: quotes only where they are allowed, with group, consultation and year; small counts of person attributes hidden."
      )))
  var isPublic = false
  @OptionGroup var minimum: MinimumOption

  func validate() throws {
    if !isPublic, minimum.minimum != PublicProfile.usual {
      throw ValidationError(
        words("--minimum gehört zu --public.", "--minimum belongs to --public."))
    }
  }

  /// Nil: for the staff.
  var profile: PublicProfile? { isPublic ? minimum.profile : nil }
}

/// From how many people on a count is told.
struct MinimumOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "So viele bekannte Absender muss eine Zahl mindestens haben, um gezeigt zu werden; nie weniger als 3.",
        "So many known respondents a count must have at least to be shown; never fewer than 3."),
      valueName: words("zahl", "number")))
  var minimum = PublicProfile.usual

  func validate() throws {
    if !(PublicProfile.least...1000).contains(minimum) {
      throw ValidationError(
        words("--minimum ist von 3 bis 1000.", "--minimum is from 3 to 1000."))
    }
  }

  var profile: PublicProfile { PublicProfile(minimum: minimum) }
}
