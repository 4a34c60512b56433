import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

/// What stands around every page.
struct Layout: Sendable {
  /// A link at the top.
  struct Link: Sendable {
    let path: String
    let label: String
    let isCurrent: Bool
  }

  /// The page in another language.
  struct Translation: Sendable {
    let address: String
    let code: String
    let label: String
  }

  let language: String
  let title: String
  /// What the archive is about; nil for whoever isn't known.
  let process: String?
  let style: String
  let script: String
  let icon: String
  /// Where one can go; nothing for whoever isn't known.
  let links: [Link]
  /// Where else, in a menu.
  let furtherLinks: [Link]
  /// Where in the menu one is; nil where nowhere.
  let furtherPlace: String?
  let translations: [Translation]
  /// Who it is for.
  let person: String?
  /// Their number, by which a script knows whose it is what it keeps.
  let actor: String?
  /// The page of their account; nil where they have none.
  let account: String?

  init(_ page: some Page, _ visit: Visit, process: Process?) {
    language = visit.language.rawValue
    self.process = process?.title
    title = [page.title, process?.title, "Resonanz"].compactMap(\.self).joined(separator: " – ")
    style = Assets.address("resonanz.css")
    script = Assets.address("resonanz.js")
    icon = Assets.address("icon.svg")
    let places =
      visit.session == nil ? [] : Place.allCases.filter { $0.admits(visit.session?.role) }
    func link(_ place: Place) -> Link {
      Link(
        path: place.path, label: place.label(in: visit.language), isCurrent: place == page.place)
    }
    links = places.filter { !$0.isFurther }.map(link)
    furtherLinks = places.filter(\.isFurther).map(link)
    furtherPlace = furtherLinks.first(where: \.isCurrent)?.label
    // A page that answers a form, or a link that is good once, is not asked for again.
    let isAgain = visit.request.method == .get && visit.request.uri.path != "/login"
    let (path, query) = isAgain ? (visit.request.uri.path, visit.query) : ("/", FormFields())
    translations = Language.allCases.filter { $0 != visit.language }.map { language in
      Translation(
        address: query.setting("lang", language.rawValue).address(path),
        code: language.rawValue, label: language.ownName)
    }
    person = visit.session.map(\.name)
    actor = visit.session.map { String($0.person.number) }
    account = visit.site.sessions.entrance == .password ? "/account" : nil
  }
}

extension Language {
  /// What it calls itself.
  fileprivate var ownName: String {
    switch self {
    case .german: "Deutsch"
    case .english: "English"
    }
  }
}
