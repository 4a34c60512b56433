import ArgumentParser
import Foundation
import ResonanzModel
import ResonanzStorage

/// What the options of answers say of themselves.
enum AnswerHelp {
  static let number = ArgumentHelp(
    words("Nummer der Abwägung.", "Number of the answer."), valueName: words("nummer", "number"))
  static let result = ArgumentHelp(
    words(
      "Ergebnis: wird berücksichtigt (considered), teilweise (partly), nicht (not-considered), bereits in Umsetzung (under-way), weitergeleitet (forwarded).",
      "Result: considered, considered in part (partly), not-considered, under way already (under-way), forwarded to somebody else."
    ),
    valueName: words("ergebnis", "result"))
  static let date = ArgumentHelp(
    words("Tag der Entscheidung: 2016-12-06 oder 06.12.2016.", "Day of the decision: 2016-12-06."),
    valueName: words("datum", "date"))
}

/// What an answer is to.
struct AnswerSubjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("Zu dieser Aussage.", "To this statement."), valueName: words("nummer", "number")))
  var statement: Int?
  @Option(
    help: ArgumentHelp(
      words(
        "Zu allem, was mit dieser Aussage einging.", "To all that came in with this statement."),
      valueName: words("nummer", "number")))
  var submissionOf: Int?
  @Option(
    help: ArgumentHelp(
      words("Zu den Nennungen dieser Maßnahme.", "To the feedback on this measure."),
      valueName: "slug"))
  var measure: String?

  /// How many of the three are named.
  var count: Int { [statement != nil, submissionOf != nil, measure != nil].count { $0 } }

  /// Nil where nothing is named.
  func subject(in archive: Archive) throws -> AnswerSubject? {
    if let statement { return .statement(statement) }
    if let submissionOf { return .submission(of: submissionOf) }
    return try measure.map { .measure(try archive.vocabulary().measure($0)) }
  }

  func filter(in archive: Archive) throws -> AnswerFilter {
    AnswerFilter(
      statement: statement, submissionOf: submissionOf,
      measure: try measure.map { try archive.vocabulary().measure($0) })
  }
}

/// The reasons of an answer, which may be long: typed, from a file, or from standard input.
struct ReasonsOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      words(
        "Die Begründung; - liest sie von der Standardeingabe.",
        "The reasons; - reads them from standard input."), valueName: words("text", "text")))
  var reasons: String?
  @Option(
    help: ArgumentHelp(
      words("Die Begründung aus dieser Textdatei.", "The reasons from this text file."),
      valueName: words("datei", "file")))
  var file: String?

  func validate() throws {
    if reasons != nil, file != nil {
      throw ValidationError(
        words(
          "Die Begründung steht im Text oder in --file, nicht in beiden.",
          "The reasons stand in the text or in --file, not in both."))
    }
  }

  /// Without the empty lines at its ends; nil where none are given.
  func text() throws -> String? {
    if let file { return try Self.read(file) }
    if reasons == "-" { return try Self.decoded(FileHandle.standardInput.readToEnd(), from: "-") }
    return reasons
  }

  static var missing: Failure {
    Failure(
      .usage,
      words(
        "Die Begründung fehlt: als Text, mit --file DATEI oder mit - von der Standardeingabe.",
        "The reasons are missing: as text, with --file FILE, or with - from standard input."))
  }

  private static func read(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        words(
          "\(path) lässt sich nicht lesen. Prüfen Sie den Namen und die Rechte.",
          "\(path) can't be read. Check its name and permissions."))
    }
    return try decoded(data, from: path)
  }

  private static func decoded(_ data: Data?, from name: String) throws -> String {
    guard let text = String(validating: data ?? Data(), as: UTF8.self) else {
      throw Failure(
        words(
          "\(name): Das ist kein Text in UTF-8. Speichern Sie ihn als UTF-8.",
          "\(name): this is no text in UTF-8. Save it as UTF-8."))
    }
    // A byte order mark is not part of what was written.
    let content =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return content.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
