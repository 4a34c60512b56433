public import ArgumentParser
public import ResonanzModel
public import ResonanzReporting
public import ResonanzStorage

extension Stance: ExpressibleByArgument {
  /// By its name, or by a word that people use for it: `zustimmend`, `dafür`.
  public init?(argument: String) { self.init(named: argument) }

  /// In the language of this run.
  public static var allValueStrings: [String] { allCases.map { $0.typed(in: language) } }
}

extension AnswerResult: ExpressibleByArgument {
  /// By its name, or by the words that people use for it.
  public init?(argument: String) { self.init(named: argument) }
}

extension CalendarDate: ExpressibleByArgument {
  /// From `2016-12-06` or `06.12.2016`.
  public init?(argument: String) {
    guard let date = CalendarDate(iso: argument) ?? CalendarDate(german: argument) else {
      return nil
    }
    self = date
  }
}

/// Until when a consultation is kept.
enum Retention: ExpressibleByArgument {
  /// Nobody says.
  case open
  case until(CalendarDate)

  /// From a day, or `none`.
  init?(argument: String) {
    switch (argument, CalendarDate(argument: argument)) {
    case ("none", _): self = .open
    case (_, let day?): self = .until(day)
    case (_, nil): return nil
    }
  }

  /// The last day; nil where nobody says.
  var day: CalendarDate? {
    if case .until(let day) = self { day } else { nil }
  }
}

extension MeasureRank: ExpressibleByArgument {}

extension Role: ExpressibleByArgument {}

extension StatementFlag: ExpressibleByArgument {
  /// By its name, or by what people read: `unklar`.
  public init?(argument: String) { self.init(named: argument) }
}

extension Publication: ExpressibleByArgument {}

extension WaitingOrder: ExpressibleByArgument {}

extension TallyDimension.ReceivedPeriod: ExpressibleByArgument {}

extension TallyDimension: ExpressibleByArgument {
  /// In German or English.
  public init?(argument: String) { self.init(argument) }

  /// With one attribute to stand for all.
  public static var allValueStrings: [String] {
    let periods = ReceivedPeriod.allCases.map { TallyDimension.received($0) }
    let others: [TallyDimension] = [
      .theme, .measure, .keyword, .group, .consultation, .stance, .state, .question,
    ]
    return (others + periods + [.attribute("NAME")]).map(\.name)
  }
}

extension StatementState: ExpressibleByArgument {
  /// Only what can be said on a command line: `processed` comes by itself with a tag.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .processed }.map(\.rawValue)
  }
}

extension AnswersReport.Grouping: ExpressibleByArgument {}
