public import ResonanzModel

/// Why something can't be done with a quote.
public enum QuoteFault: Error, Sendable, Equatable {
  case unknown(Int)
  /// The words are not those that were picked: somebody changed the file.
  case broken(Int)
  /// The same words of the statement are one for the same theme or measure; its number.
  case exists(Int)
  /// The statement's text was erased.
  case noText(statement: Int)
  /// The span is empty, reaches beyond the text, or cuts a character in two.
  case badSpan(statement: Int)
  /// The statement has other words there by now.
  case otherWords(statement: Int)
  /// What was typed doesn't stand in the statement.
  case notFound(String, statement: Int)
  /// What was typed stands there several times, and which one was not said, or there are not so many.
  case several(String, statement: Int, count: Int)
  /// Only themes and measures have quotes.
  case badTarget
  case omission(OmissionFault)
  /// What is left out of words that are lost can't be said.
  case lost(Int)
}

extension QuoteFault: ExplainedError {
  public func explanation(in language: Language) -> Explanation {
    let (reason, remedy) = words
    return Explanation(attempt: "", reason: reason(in: language), remedy: remedy(in: language))
  }

  private var words: (Wording, Wording) {
    switch self {
    case .unknown(let number):
      (
        .thereIsNoMore("Das Zitat \(number)", "quote \(number)"),
        .allAreListed(by: "resonanz quote list")
      )
    case .broken(let number):
      (
        Wording(
          german: "Der Wortlaut des Zitats \(number) ist nicht mehr der, der ausgewählt wurde.",
          english: "The words of quote \(number) are not those that were picked."),
        Wording(
          german:
            "Jemand hat die Datei verändert; „resonanz verify“ zeigt, wo. Nehmen Sie die letzte Sicherung.",
          english:
            "Somebody changed the file; “resonanz verify” shows where. Go back to the last backup.")
      )
    case .exists(let number):
      (
        Wording(
          german: "Dafür ist diese Stelle schon das Zitat \(number).",
          english: "For this these words are quote \(number) already."),
        Wording(
          german: "„resonanz quote change \(number)“ ändert Auslassungen und Notiz.",
          english: "“resonanz quote change \(number)” changes omissions and note.")
      )
    case .badTarget:
      (
        Wording(
          german: "Zitate belegen ein Thema oder eine Maßnahme, kein Stichwort.",
          english: "Quotes are evidence for a theme or a measure, not for a keyword."),
        Wording(
          german: "Nennen Sie --theme oder --measure.", english: "Name --theme or --measure.")
      )
    case .lost(let number):
      (
        Wording(
          german: "Das Zitat \(number) steht nicht mehr im Wortlaut der Aussage.",
          english: "Quote \(number) doesn't stand in the statement any more."),
        Wording(
          german: "Nehmen Sie es weg und wählen Sie eine andere Stelle.",
          english: "Remove it and pick another passage.")
      )
    case .omission(let fault): Self.omissionWords(fault)
    case .noText, .badSpan, .otherWords, .notFound, .several: statementWords
    }
  }

  private var statementWords: (Wording, Wording) {
    func look(_ statement: Int) -> Wording {
      Wording(
        german: "„resonanz show \(statement)“ zeigt den Wortlaut.",
        english: "“resonanz show \(statement)” shows its words.")
    }
    switch self {
    case .noText(let statement):
      return (
        Wording(
          german: "Der Wortlaut der Aussage \(statement) ist gelöscht.",
          english: "The text of statement \(statement) was erased."),
        Wording(german: "Wählen Sie eine andere.", english: "Choose another one.")
      )
    case .badSpan(let statement):
      return (
        Wording(
          german:
            "Die Stelle liegt nicht im Wortlaut der Aussage \(statement) oder zerschneidet ein Zeichen.",
          english:
            "The span isn't inside the text of statement \(statement), or cuts a character in two."),
        Wording(
          german:
            "Gezählt wird in Unicode-Zeichen (Skalaren) ab 0; einfacher ist es, die Wörter zu nennen.",
          english: "Count Unicode scalars from 0; it is easier to give the words.")
      )
    case .otherWords(let statement):
      return (
        Wording(
          german: "Die Aussage \(statement) hat inzwischen einen anderen Wortlaut.",
          english: "Statement \(statement) has another text by now."), look(statement)
      )
    case .notFound(let typed, let statement):
      return (
        Wording(
          german: "„\(typed.excerpt(60))“ steht nicht in der Aussage \(statement).",
          english: "“\(typed.excerpt(60))” doesn't stand in statement \(statement)."),
        look(statement)
      )
    case .several(let typed, let statement, let count):
      return (
        Wording(
          german: "„\(typed.excerpt(60))“ steht \(count)-mal in der Aussage \(statement).",
          english: "“\(typed.excerpt(60))” stands \(count) times in statement \(statement)."),
        Wording(
          german: "Sagen Sie mit --occurrence 1 bis \(count), welches Mal gemeint ist.",
          english: "Say which one is meant with --occurrence 1 to \(count).")
      )
    default: return (Wording(german: "", english: ""), Wording(german: "", english: ""))
    }
  }

  private static func omissionWords(_ fault: OmissionFault) -> (Wording, Wording) {
    switch fault {
    case .outside:
      (
        Wording(
          german: "Was ausgelassen werden soll, steht nicht im Zitat.",
          english: "What is to be left out doesn't stand in the quote."),
        Wording(
          german: "Nennen Sie Wörter, die darin stehen.", english: "Name words that stand in it.")
      )
    case .insideWord(let text):
      (
        Wording(
          german: "„\(text.excerpt(60))“ beginnt oder endet mitten in einem Wort.",
          english: "“\(text.excerpt(60))” begins or ends inside a word."),
        Wording(
          german: "Auslassen lassen sich nur ganze Wörter.",
          english: "Only whole words can be left out.")
      )
    case .nothingLeft:
      (
        Wording(
          german: "Vom Zitat bliebe nichts übrig.", english: "Nothing of the quote would be left."),
        Wording(german: "Lassen Sie weniger aus.", english: "Leave out less.")
      )
    }
  }
}
