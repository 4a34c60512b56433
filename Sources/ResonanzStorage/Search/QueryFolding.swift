import Foundation

/// Names and values of filters are compared as words are in searches.
enum QueryFolding {
  /// Without case, diacritics and the ways to spell an umlaut: *Maßnahme*, `massnahme`.
  static func folded(_ text: String) -> String {
    germanFolding(
      text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil))
  }
}
