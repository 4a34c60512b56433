import Glibc

/// A set of words as bytes: open addressing over one arena, since thirty words a statement go through
/// it.
struct WordSet {
  private struct Slot {
    /// Compared before the bytes are.
    var hash: UInt32 = 0
    /// Where the word begins in the arena, plus 1; 0 where the slot is free.
    var start: UInt32 = 0
    var length: UInt32 = 0
    /// How many came before it.
    var place: UInt32 = 0
  }

  private var arena: [UInt8] = []
  private var slots = [Slot](repeating: Slot(), count: Self.initialSlots)
  private(set) var count = 0
  // A power of two, so that a mask finds the slot.
  private static let initialSlots = 1 << 10
  /// Above this a word is no word (a URL, a base-64 blob) and is found by the index alone.
  static let longestWord = 64

  var memory: Int { arena.count + slots.count * MemoryLayout<Slot>.stride }

  /// How many words came before it first did; nil where it is too long to be one.
  @discardableResult
  mutating func insert(_ word: UnsafeRawBufferPointer) -> Int? {
    guard word.count <= Self.longestWord else { return nil }
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var index = Int(hash) & mask
    let isKnown = slots.withUnsafeBufferPointer { slots in
      arena.withUnsafeBytes { arena in
        while slots[index].start != 0 {
          let slot = slots[index]
          if slot.hash == hash, slot.length == word.count,
            memcmp(arena.baseAddress! + Int(slot.start) - 1, word.baseAddress!, word.count) == 0
          {
            return true
          }
          index = (index + 1) & mask
        }
        return false
      }
    }
    if isKnown { return Int(slots[index].place) }
    slots[index] = Slot(
      hash: hash, start: UInt32(arena.count + 1), length: UInt32(word.count), place: UInt32(count))
    arena.append(contentsOf: word)
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), its upper bits folded into those
  /// that find the slot.
  private static func hash(_ word: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots where slot.start != 0 {
      var index = Int(slot.hash) & mask
      while larger[index].start != 0 { index = (index + 1) & mask }
      larger[index] = slot
    }
    slots = larger
  }

  /// In no order that means anything.
  func forEach(_ body: (String) throws -> Void) rethrows {
    try forEachPlace { word, _ in try body(word) }
  }

  /// With their places, in no order that means anything.
  func forEachPlace(_ body: (String, Int) throws -> Void) rethrows {
    for slot in slots where slot.start != 0 {
      let start = Int(slot.start) - 1
      try body(
        String(decoding: arena[start..<start + Int(slot.length)], as: UTF8.self), Int(slot.place))
    }
  }
}
