import ResonanzModel

extension StorageError {
  /// What is wrong with a keyword that was named.
  var keywordWords: (Wording, Wording) {
    let list = Wording.allAreListed(by: "resonanz keywords list")
    switch self {
    case .unknownKeyword(let name, let suggestion):
      return (
        .thereIsNo("Das Stichwort „\(name)“", "keyword “\(name)”"),
        suggestion.map {
          Wording(german: "Meinen Sie „\($0)“?", english: "Do you mean “\($0)”?")
        } ?? list
      )
    case .badKeyword(let title):
      return (
        Wording(
          german: "„\(title)“ kann kein Stichwort heißen.",
          english: "“\(title)” can't name a keyword."),
        Wording(
          german: "Nehmen Sie ein Wort oder eine Wendung.", english: "Choose a word or phrase.")
      )
    case .keywordExists(let title):
      return (
        Wording(
          german: "Das Stichwort „\(title)“ gibt es schon.",
          english: "The keyword “\(title)” is there already."),
        Wording(
          german: "„resonanz keywords merge“ legt zwei zusammen.",
          english: "“resonanz keywords merge” makes one of two.")
      )
    case .keywordIntoItself(let title):
      return (
        Wording(
          german: "„\(title)“ kann nicht in sich selbst aufgehen.",
          english: "“\(title)” can't be merged into itself."), list
      )
    default: return (Wording(german: "", english: ""), Wording(german: "", english: ""))
    }
  }
}
