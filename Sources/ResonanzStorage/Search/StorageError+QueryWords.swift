import ResonanzModel

extension StorageError {
  /// Words for queries of statements that are to be changed.
  var queryWords: (Wording, Wording) {
    guard case .unclearQuery(let notes) = self else {
      return (Wording(german: "", english: ""), Wording(german: "", english: ""))
    }
    func text(_ language: Language) -> String {
      notes.map { $0.text(in: language, isOfSearch: false) }.joined(separator: " ")
    }
    return (
      Wording(
        german: text(.german) + " Bevor etwas geändert wird, muss klar sein, was gemeint ist.",
        english: text(.english) + " Before anything is changed it must be clear what is meant."),
      Wording(
        german: "Berichtigen Sie es; was ein Wort sein soll, setzen Sie in Anführungszeichen.",
        english: "Correct it; put what is meant as a word into quotation marks.")
    )
  }
}
