public import ResonanzModel
import ResonanzTables

/// One card, poster or letter, with where it stands.
public struct Card: Sendable {
  /// Number of its first passage's line, from 1.
  public let line: Int
  public let submission: ExchangeSubmission
  /// Directives that make its facts hold wherever it stands, and the lines that it consists of.
  let text: CardText
}

/// Lines of a list, and the directives that make hold what held of them.
struct CardText: Sendable {
  var context: [String]
  var lines: [String]

  /// All of it as one text that no other lines and directives make.
  var joined: String {
    // Each context begins with a directive; so no line may, nor may a line end stand inside of one.
    (context.map(Self.escaped) + lines.map { ($0.hasPrefix("@") ? "\\" : "") + Self.escaped($0) })
      .joined(separator: "\n")
  }

  private static func escaped(_ line: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

/// What a line came to.
public enum CardEvent: Sendable {
  case card(Card)
  /// Something that could not be taken.
  case rejected(CardRejection)
  /// What is known of the cards below was said; nil: taken back.
  case fact(CardDirective, String?)
  /// `undo` or `help`.
  case command(CardDirective)
}

/// Something in a list that could not be taken.
public struct CardRejection: Sendable {
  /// Number of its first line.
  public let line: Int
  public let problem: LineProblem
  let text: CardText
}

/// Takes lists of cards line by line, from a file or as they are typed: lines that begin with `@` say
/// what is known of those below, every other one is a card, an indented one goes on with the one before.
public struct CardParser {
  private struct Letter {
    var text: CardText
    var statements: [ExchangeStatement] = []
    var line = 0
    /// Whether a line alone is one, as most are; or all up to `end`.
    var isLong: Bool
  }

  private let isTyped: Bool
  private let language: Language
  private let check: (CardDirective, String) throws(LineProblem) -> Void
  private var facts: CardFacts
  /// Facts that a line should have stated and did not, with its number.
  private var unclear: [CardDirective: Int] = [:]
  private var letter: Letter?
  /// Whether the line before belongs to a text that an indented one goes on with.
  private var isInText = false

  /// - Parameters:
  ///   - source: name of the list, without its ending.
  ///   - isTyped: somebody types at a prompt, who is told at once what can't be taken; then `/` is as
  ///     good as `@`.
  ///   - check: throws where a fact names what is not there.
  init(
    source: String, isTyped: Bool, language: Language,
    check: @escaping (CardDirective, String) throws(LineProblem) -> Void
  ) {
    facts = CardFacts(source: source)
    self.isTyped = isTyped
    self.language = language
    self.check = check
  }

  /// Makes what was said so far hold again whenever all is said anew.
  mutating func hold() {
    facts.hold()
  }

  /// Whether the passages typed now belong to one submission.
  public var isInLetter: Bool { letter?.isLong == true }

  /// What was said last of something that the next card has; nil where nothing was.
  public func value(of directive: CardDirective) -> String? { facts.values[directive] }

  /// Takes the next line of a file, of which something may be wrong.
  mutating func take(_ line: String, number: Int, fault: RowFault?) -> [CardEvent] {
    guard let fault else { return take(line, number: number) }
    let before = isInLetter ? [] : finish()
    isInText = false
    return before + [reject(nil, .unreadable(fault), raw: line, number)]
  }

  /// Takes the next line, without its end.
  public mutating func take(_ line: String, number: Int) -> [CardEvent] {
    if isBlank(line) {
      isInText = false
      return isInLetter ? [] : finish()
    }
    if let first = line.first, first == " " || first == "\t" {
      if isInText, letter != nil {
        goOn(trimmed(line), raw: line)
        return []
      }
    }
    let text = trimmedStart(line)
    if let first = text.first, first == "@" || (isTyped && first == "/") {
      let before = isInLetter ? [] : finish()
      isInText = false
      return before + directive(text, raw: line, number)
    }
    let before = isInLetter ? [] : finish()
    begin(unescaped(text), raw: line, number)
    return before
  }

  /// Takes the passages of one submission as they are, whatever they begin with.
  mutating func take(passages: [String], number: Int) -> [CardEvent] {
    let before = finish()
    var whole = Letter(text: text(passages), isLong: true)
    whole.line = number
    whole.statements = passages.map(facts.statement)
    letter = whole
    return before + finish()
  }

  /// Whether the line before was a card that an indented line could go on with.
  var isWaiting: Bool { letter != nil }

  /// What is left at the end: a card that could have gone on, a letter that nobody ended.
  public mutating func finish() -> [CardEvent] {
    guard let letter else { return [] }
    self.letter = nil
    isInText = false
    if letter.statements.isEmpty { return [] }
    if let (directive, line) = unclear.min(by: { $0.value < $1.value }) {
      let fault = CardFault.unclear(directive, line: line)
      return [
        .rejected(CardRejection(line: letter.line, problem: .card(fault), text: letter.text))
      ]
    }
    let submission = facts.submission(letter.statements)
    facts.use()
    return [.card(Card(line: letter.line, submission: submission, text: letter.text))]
  }

  private mutating func begin(_ text: String, raw: String, _ number: Int) {
    if letter == nil { letter = Letter(text: self.text([]), isLong: false) }
    if letter?.statements.isEmpty == true { letter?.line = number }
    letter?.text.lines.append(raw)
    letter?.statements.append(facts.statement(text))
    isInText = true
  }

  private mutating func goOn(_ text: String, raw: String) {
    guard let last = letter?.statements.indices.last else { return }
    letter?.text.lines.append(raw)
    letter?.statements[last].text += "\n" + text
  }

  /// - Parameter words: with the sign before them.
  private mutating func directive(_ words: String, raw: String, _ number: Int) -> [CardEvent] {
    let written = words.prefix { !$0.isWhitespace }
    let name = written.dropFirst()
    let rest = trimmed(words.dropFirst(written.count))
    guard let directive = CardDirective(word: name) else {
      let near = CardDirective.near(String(name))
      let fault = CardFault.unknownDirective(String(written), near: near)
      return [reject(near.first, .card(fault), raw: raw, number)]
    }
    do throws(LineProblem) {
      let events = try apply(directive, rest.isEmpty ? nil : rest, number, raw)
      if isInLetter, directive.isFact { letter?.text.lines.append(raw) }
      return events
    } catch {
      return [reject(directive, error, raw: raw, number)]
    }
  }

  /// What it should have said is open from now on. In a letter such a line is kept with it, else by itself.
  private mutating func reject(
    _ directive: CardDirective?, _ problem: LineProblem, raw: String, _ number: Int
  ) -> CardEvent {
    let isOfLetter = isInLetter && directive != nil
    var text = text(isOfLetter ? [] : [raw])
    if let directive, directive.isFact, !isTyped {
      facts.lose(directive, to: raw)
      text.context = facts.lines(in: language).filter { $0 != raw }
      unclear[directive] = number
    }
    if isOfLetter {
      letter?.text.lines.append(raw)
      text.context = []
    }
    return .rejected(CardRejection(line: number, problem: problem, text: text))
  }

  private func text(_ lines: [String]) -> CardText {
    CardText(context: facts.lines(in: language), lines: lines)
  }

  private mutating func apply(
    _ directive: CardDirective, _ value: String?, _ number: Int, _ raw: String
  ) throws(LineProblem) -> [CardEvent] {
    switch directive {
    case .note: return []
    case .undo, .help:
      guard isTyped else { throw .card(.onlyTyped(directive)) }
      return [.command(directive)]
    case .new:
      let before = finish()
      facts.clear()
      unclear = [:]
      return before
    case .letter:
      let before = finish()
      letter = Letter(text: text([raw]), isLong: true)
      return before
    case .end:
      guard isInLetter else { throw .card(.nothingToEnd) }
      letter?.text.lines.append(raw)
      return finish()
    default:
      if let value { try check(directive, value) }
      do { try facts.set(directive, to: value) } catch { throw .card(error) }
      unclear[directive] = nil
      return [.fact(directive, value)]
    }
  }

  /// `\@` begins a text that begins with `@`.
  private func unescaped(_ text: String) -> String {
    guard text.first == "\\", let second = text.dropFirst().first, "@/\\".contains(second) else {
      return text
    }
    return String(text.dropFirst())
  }

  private func trimmedStart(_ line: String) -> String {
    String(line.drop { $0 == " " || $0 == "\t" })
  }
}
