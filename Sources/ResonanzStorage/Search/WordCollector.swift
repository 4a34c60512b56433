/// The different words of the texts that an event writes, each once.
final class WordCollector {
  private(set) var isCollecting = false
  // Only ever touched from the one tokenizer call that is under way; checking that costs as much a
  // word as finding it.
  @exclusivity(unchecked) private var words = WordSet()

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
