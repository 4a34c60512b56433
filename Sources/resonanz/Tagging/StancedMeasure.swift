import ArgumentParser
import ResonanzModel

/// A measure as somebody names it who also says what a statement thinks of it: `radweg:dafür`.
struct StancedMeasure: Equatable {
  let slug: String
  /// Nil where none is named.
  let stance: Stance?

  /// A slug has no colon.
  ///
  /// - Throws: where what stands behind the colon is no stance, with the words that are.
  init(_ text: String) throws {
    guard let colon = text.firstIndex(of: ":") else {
      (slug, stance) = (text, nil)
      return
    }
    let word = String(text[text.index(after: colon)...])
    guard let stance = Stance(named: word) else {
      throw ValidationError(
        words(
          "„\(text)“: Hinter dem Doppelpunkt steht die Tendenz: \(Self.known).",
          "“\(text)”: Behind the colon stands the stance: \(Self.known)."))
    }
    (slug, self.stance) = (String(text[..<colon]), stance)
  }

  /// The words to type.
  private static var known: String {
    Stance.allCases.map { $0.typed(in: language) }.joined(separator: ", ")
  }

  /// What options say that take one.
  static let help = ArgumentHelp(
    words(
      "Maßnahme, auch mit Tendenz: radweg:dafür; mehrfach möglich.",
      "Measure, also with a stance: radweg:supports; may be repeated."),
    valueName: words("slug[:tendenz]", "slug[:stance]"))
}
