public import ResonanzModel
public import ResonanzStorage

extension RowProblem {
  /// Why the row was not taken, as a sentence.
  public func sentence(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private var german: String {
    switch self {
    case .impossibleDate(let value): "Das Datum „\(shown(value))“ gibt es nicht."
    case .unreadableDate(let value): "„\(shown(value))“ ist kein Datum."
    case .ambiguousDate(let value):
      "Beim Datum „\(shown(value))“ lassen sich Tag und Monat nicht unterscheiden."
    case .unknownGroup(let value): "Die Akteursgruppe „\(shown(value))“ gibt es nicht."
    case .severalGroups(let value):
      "„\(shown(value))“ nennt mehrere Akteursgruppen; eine Zeile spricht für eine."
    case .unknown(.theme, let value): "Das Thema „\(shown(value))“ gibt es nicht."
    case .unknown(.measure, let value): "Die Maßnahme „\(shown(value))“ gibt es nicht."
    case .unknown(.keyword, let value): "Das Stichwort „\(shown(value))“ gibt es nicht."
    case .retired(.theme, let title):
      "Das Thema „\(shown(title))“ ist stillgelegt und nimmt keine neuen Zuordnungen an."
    case .retired(.measure, let title):
      "Die Maßnahme „\(shown(title))“ ist stillgelegt und nimmt keine neuen Zuordnungen an."
    case .retired(.keyword, let title):
      "Das Stichwort „\(shown(title))“ ist stillgelegt und nimmt keine neuen Zuordnungen an."
    case .unknownStance(let value): "„\(shown(value))“ ist keine Tendenz."
    case .unknownQuestion(let value):
      "Die Frage „\(shown(value))“ war vor der ersten Zeile nicht bekannt."
    }
  }

  private var english: String {
    switch self {
    case .impossibleDate(let value): "The date “\(shown(value))” does not exist."
    case .unreadableDate(let value): "“\(shown(value))” is not a date."
    case .ambiguousDate(let value):
      "Day and month of the date “\(shown(value))” cannot be told apart."
    case .unknownGroup(let value): "There is no source group “\(shown(value))”."
    case .severalGroups(let value):
      "“\(shown(value))” names several source groups; a row speaks for one."
    case .unknown(let kind, let value):
      "There is no \(kind.title.english) “\(shown(value))”."
    case .retired(let kind, let title):
      "The \(kind.title.english) “\(shown(title))” is retired and takes no new tags."
    case .unknownStance(let value): "“\(shown(value))” is not a stance."
    case .unknownQuestion(let value):
      "The question “\(shown(value))” was not known before the first row."
    }
  }
}

extension SubmissionFault {
  /// Why the archive did not take the row, as a sentence.
  public func sentence(in language: Language) -> String {
    switch (self, language) {
    case (.otherGroup(let respondent, let known, let named), .german):
      "Der Absender „\(shown(respondent))“ gehört hier schon zur Akteursgruppe „\(known)“; "
        + "diese Zeile nennt „\(named)“."
    case (.otherGroup(let respondent, let known, let named), .english):
      "The respondent “\(shown(respondent))” already belongs to the source group “\(known)” "
        + "here; this row names “\(named)”."
    case (.otherGroupOfStatement(let number, let known, let named), .german):
      "Die Aussage \(number) gehört hier schon zur Akteursgruppe „\(known)“; "
        + "diese Zeile nennt „\(named)“."
    case (.otherGroupOfStatement(let number, let known, let named), .english):
      "Statement \(number) already belongs to the source group “\(known)” here; "
        + "this row names “\(named)”."
    case (.repeatedID(let id, let row), .german):
      "Die Kennung „\(shown(id))“ steht schon in Zeile \(row)."
    case (.repeatedID(let id, let row), .english):
      "The id “\(shown(id))” already stands in row \(row)."
    case (.retiredTarget(let slug), .german):
      "„\(slug)“ ist stillgelegt und nimmt keine neuen Zuordnungen an."
    case (.retiredTarget(let slug), .english):
      "“\(slug)” is retired and takes no new tags."
    }
  }
}
