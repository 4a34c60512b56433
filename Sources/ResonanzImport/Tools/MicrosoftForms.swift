import ResonanzModel

/// The workbooks of Microsoft Forms, and what Excel makes of them as CSV.
enum MicrosoftForms {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "Start time und Completion time, Startzeit und Fertigstellungszeit",
      english: "Start time and Completion time, Startzeit and Fertigstellungszeit"),
    marks: [
      ["completion time"], ["fertigstellungszeit"], ["abschlusszeit"], ["endzeit", "startzeit"],
    ],
    headers: [
      (.role(.respondentID, rank: 100), ["id"]),
      (.role(.received, rank: 100), ["completion time", "fertigstellungszeit", "abschlusszeit"]),
      (.role(.received, rank: 90), ["endzeit"]),
      (
        .technical,
        [
          "total points", "quiz feedback", "gesamtpunktzahl", "punkte gesamt", "quizfeedback",
          "last modified time", "uhrzeit der letzten änderung", "zeitpunkt der letzten änderung",
          "grade posted time",
        ]
      ),
    ],
    columns: { sheet in
      var columns: [Int: ToolColumn] = [:]
      for index in sheet.headers.indices where isOfQuiz(index, in: sheet.headers) {
        columns[index] = ToolColumn(meaning: .technical)
      }
      return columns
    },
    // It is written the American way wherever the file was made.
    dateOrder: { _ in .monthFirst })

  /// `Points - Was fehlt?` beside `Was fehlt?`.
  private static func isOfQuiz(_ index: Int, in headers: [String]) -> Bool {
    let parts = headers[index].split(maxSplits: 1) { "-–—".contains($0) }
    guard parts.count == 2 else { return false }
    let question = CellKey(String(parts[1]))
    return ["points", "feedback", "punkte"].contains(CellKey(String(parts[0])).text)
      && headers.contains { CellKey($0) == question }
  }
}
