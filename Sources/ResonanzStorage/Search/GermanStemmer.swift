import CStemmer

/// The Snowball stemmer for German (https://snowballstem.org/algorithms/german/stemmer.html): *baume*
/// and *baum* have one stem. Not for use from two threads at once.
final class GermanStemmer {
  private let stemmer = sb_stemmer_new("german", "UTF_8")

  deinit {
    sb_stemmer_delete(stemmer)
  }

  func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let stemmer, let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else {
      return word
    }
    let length = Int(sb_stemmer_length(stemmer))
    return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }
}
