import ResonanzModel

/// A value of a file for a message: on one line, and cut where it is a whole text.
func shown(_ value: String) -> String { value.excerpt(80) }
