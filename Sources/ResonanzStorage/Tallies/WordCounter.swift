import GRDB

/// Counts the statements in which each word stands, by theme. A word is what the full-text index takes
/// for one, in any spelling. Holds the different words, never the texts.
final class WordCounter {
  private struct Spelling {
    let word: Int
    var count = 0
  }

  private let tokenizer: any FTS5Tokenizer
  private let themes: Int
  private var spellings = WordSet()
  private var spelled: [Spelling] = []
  private var words: [String: Int] = [:]
  /// The last statement in which each word stood, so that it counts once a statement.
  private var lastSeen: [Int] = []
  /// Of each word the statements of each theme, and then of all.
  private var counts: [UInt32] = []
  private var statement = 0
  private var current: [Int] = []
  /// Statements of each theme, and then all.
  private(set) var totals: [Int]

  /// - Parameter themes: how many.
  init(database: Database, themes: Int) throws {
    tokenizer = try database.makeTokenizer(.unicode61(diacritics: .remove))
    self.themes = themes
    totals = [Int](repeating: 0, count: themes + 1)
  }

  /// Counts the words of one statement.
  ///
  /// - Parameter themes: places of those that it is on, from 0.
  func add(_ text: String, themes on: [Int]) {
    statement += 1
    current = on + [themes]
    for place in current { totals[place] += 1 }
    var bytes = Array(text.utf8CString)
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let start = UnsafePointer(buffer.baseAddress) else { return }
      let context = TextWords(counter: Unmanaged.passUnretained(self), text: start)
      withUnsafePointer(to: context) { context in
        _ = tokenizer.tokenize(
          context: UnsafeMutableRawPointer(mutating: context), tokenization: .document,
          pText: start, nText: CInt(buffer.count - 1)
        ) { context, _, token, length, from, to in
          let words = context!.assumingMemoryBound(to: TextWords.self).pointee
          let surface = UnsafeRawBufferPointer(
            start: words.text + Int(from), count: Int(to - from))
          words.counter._withUnsafeGuaranteedRef {
            $0.count(surface, token: UnsafeRawBufferPointer(start: token, count: Int(length)))
          }
          return 0
        }
      }
    }
  }

  private struct TextWords {
    let counter: Unmanaged<WordCounter>
    let text: UnsafePointer<CChar>
  }

  /// - Parameter token: the same word as the index spells it; needed only the first time.
  private func count(_ surface: UnsafeRawBufferPointer, token: UnsafeRawBufferPointer) {
    guard let place = spellings.insert(surface) else { return }
    if place == spelled.count { addSpelling(of: String(decoding: token, as: UTF8.self)) }
    spelled[place].count += 1
    let word = spelled[place].word
    if lastSeen[word] == statement { return }
    lastSeen[word] = statement
    for theme in current { counts[word * (themes + 1) + theme] += 1 }
  }

  private func addSpelling(of token: String) {
    let folded = germanFolding(token)
    let word = words[folded] ?? lastSeen.count
    if word == lastSeen.count {
      words[folded] = word
      lastSeen.append(0)
      counts.append(contentsOf: repeatElement(0, count: themes + 1))
    }
    spelled.append(Spelling(word: word))
  }

  /// The words of a theme that stand in some of its statements and are more frequent there than in all
  /// others; numbers and single letters are none.
  func tally(ofTheme theme: Int, minimum: Int) -> WordTally {
    let (own, others) = (totals[theme], totals[themes] - totals[theme])
    let best = commonestSpellings
    let stemmer = GermanStemmer()
    var found: [CountedWord] = []
    for (folded, word) in words {
      let inside = Int(counts[word * (themes + 1) + theme])
      let outside = Int(counts[word * (themes + 1) + themes]) - inside
      guard inside >= minimum, inside * others > outside * own, folded.unicodeScalars.count > 1,
        folded.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
      else { continue }
      found.append(
        CountedWord(
          spelling: best[word], stem: stemmer.stem(folded), statements: inside, others: outside))
    }
    return WordTally(statements: own, others: others, words: found)
  }

  /// Of each word; the first in the order of its letters of several.
  private lazy var commonestSpellings: [String] = {
    var best = [(text: String, count: Int)](repeating: ("", 0), count: lastSeen.count)
    spellings.forEachPlace { text, place in
      let spelling = spelled[place]
      let known = best[spelling.word]
      if spelling.count > known.count || (spelling.count == known.count && text < known.text) {
        best[spelling.word] = (text, spelling.count)
      }
    }
    return best.map(\.text)
  }()
}
