import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The search.
struct SearchWords {
  let language: Language

  static let words: [String: Wording] = [
    "query": Wording(german: "Was gesucht wird", english: "What to look for"),
    "order": Wording(german: "Ordnung", english: "Order"),
    "find": Wording(german: "Suchen", english: "Search"),
    "help": Wording(german: "Wie man sucht", english: "How to search"),
    "narrow": Wording(german: "Eingrenzen", english: "Narrow down"),
    "pages": Wording(german: "Seiten der Treffer", english: "Pages of hits"),
    "previous": Wording(german: "Vorige Seite", english: "Previous page"),
    "statement": Wording(german: "Aussage", english: "Statement"),
    "views": Wording(german: "Ansicht", english: "View"),
    "next": Wording(german: "Nächste Seite", english: "Next page"),
  ]

  var title: String { language.pick("Suchen", "Search") }

  /// Where a search finds nothing, and nothing about it was wrong.
  var noHits: String {
    language.pick(
      "Weniger Wörter, Wortanfänge (rad*) oder weniger Filter finden mehr.",
      "Fewer words, beginnings of words (rad*) or fewer filters find more.")
  }

  var nothing: String { language.pick("ohne", "none") }

  func others(_ count: Int) -> String {
    language.pick("\(count.grouped(in: language)) weitere", "\(count.grouped(in: language)) more")
  }

  func name(of order: StatementOrder) -> String {
    switch order {
    case .relevance: language.pick("Bestes zuerst", "Best first")
    case .newest: language.pick("Zuletzt eingegangen", "Received last")
    case .oldest: language.pick("Zuerst eingegangen", "Received first")
    case .number: language.pick("Nummer aufsteigend", "Number, lowest first")
    case .latest: language.pick("Nummer absteigend", "Number, highest first")
    }
  }

  /// The best first, where none is better than another: then what came last stands first.
  var unranked: String {
    language.pick(
      "Bestes zuerst (hier: Nummer absteigend)", "Best first (here: number, highest first)")
  }

  func name(of view: SearchView) -> String {
    switch view {
    case .list: language.pick("Liste", "List")
    case .table: language.pick("Tabelle", "Table")
    }
  }

  func shown(_ from: Int, _ until: Int) -> String {
    let range = "\(from.grouped(in: language))–\(until.grouped(in: language))"
    return language.pick("gezeigt \(range)", "shown \(range)")
  }
}
