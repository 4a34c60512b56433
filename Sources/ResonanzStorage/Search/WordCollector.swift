/// The different words of the texts that an event writes, each once.
final class WordCollector {
  private(set) var isCollecting = false
  private var words = WordSet()

  /// Bytes that it holds; its owner empties it before this grows too large.
  var memory: Int { words.memory }

  func start() {
    isCollecting = true
    words = WordSet()
  }

  func stop() {
    isCollecting = false
    words = WordSet()
  }

  func collect(_ word: UnsafeRawBufferPointer) {
    words.insert(word)
  }

  /// Gives each word once and forgets all.
  func drain(_ body: (String) throws -> Void) rethrows {
    let words = words
    self.words = WordSet()
    try words.forEach(body)
  }
}
