import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// A quote for people.
struct QuoteText {
  private let quote: QuoteRecord
  private let clock: WallClock

  init(_ quote: QuoteRecord, _ clock: WallClock) {
    self.quote = quote
    self.clock = clock
  }

  /// What it is, where it stands, and how it reads in public.
  func say() {
    let place = quote.place.words(in: language)
    Terminal.say(
      words(
        "Zitat \(quote.number) für \(quote.slug), Platz \(quote.order) (\(place)): „\(text)“",
        "Quote \(quote.number) for \(quote.slug), place \(quote.order) (\(place)): “\(text)”"))
    if let publicText = quote.publicText {
      Terminal.say(words("  Öffentlich: „\(publicText)“", "  In public: “\(publicText)”"))
    } else {
      Terminal.say(words("  Nicht öffentlich: \(bars)", "  Not in public: \(bars)"))
    }
  }

  /// Verbatim.
  var text: String {
    if let text = quote.text { return text }
    guard let day = clock.calendarDay(quote.erased).map(language.day) else {
      return Wording.erased(in: language)
    }
    return words("[gelöscht am \(day)]", "[erased on \(day)]")
  }

  /// Why it may not be published.
  var bars: String {
    quote.bars.map { $0.title(in: language) }.joined(separator: ", ")
  }
}
