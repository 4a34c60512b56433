import ResonanzReporting
import ResonanzWeb

extension ImportSummaryJSON {
  /// One file gives an object, several an array.
  static func print(_ values: [JSONValue]) {
    Terminal.print((values.count == 1 ? values[0] : .array(values)).text + "\n")
  }
}
