import HTTPTypes
import ResonanzModel
import ResonanzStorage

/// What can be wrong with a theme, measure or keyword that was sent.
extension Fault {
  /// - Parameters:
  ///   - value: without a kind that there is.
  ///   - field: in which it was sent.
  static func noTarget(_ value: String, in field: String) -> Fault {
    Fault(
      .unprocessableContent,
      Wording(
        german: "„\(value)“ sagt nicht, ob es ein Thema, eine Maßnahme oder ein Stichwort ist.",
        english: "“\(value)” does not say whether it is a theme, a measure or a keyword."),
      Wording(
        german: "Schreiben Sie es davor, wie in „measure:radweg“; ebenso „theme:“ und „keyword:“.",
        english: "Write it in front, as in “measure:radweg”; likewise “theme:” and “keyword:”."),
      field: field)
  }

  /// - Parameters:
  ///   - error: says which one there is none of.
  ///   - field: in which it was sent.
  static func unknownTarget(_ error: StorageError, in field: String) -> Fault {
    var fault = Fault(error, .unprocessableContent)
    fault.field = field
    return fault
  }

  static func noCodebook(_ slug: String) -> Fault {
    Fault(
      .unprocessableContent,
      Wording(
        german: "Ein Thema oder eine Maßnahme „\(slug)“ gibt es nicht.",
        english: "There is no theme or measure “\(slug)”."),
      Wording(
        german: "Der Leitfaden nennt alle.", english: "The codebook lists them all."),
      field: "slug")
  }
}
