public import ResonanzModel
import ResonanzStorage

/// A day, a month or a year as people write it who ask for a report.
enum ReportDate {
  /// - Throws: `noSuchDate`, `unknownMilestone`.
  static func days(_ text: String, in archive: Archive) throws -> CalendarPeriod {
    do {
      return CalendarPeriod(try archive.milestone(text).date)
    } catch {
      if let days = CalendarPeriod(text) { return days }
      guard case .unknownMilestone = error, text.first?.isNumber == true else { throw error }
      throw ReportQuestionError.noSuchDate(text)
    }
  }
}

/// What is wrong with how a report was asked for.
public enum ReportQuestionError: ExplainedError, Sendable, Equatable {
  /// What begins like a date and is none.
  case noSuchDate(String)
  /// Its end is before its beginning.
  case emptyPeriod(from: CalendarDate, until: CalendarDate)

  public func explanation(in language: Language) -> Explanation {
    switch self {
    case .noSuchDate(let text):
      return Explanation(
        attempt: "",
        reason: language.pick(
          "„\(text)“ ist kein Datum, das es gibt.", "“\(text)” is no date that exists."),
        remedy: language.pick(
          "Schreiben Sie 2016-12-06, 06.12.2016, 2016-12, 2016 oder einen Meilenstein.",
          "Write 2016-12-06, 06.12.2016, 2016-12, 2016 or a milestone."))
    case .emptyPeriod(let from, let until):
      return Explanation(
        attempt: "",
        reason: language.pick(
          "„Eingegangen bis“ (\(until.german)) liegt vor „Eingegangen ab“ (\(from.german)); dazwischen ist nichts.",
          "“Received until” (\(until.iso)) is before “received from” (\(from.iso)); nothing lies between."
        ),
        remedy: language.pick("Tauschen Sie beide.", "Swap them."))
    }
  }
}
