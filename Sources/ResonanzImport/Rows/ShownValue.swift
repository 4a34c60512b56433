import ResonanzModel

/// A value of a file for a message: on one line, and cut where it is a whole text.
func shown(_ value: String) -> String {
  let line = NormalisedText(value).text
  return line.count <= 80 ? line : line.prefix(79) + "…"
}
