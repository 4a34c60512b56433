/// What several people said of the same units, each in one of some categories without an order: the
/// reliability data of content analysis.
public struct RatingTable: Sendable, Equatable {
  /// How many people there are, whether or not they said something of every unit.
  public let raters: Int
  /// How many categories there are, whether or not they occur.
  public let categories: Int
  /// Of each unit what each person said: the number of a category, from 0; nil where they said nothing.
  public let units: [[Int?]]
  /// Of each unit the number of what it was drawn with, from 0: units of one cluster are never drawn
  /// without each other when an interval is estimated.
  public let clusters: [Int]

  /// A table whose rows all have a place for each person.
  /// - Parameters:
  ///   - categories: more than every number in `units`.
  ///   - clusters: one a unit; nil where each unit was drawn on its own.
  public init(units: [[Int?]], raters: Int, categories: Int, clusters: [Int]? = nil) {
    precondition(units.allSatisfy { $0.count == raters })
    precondition(clusters.map { $0.count == units.count } ?? true)
    self.units = units
    self.raters = raters
    self.categories = categories
    self.clusters = clusters ?? Array(units.indices)
  }

  /// A table of words, numbered in the order in which they occur; nil where somebody said nothing.
  public init(words: [[String?]], raters: Int) {
    var numbers: [String: Int] = [:]
    let units = words.map { row in
      row.map { word -> Int? in
        guard let word else { return nil }
        let number = numbers[word] ?? numbers.count
        numbers[word] = number
        return number
      }
    }
    self.init(units: units, raters: raters, categories: numbers.count)
  }

  /// How many things were drawn: what an interval resamples.
  public var clusterCount: Int { (clusters.max() ?? -1) + 1 }

  /// How many units at least two people said something of.
  public var pairedUnits: Int { units.count { $0.count { $0 != nil } > 1 } }

  /// How many units everybody said something of.
  public var completeUnits: Int { units.count { !$0.contains(nil) } }
}

extension [Int?] {
  /// How many people chose each category.
  func counts(of categories: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: categories)
    for case let category? in self { counts[category] += 1 }
    return counts
  }
}
