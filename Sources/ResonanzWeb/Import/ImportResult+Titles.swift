import ResonanzImport
import ResonanzModel
import ResonanzStorage

extension ImportResult {
  /// The same with titles in the place of slugs, for people.
  func titled(by titles: Titles, in language: Language) -> ImportResult {
    switch self {
    case .rows(let report): .rows(report.titled(by: titles, in: language))
    case .lines(let reports): .lines(reports.map { $0.titled(by: titles, in: language) })
    case .sheet: self
    }
  }
}

extension ImportReport {
  fileprivate func titled(by titles: Titles, in language: Language) -> ImportReport {
    var report = self
    report.summary.consultation = titles.consultation(summary.consultation)
    report.summary.alsoIn = summary.alsoIn.map(titles.consultation)
    report.summary.resembles = summary.resembles.map(titles.consultation)
    for index in report.answersByGroup.indices {
      report.answersByGroup[index].group = titles.group(
        report.answersByGroup[index].group, in: language)
    }
    return report
  }
}
