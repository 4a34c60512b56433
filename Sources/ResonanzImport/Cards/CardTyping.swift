import Crypto
import Foundation
public import ResonanzModel
public import ResonanzStorage
import ResonanzTables

/// Cards while they are typed in: none is in the archive before all are saved, as one import for each
/// consultation.
public struct CardTyping {
  private var parser: CardParser
  private let language: Language
  private var number = 0
  /// Those that are complete, in their order.
  public private(set) var cards: [Card] = []
  private var rejected: [LineItem] = []
  private let isTyped: Bool
  /// By it groups without a name of their own are known until it is known what was typed in all.
  private static let source = "typed"

  /// - Parameter isTyped: somebody types at a prompt, who is told at once what can't be taken; else the
  ///   lines come from a pipe, and what can't be taken is kept for a reject file.
  /// - Throws: never for an archive that is whole.
  public init(vocabulary: Vocabulary, isTyped: Bool, language: Language) throws(ImportError) {
    let builder: SubmissionBuilder
    do {
      builder = try SubmissionBuilder(LineSettings(), vocabulary: vocabulary, questions: [])
    } catch {
      throw .mapping(error, file: Self.source)
    }
    self.language = language
    self.isTyped = isTyped
    parser = CardParser(
      source: Self.source, isTyped: isTyped, language: language, check: builder.check)
  }

  /// Whether there is nothing to save or to reject.
  public var isEmpty: Bool { cards.isEmpty && rejected.isEmpty }

  /// What the archive calls it, in place of a file's name.
  public var name: String { Self.title(in: language) }

  /// What archives call it, in every language.
  public static var names: [String] { Language.allCases.map { title(in: $0) } }

  /// What an import is called to a reader: what was typed in the reader's own language, else its file.
  public static func title(of file: String, in language: Language) -> String {
    names.contains(file) ? title(in: language) : file
  }

  private static let title = Wording(german: "(getippt)", english: "(typed)")

  /// Whether the passages typed now belong to one submission.
  public var isInLetter: Bool { parser.isInLetter }

  /// What was said last of something that the next card has; nil where nothing was.
  public func value(of directive: CardDirective) -> String? { parser.value(of: directive) }

  /// Takes the next line, without its end, and says what came of it.
  public mutating func take(_ line: String) -> [CardEvent] {
    number += 1
    return keep(parser.take(line, number: number))
  }

  /// Takes the passages of one submission as they are, whatever they begin with.
  public mutating func take(passages: [String]) {
    number += 1
    _ = keep(parser.take(passages: passages, number: number))
  }

  /// Number of the card that the next line is.
  public var nextNumber: Int {
    cards.count + (parser.isWaiting && !parser.isInLetter ? 2 : 1)
  }

  /// A fact that was said beside the lines, by an option.
  ///
  /// - Throws: where it names what is not there.
  public mutating func set(_ directive: CardDirective, to value: String) throws(LineProblem) {
    for case .rejected(let rejection) in parser.take(
      "@\(directive.rawValue) \(value)", number: 0)
    {
      throw rejection.problem
    }
    parser.hold()
  }

  /// Completes what could have gone on.
  public mutating func finish() -> [CardEvent] { keep(parser.finish()) }

  private mutating func keep(_ events: [CardEvent]) -> [CardEvent] {
    for event in events {
      switch event {
      case .card(let card): cards.append(card)
      case .rejected: if !isTyped { rejected += [LineItem(event)].compactMap { $0 } }
      case .fact, .command: break
      }
    }
    return events
  }

  /// Takes the last card back, also where it could have gone on.
  public mutating func takeBack() -> Card? {
    _ = finish()
    return cards.popLast()
  }

  /// Saves all cards. Exactly the same ones again add nothing, unless it is another day: then somebody
  /// else said them.
  ///
  /// - Parameters:
  ///   - now: when they are saved.
  ///   - id: by which it is known that they are sent again, whatever the day; with another one they are other
  ///     cards. Nil: by the day.
  /// - Returns: what was done for each consultation.
  public func save(
    into archive: Archive, by person: PersonID, settings: LineSettings, at now: Instant = .now,
    sentAs id: String? = nil
  ) throws(ImportError) -> [ImportReport] {
    let sha256 = id.map(hash(sentAs:)) ?? Self.hash(text)
    // Hashed, since an id may be what a day is, too, and have line ends.
    let occasion = id.map { Self.hash($0).hex } ?? String(now.iso.prefix(10))
    let key = Self.hash(occasion + "\n" + text).prefix(6).hex
    var count = 0
    let items = cards.map { card in
      LineItem(card, named(card.submission, key, &count))
    }
    let importer = LineImporter(
      typed: (items + rejected).sorted { $0.row < $1.row }, sha256: sha256, name: name,
      rejects: String(name.dropFirst().dropLast()) + ".txt", settings: settings)
    return try importer.run(into: archive, by: person).map { report in
      // What is typed is no newer form of what was typed before, and all of it bears the name of no file.
      var report = report
      report.summary.resembles = nil
      report.summary.vanished = NumberedStatements()
      return report
    }
  }

  /// What was sent before by an id, and counts.
  ///
  /// - Returns: its import, and whether it was the same as now; nil: nothing was.
  public func sent(
    as id: String, into archive: Archive
  ) throws(StorageError) -> (number: Int, isSame: Bool)? {
    let known = try archive.lastImport(hashBeginning: Array(Self.hash(id).prefix(Self.ofID)))
    return known.map { ($0.number, $0.sha256 == hash(sentAs: id)) }
  }

  /// Bytes of the hash of what is sent by an id that are of the id alone; the others are of the cards too.
  private static let ofID = 16

  private func hash(sentAs id: String) -> [UInt8] {
    Array(Self.hash(id).prefix(Self.ofID) + Self.hash(id + "\n" + text).dropFirst(Self.ofID))
  }

  private static func hash(_ text: String) -> [UInt8] {
    Array(SHA256.hash(data: Data(text.utf8)))
  }

  /// All cards, with what was said of them.
  private var text: String { cards.map(\.text.joined).joined(separator: "\n") }

  /// A submission whose statements have ids: what was typed another time in the same words is another
  /// card, and not the same one again.
  private func named(
    _ submission: ExchangeSubmission, _ key: String, _ count: inout Int
  ) -> ExchangeSubmission {
    var submission = submission
    for index in submission.statements.indices {
      count += 1
      submission.statements[index].id = "\(Self.source)-\(key)-\(count)"
    }
    if submission.respondent?.kind == .group,
      let id = submission.respondent?.id, id.hasPrefix(Self.source + ":")
    {
      submission.respondent?.id = "\(Self.source)-\(key)" + id.dropFirst(Self.source.count)
    }
    return submission
  }
}

/// What was typed, as a source of an import.
struct TypedCards: SubmissionSource {
  var items: ArraySlice<LineItem>

  var progress: (done: Int, total: Int) { (0, 0) }

  mutating func next() throws(TableError) -> LineItem? { items.popFirst() }
}
