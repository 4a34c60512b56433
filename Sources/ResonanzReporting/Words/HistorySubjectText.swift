public import ResonanzModel
public import ResonanzStorage

/// What an event was about.
public struct HistorySubjectText {
  private let subjects: [HistorySubject]
  private let language: Language
  private let door: Door
  /// More are counted.
  private static let most = 4

  /// Of an event, in its order.
  ///
  /// - Parameter door: where it is read; a page calls themes and measures by their titles, a command as they are
  ///   typed there.
  public init(
    _ subjects: [HistorySubject], in language: Language, door: Door = .commandLine
  ) {
    self.subjects = subjects
    self.language = language
    self.door = door
  }

  /// `: radweg, −bus, Stichwort Dach`, on a page `: Radwege, −Busse, Stichwort Dach`; nothing where there is none.
  public var text: String {
    if subjects.isEmpty { return "" }
    let named = subjects.prefix(Self.most).map(name)
    let more = subjects.count - named.count
    return ": " + named.joined(separator: ", ")
      + (more > 0
        ? language.pick(
          " und \(more.grouped(in: language)) weitere", " and \(more.grouped(in: language)) more")
        : "")
  }

  /// A list of kind, name, and whether it went.
  public var json: JSONValue {
    .array(
      subjects.map { subject in
        let (kind, name, isGone) = Self.facts(subject)
        return .object([
          .init("kind", .string(kind)), .init("name", .string(name)), .init("gone", .bool(isGone)),
        ])
      })
  }

  private func name(_ subject: HistorySubject) -> String {
    let sign = Self.facts(subject).isGone ? "−" : ""
    switch subject {
    case .target(.keyword, slug: _, let title, isGone: _):
      return sign + language.pick("Stichwort \(title)", "keyword \(title)")
    case .target(_, let slug, let title, isGone: _): return sign + door.pick(slug, page: title)
    case .state(let state): return state.title(in: language)
    case .flag(let flag, isGone: _): return sign + flag.title(in: language)
    case .consultation(let slug): return slug
    }
  }

  private static func facts(
    _ subject: HistorySubject
  ) -> (kind: String, name: String, isGone: Bool) {
    switch subject {
    case .target(let kind, let slug, title: _, let isGone): (kind.rawValue, slug, isGone)
    case .state(let state): ("state", state.rawValue, false)
    case .flag(let flag, let isGone): ("flag", flag.rawValue, isGone)
    case .consultation(let slug): ("consultation", slug, false)
    }
  }
}
