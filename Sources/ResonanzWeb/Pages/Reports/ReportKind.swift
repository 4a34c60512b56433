import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A report that can be asked for; called as the command line calls it.
enum ReportKind: String, Sendable, CaseIterable {
  case measures
  case themes
  case theme
  case measure
  /// The sheets on all measures.
  case sheets
  case coverage
  case crosstab
  case timeline
  case answers
  case process

  var path: String { "/reports/\(rawValue)" }

  /// Whether it counts so little that it can be shown before anybody chose anything.
  var isQuick: Bool { [.measures, .themes, .coverage, .timeline].contains(self) }

  /// Whether it can be made for the public. A crosstab for the public is remembered as published, which the command
  /// line does.
  var isForPublic: Bool { [.theme, .measure, .sheets, .answers, .process].contains(self) }

  /// Whether it has parts of which each can be a slide.
  var hasSlides: Bool { [.theme, .measure, .sheets, .process].contains(self) }
}
