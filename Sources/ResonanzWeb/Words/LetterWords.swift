import ResonanzModel

/// A letter that is cut into passages.
extension TypingWords {
  var letterTitle: String { language.pick("Brief eintippen", "Type in a letter") }

  func leftOut(_ count: Int) -> String {
    count == 0
      ? language.pick("Der ganze Text ist ausgewählt.", "All of the text is selected.")
      : language.pick(
        "Nicht ausgewählt, das wird nicht gespeichert:", "Not selected, which is not saved:")
  }

  static let letter: [String: Wording] = [
    "text": Wording(german: "Ganzer Text", english: "Whole text"),
    "how": Wording(
      german:
        "Markieren Sie im Text eine Stelle, und übernehmen Sie sie; jede wird eine Aussage dieses einen Eingangs.",
      english:
        "Select a passage of the text and take it; each becomes a statement of this one submission."
    ),
    "take": Wording(german: "Markiertes übernehmen", english: "Take what is selected"),
    "passages": Wording(german: "Stellen", english: "Passages"),
    "remove": Wording(german: "Weglassen", english: "Leave out"),
    "plain": Wording(
      german: "Stellen, wörtlich aus dem Text, zwischen zweien eine leere Zeile",
      english: "Passages, word for word from the text, an empty line between two"),
    "look": Wording(
      german: "Ansehen, was gespeichert würde", english: "Look at what would be saved"),
    "review": Wording(german: "Das wird gespeichert", english: "This will be saved"),
    "save": Wording(german: "Speichern", english: "Save"),
  ]
}
