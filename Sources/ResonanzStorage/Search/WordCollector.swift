/// The different words of the texts that an event adds, each once: an open-addressing set over one
/// arena of bytes, since thirty words a statement go through it.
final class WordCollector {
  private(set) var isCollecting = false
  private var arena: [UInt8] = []
  /// Per slot: where the word begins in the arena + 1, or 0; and its hash, which is compared first.
  private var starts: [UInt32] = []
  private var hashes: [UInt32] = []
  private var lengths: [UInt16] = []
  private(set) var count = 0
  private static let initialSlots = 1 << 16
  /// Above this a word is no word (a URL, a base-64 blob) and is found by the index alone.
  private static let longestWord = 64

  /// Bytes that it holds; its owner empties it before this grows too large.
  var memory: Int { arena.count + starts.count * 10 }

  func start() {
    isCollecting = true
    empty()
  }

  func stop() {
    isCollecting = false
    arena = []
    (starts, hashes, lengths, count) = ([], [], [], 0)
  }

  private func empty() {
    arena.removeAll(keepingCapacity: true)
    starts = [UInt32](repeating: 0, count: Self.initialSlots)
    hashes = [UInt32](repeating: 0, count: Self.initialSlots)
    lengths = [UInt16](repeating: 0, count: Self.initialSlots)
    count = 0
  }

  func collect(_ word: UnsafeRawBufferPointer) {
    guard word.count <= Self.longestWord else { return }
    let hash = Self.hash(word)
    let mask = starts.count - 1
    var slot = Int(hash) & mask
    while starts[slot] != 0 {
      if hashes[slot] == hash, Int(lengths[slot]) == word.count,
        holds(word, at: Int(starts[slot]) - 1)
      {
        return
      }
      slot = (slot + 1) & mask
    }
    starts[slot] = UInt32(arena.count + 1)
    hashes[slot] = hash
    lengths[slot] = UInt16(word.count)
    arena.append(contentsOf: word)
    count += 1
    if count * 2 > starts.count { grow() }
  }

  private func holds(_ word: UnsafeRawBufferPointer, at start: Int) -> Bool {
    arena.withUnsafeBytes { bytes in
      for index in 0..<word.count where bytes[start + index] != word[index] { return false }
      return true
    }
  }

  /// FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  private static func hash(_ word: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }

  private func grow() {
    let old = (starts, hashes, lengths)
    let size = old.0.count * 2
    starts = [UInt32](repeating: 0, count: size)
    hashes = [UInt32](repeating: 0, count: size)
    lengths = [UInt16](repeating: 0, count: size)
    for index in old.0.indices where old.0[index] != 0 {
      var slot = Int(old.1[index]) & (size - 1)
      while starts[slot] != 0 { slot = (slot + 1) & (size - 1) }
      (starts[slot], hashes[slot], lengths[slot]) = (old.0[index], old.1[index], old.2[index])
    }
  }

  /// Gives each word once and forgets all.
  func drain(_ body: (String) throws -> Void) rethrows {
    for slot in starts.indices where starts[slot] != 0 {
      let start = Int(starts[slot]) - 1
      try body(String(decoding: arena[start..<start + Int(lengths[slot])], as: UTF8.self))
    }
    empty()
  }
}
