import ResonanzModel
import ResonanzStorage

extension StorageError {
  /// What to do now at a page, where the error's own words name a command; nil where they are good at both doors.
  var pageRemedy: Wording? {
    switch self {
    case .unknownStatement:
      .listed(under: .search)
    case .statementCameLater(_, let event):
      Wording(
        german: "Nehmen Sie den Stand @\(event) oder einen späteren.",
        english: "Use the point @\(event) or a later one.")
    case .retired:
      Wording(
        german: "Der Leitfaden nennt die geltenden Maßnahmen.",
        english: "The codebook shows the current measures.")
    case .taggedStatement:
      Wording(german: "Entfernen Sie sie vorher.", english: "Remove them first.")
    case .measureExists:
      Wording(
        german: "Ordnen Sie ihr die Aussagen zu, oder nehmen Sie einen anderen Slug.",
        english: "Tag the statements to it, or choose another slug.")
    case .emptyNote:
      Wording(german: "Schreiben Sie etwas.", english: "Write something.")
    case .unknownNote, .notTagged:
      Self.onTheStatementsPage
    case .quote(let fault): fault.pageRemedy
    case .answer(let fault): fault.pageRemedy
    case .round(let fault): fault.pageRemedy
    default: pageRemedyOfImport ?? pageRemedyOfKeyword ?? pageRemedyOfUndo ?? pageRemedyOfErasure
    }
  }

  private var pageRemedyOfImport: Wording? {
    switch self {
    case .unknownImport:
      .listed(under: .imports)
    case .unknownAttribute(_, known: []):
      Wording(
        german:
          "Dieses Archiv hat keine; beim Importieren kann eine Spalte als Merkmal aufgenommen werden.",
        english: "This archive has none; when a file is imported, a column can be taken as one.")
    case .importNotInForce, .importInForce:
      Wording(german: "Seine Seite sagt, was geht.", english: "Its page says what can be done.")
    case .wouldGiveConsent:
      Wording(
        german: "Soll sie gelten, bestätigen Sie das auf der Seite des Imports.",
        english: "If it is to hold, confirm that on the import’s page.")
    case .replacesElsewhere:
      Wording(
        german: "Lassen Sie das Beteiligungsformat leer, oder wählen Sie einen anderen Import.",
        english: "Leave the consultation empty, or choose another import.")
    case .wouldReplaceTexts:
      Wording(
        german:
          "Geben Sie der Datei ein eigenes Beteiligungsformat; sind es wirklich neue Fassungen, dann erlauben Sie, dass sie die früheren ersetzen.",
        english:
          "Give the file a consultation of its own; if these really are new versions, let them replace the earlier ones."
      )
    default: nil
    }
  }

  private var pageRemedyOfKeyword: Wording? {
    switch self {
    case .unknownKeyword(_, suggestion: nil), .keywordIntoItself:
      Wording.naming(PageWords.word("search", "narrow")) {
        Wording(
          german: "Die Suche nennt sie unter \($0.german).",
          english: "The search lists them under \($0.english).")
      }
    case .keywordExists:
      Wording(german: "Nehmen Sie ein anderes Wort.", english: "Choose another word.")
    default: nil
    }
  }

  private var pageRemedyOfUndo: Wording? {
    switch self {
    case .nothingToUndo, .nothingToRedo, .notYours, .takenBack, .changedSince(_, _, statement: nil):
      Wording(
        german: "Der Verlauf nennt, was geschah.", english: "The history lists what happened.")
    case .notUndoable:
      Wording(
        german: "Importe nimmt man auf ihrer Seite zurück.",
        english: "Imports are undone on their pages.")
    case .changedSince(_, _, let statement?):
      Wording(
        german: "Die Seite der Aussage \(statement) zeigt es.",
        english: "The page of statement \(statement) shows it.")
    default: nil
    }
  }

