import Foundation
public import ResonanzStorage

/// A word that stands in more statements on a theme than chance would put it there.
public struct TypicalWord: Sendable, Equatable {
  public let word: CountedWord
  /// How surprising that is; see ``LogLikelihood``.
  public let ratio: Double
  /// How many times as large its share of the theme's statements is as that of all others; nil where
  /// no other statement has it.
  public let timesAsFrequent: Double?
}

/// The log-likelihood ratio of two samples that are taken to say a word equally often:
/// 2 (log L(p₁) + log L(p₂) − log L(p) of both), where a sample of n statements of which k say it has
/// log L(p) = k log p + (n − k) log (1 − p), and each p is the share observed. Large means: not by chance;
/// distributed as χ² with one degree of freedom if it was.
///
/// Ted Dunning: Accurate Methods for the Statistics of Surprise and Coincidence. Computational
/// Linguistics 19 (1993), 61–74.
public enum LogLikelihood {
  /// Above this chance has less than one part in a thousand (χ², one degree of freedom).
  public static let critical = 10.83

  /// - Parameters:
  ///   - inside: statements of the one sample that say it, of how many.
  ///   - outside: the same of the other.
  public static func ratio(inside: (Int, of: Int), outside: (Int, of: Int)) -> Double {
    let both = share(inside.0 + outside.0, inside.of + outside.of)
    let apart =
      logarithm(inside, share(inside.0, inside.of))
      + logarithm(outside, share(outside.0, outside.of))
    return max(0, 2 * (apart - logarithm(inside, both) - logarithm(outside, both)))
  }

  private static func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  /// With 0 log 0 = 0.
  private static func logarithm(_ sample: (Int, of: Int), _ share: Double) -> Double {
    let (said, silent) = (Double(sample.0), Double(sample.of - sample.0))
    return (said == 0 ? 0 : said * log(share)) + (silent == 0 ? 0 : silent * log(1 - share))
  }
}

extension WordTally {
  /// In how many statements of a theme a typical word stands at least.
  public static let minimum = 3

  /// The most typical words first; of several forms of one word the most typical. Words that stand
  /// everywhere (*und*, *wir*) are not among them, since they are typical of nothing.
  public func typical(limit: Int = 15) -> [TypicalWord] {
    let rated = words.map { word in
      TypicalWord(
        word: word,
        ratio: LogLikelihood.ratio(
          inside: (word.statements, of: statements), outside: (word.others, of: others)),
        timesAsFrequent: word.others == 0
          ? nil
          : Double(word.statements) * Double(others) / (Double(word.others) * Double(statements)))
    }.filter { $0.ratio >= LogLikelihood.critical && $0.word.statements >= Self.minimum }
    var seen: Set<String> = []
    return Array(
      rated.sorted { ($1.ratio, $0.word.spelling) < ($0.ratio, $1.word.spelling) }
        .filter { seen.insert($0.word.stem).inserted }.prefix(limit))
  }
}
