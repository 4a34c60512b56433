import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel

/// The language that a browser asks for: in the address, by what it was asked for last, or as its own
/// settings have it.
struct LanguageChoice {
  /// Nil where it asks for none that Resonanz speaks.
  let language: Language?
  /// Whether the address asks for it.
  let isAsked: Bool

  private static let name = "resonanz-language"

  init(_ request: Request, _ query: FormFields) {
    let asked = query["lang"].flatMap { Language(rawValue: $0) }
    let kept = BrowserCookies(request)[Self.name].flatMap { Language(rawValue: $0) }
    isAsked = asked != nil
    language = asked ?? kept ?? request.headers[.acceptLanguage].flatMap(Self.accepted)
  }

  /// What keeps a language in the browser for a year. It says nothing of anybody, and no script needs it.
  static func cookie(_ language: Language) -> String {
    "\(name)=\(language.rawValue); Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly"
  }

  /// The one that is liked best of `de-AT,de;q=0.9,en;q=0.8` (RFC 9110, 12.5.4).
  private static func accepted(_ header: String) -> Language? {
    let ranges = header.split(separator: ",").prefix(20).map { range in
      let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap {
        Double($0.dropFirst(2))
      }
      let name = parts.first?.prefix { $0 != "-" }.lowercased() ?? ""
      return (language: Language(rawValue: name), weight: weight ?? 1)
    }
    // Of equals the first: `max` would take the last.
    return ranges.filter { $0.weight > 0 }
      .sorted { $0.weight > $1.weight }.lazy.compactMap(\.language).first
  }
}