  private var pageRemedyOfErasure: Wording? {
    switch self {
    case .erasedStatement, .erasedRespondent:
      Wording(
        german: "Der Verlauf nennt die Löschungen.", english: "The history lists the erasures.")
    case .unknownRespondent:
      Wording(
        german:
          "Nehmen Sie die Kennung aus der Datei, oder nennen Sie eine Aussage und löschen Sie alles, was mit ihr eingegangen ist.",
        english:
          "Take the id from the file, or name a statement and erase all that came in together with it."
      )
    default: nil
    }
  }

  fileprivate static let onTheStatementsPage = Wording(
    german: "Die Seite der Aussage zeigt, was sie hat.",
    english: "The statement's page shows what it has.")
}

extension QuoteFault {
  fileprivate var pageRemedy: Wording? {
    switch self {
    case .unknown, .exists: StorageError.onTheStatementsPage
    case .broken:
      Wording(
        german:
          "Jemand hat die Datei verändert. Sagen Sie es denen, die Resonanz betreuen; sie haben die letzte Sicherung.",
        english:
          "Somebody changed the file. Tell those who look after Resonanz; they have the last backup."
      )
    case .badTarget:
      Wording(
        german: "Wählen Sie ein Thema oder eine Maßnahme.", english: "Choose a theme or a measure.")
    case .otherWords, .notFound:
      Wording(
        german: "Schreiben Sie die Stelle genau so ab, wie sie dasteht.",
        english: "Copy the passage exactly as it stands there.")
    case .several:
      Wording(
        german: "Nehmen Sie mehr davon, bis es nur einmal dasteht.",
        english: "Take more of it, until it stands there only once.")
    case .noText, .badSpan, .omission, .lost: nil
    }
  }
}

extension AnswerFault {
  fileprivate var pageRemedy: Wording? {
    switch self {
    case .unknown:
      .listed(under: .answers)
    case .empty:
      Wording(german: "Schreiben Sie eine Begründung.", english: "Write the reasons.")
    case .exists:
      Wording.naming(Place.answers.label) {
        Wording(
          german: "Unter \($0.german) lässt sie sich ändern.",
          english: "It can be revised under \($0.english).")
      }
    case .answered:
      Wording(
        german:
          "Ändern Sie jene; soll eine zweite danebenstehen, sagen Sie dazu, dass es eine weitere ist.",
        english:
          "Revise that one; if a second one is to stand beside it, say that it is a further one."
      )
    case .badTarget, .reasonsErased: nil
    }
  }
}

extension RoundFault {
  fileprivate var pageRemedy: Wording? {
    switch self {
    case .unknown:
      .listed(under: .rounds)
    case .fewerThanTwoPeople:
      Wording(german: "Wählen Sie alle, die teilnehmen.", english: "Choose all who take part.")
    case .withoutStatements:
      Wording.naming(Place.search.label) {
        Wording(
          german: "Unter \($0.german) sieht man, was eine Suche findet.",
          english: "\($0.english) shows what a query finds.")
      }
    case .notAmongThem, .closed, .stillOpen:
      Wording(
        german: "Die Seite des Abgleichs sagt, was geht.",
        english: "The round's page says what can be done.")
    case .notNamed:
      Wording(
        german: "Wer teilnimmt, steht bei seinem Beginn fest; beginnen Sie einen neuen.",
        english: "Who does is settled when it starts; start another one.")
    case .somebodyElses(_, let isClosed):
      Wording.naming(PageWords.word("rounds", "confirm")) {
        isClosed
          ? Wording(
            german: "Sprechen Sie sich ab; mit \($0.german) öffnen Sie ihn doch.",
            english: "Ask them; with \($0.english) you open it nevertheless.")
          : Wording(
            german: "Sprechen Sie sich ab; mit \($0.german) beenden Sie ihn doch.",
            english: "Ask them; with \($0.english) you close it nevertheless.")
      }
    case .settledAlready:
      Wording(
        german: "Wer entschieden hat, nimmt das zuerst im Verlauf zurück.",
        english: "Whoever settled it takes that back in the history first.")
    case .withoutTitle, .statementAbsent: nil
    }
  }
}
