import ResonanzModel

extension Wording {
  /// A sentence that names what stands on a page, in quotes.
  ///
  /// - Parameter label: as the page has it, so that both change together.
  static func naming(_ label: Wording, _ sentence: (Wording) -> Wording) -> Wording {
    sentence(Wording(german: "„\(label.german)“", english: "“\(label.english)”"))
  }

  /// The label of a field for keywords.
  static let keywordField = Wording(
    german: "Stichwörter, mit ; getrennt", english: "Keywords, separated by ;")

  /// Where all of a kind are.
  static func listed(under place: Place) -> Wording {
    naming(place.label) {
      Wording(
        german: "Unter \($0.german) stehen alle.",
        english: "All are listed under \($0.english).")
    }
  }
}
