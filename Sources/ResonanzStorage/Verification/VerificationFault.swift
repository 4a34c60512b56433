public import ResonanzModel

/// One thing that `verify` found wrong.
public enum VerificationFault: Sendable, Equatable {
  /// SQLite's own words on its file.
  case file(String)
  /// A row of a table names one of another that is not there.
  case reference(from: String, to: String)
  /// So many kept counts are not what a recount says.
  case counts(Int)
  /// The chain lacks an event of this number.
  case missingEvent(Int)
  /// Rows name an event that is not there.
  case unknownEvent(Int)
  /// What an event speaks of is not what it was.
  case rows(ofEvent: Int)
  /// An event does not follow from the one before it.
  case link(ofEvent: Int)
  /// The words of something are not what the chain commits to.
  case words(Source, number: Int)
  /// So many words stand in the full-text index otherwise than in the texts.
  case terms(Int)
  /// So many words of the full-text index are not among the known ones.
  case missingWords(Int)
  /// What so many rows keep does not follow from the rows that it is kept of.
  case kept(Kept, rows: Int)

  /// Whose words a chain commits to.
  public enum Source: Sendable {
    case statement
    case answer
    case quote
    case note

    var title: Wording {
      switch self {
      case .statement: Wording(german: "Aussage", english: "statement")
      case .answer: Wording(german: "Abwägung", english: "answer")
      case .quote: Wording(german: "Zitat", english: "quote")
      case .note: Wording(german: "Notiz", english: "note")
      }
    }
  }

  /// What rows keep although it follows from others.
  public enum Kept: Sendable, CaseIterable {
    case live
    case state
    case revision
    case tag
    case statement
    case importState
    case quote
    case publication
    case erased
    case answer
    case takenBack
    case reach

    var title: Wording {
      switch self {
      case .live: Wording(german: "ob Aussagen zählen", english: "whether statements count")
      case .state: Wording(german: "Stand der Bearbeitung", english: "state of the work")
      case .revision: Wording(german: "geltender Wortlaut", english: "current text")
      case .tag: Wording(german: "Herkunft von Zuordnungen", english: "origin of tags")
      case .statement: Wording(german: "Herkunft von Aussagen", english: "origin of statements")
      case .importState:
        Wording(german: "ob Importe gelten", english: "whether imports are in force")
      case .quote: Wording(german: "Stellen von Zitaten", english: "places of quotes")
      case .publication: Wording(german: "Regeln zum Veröffentlichen", english: "publication rules")
      case .erased: Wording(german: "Gelöschtes", english: "what was erased")
      case .answer: Wording(german: "gelöschte Begründungen", english: "erased reasons")
      case .takenBack: Wording(german: "Zurückgenommenes", english: "what was undone")
      case .reach:
        Wording(german: "was für welches Thema zählt", english: "what counts for which theme")
      }
    }
  }

  /// What people read.
  public var words: Wording {
    switch self {
    case .file(let words): Wording(german: words, english: words)
    case .reference(let from, let to):
      Wording(german: "\(from) → \(to)", english: "\(from) → \(to)")
    case .counts(let count): Wording(german: "\(count) ≠", english: "\(count) ≠")
    case .missingEvent(let number):
      Wording(german: "Ereignis \(number) fehlt", english: "event \(number) missing")
    case .unknownEvent(let number):
      Wording(german: "Ereignis \(number) gibt es nicht", english: "event \(number) unknown")
    case .rows(let number):
      Wording(german: "Ereignis \(number): Zeilen", english: "event \(number): rows")
    case .link(let number):
      Wording(german: "Ereignis \(number): Verkettung", english: "event \(number): link")
    case .words(let source, let number):
      Wording(
        german: "\(source.title.german) \(number)", english: "\(source.title.english) \(number)")
    case .terms(let count): Wording(german: "\(count) Wörter ≠", english: "\(count) terms ≠")
    case .missingWords(let count):
      Wording(german: "\(count) Wörter fehlen", english: "\(count) words missing")
    case .kept(let kept, let rows):
      Wording(
        german: "\(kept.title.german): \(rows)", english: "\(kept.title.english): \(rows)")
    }
  }
}
