import ResonanzModel

/// The columns of a sheet of answers, in their order.
enum AnswerSheetColumn: HandedOutColumn {
  /// `Aussage 12`, `Eingang 12` or `Maßnahme radweg`.
  case subject
  /// What was said; of a measure its title.
  case text
  case group
  case consultation
  /// Titles of the measures that it is tagged to.
  case measures
  /// Statements on a measure.
  case feedback
  case result
  case date
  case reasons

  var isForWriting: Bool {
    switch self {
    case .subject, .text, .group, .consultation, .measures, .feedback: false
    case .result, .date, .reasons: true
    }
  }

  var heading: Wording {
    switch self {
    case .subject: Wording(german: "Abwägung zu", english: "Answer to")
    case .text: Wording(german: "Wortlaut", english: "Text")
    case .group: Wording(german: "Akteursgruppe", english: "Source group")
    case .consultation: Wording(german: "Beteiligungsformat", english: "Consultation")
    case .measures: Wording(german: "Maßnahmen", english: "Measures")
    case .feedback: Wording(german: "Nennungen", english: "Mentions")
    case .result: Wording(german: "Ergebnis", english: "Result")
    case .date: Wording(german: "Datum", english: "Date")
    case .reasons: Wording(german: "Begründung", english: "Reasons")
    }
  }

  var width: Double {
    switch self {
    case .text, .reasons: 60
    case .subject, .measures, .result: 22
    case .group, .consultation: 16
    case .feedback, .date: 12
    }
  }

  static func isSheet(with columns: Set<Self>) -> Bool {
    columns.isSuperset(of: [.subject, .text, .result, .date, .reasons])
  }
}
