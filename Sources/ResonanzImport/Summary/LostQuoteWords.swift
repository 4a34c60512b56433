public import ResonanzModel

/// Says how many quotes have words that are in no text any more.
public struct LostQuoteWords: Speaking, Sendable {
  let language: Language
  private let door: Door

  public init(_ language: Language, door: Door = .commandLine) {
    self.language = language
    self.door = door
  }

  /// `2 Zitate stehen nicht mehr im neuen Wortlaut`, and how to find them.
  public func sentence(_ count: Int) -> String {
    let lost = counted(count, ("Zitat steht", "Zitate stehen"), ("quote is", "quotes are"))
    let german = door.pick("; „resonanz quote list --lost“ nennt sie", page: "")
    let english = door.pick("; “resonanz quote list --lost” lists them", page: "")
    return words(
      "\(lost) nicht mehr im neuen Wortlaut\(german)",
      "\(lost) not in the new text any more\(english)")
  }
}
