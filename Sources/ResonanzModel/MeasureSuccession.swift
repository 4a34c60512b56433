/// Which measures of a new catalogue follow which of the old one, by what they newly replace.
struct MeasureSuccession {
  private let old: [String: Measure]
  private let new: [String: Measure]
  /// Old slug → the measures that newly replace it, in the order of the file.
  private var followers: [String: [String]] = [:]
  /// New slug → the old ones that it newly replaces.
  private var sources: [String: [String]] = [:]

  init(old: [Measure], new: [Measure]) {
    self.old = Dictionary(old.map { ($0.slug, $0) }) { first, _ in first }
    self.new = Dictionary(new.map { ($0.slug, $0) }) { first, _ in first }
    for measure in new {
      // What it replaced before was done by an earlier update.
      let before = Set(self.old[measure.slug]?.replaces ?? [])
      for slug in measure.replaces where self.old[slug] != nil && !before.contains(slug) {
        followers[slug, default: []].append(measure.slug)
        sources[measure.slug, default: []].append(slug)
      }
    }
  }

  private func isGone(_ slug: String) -> Bool { new[slug] == nil }

  /// The old slug of a measure that goes on under a new one.
  func formerSlug(of slug: String) -> String? {
    guard old[slug] == nil, let only = sources[slug], only.count == 1,
      isGone(only[0]), followers[only[0]]?.count == 1
    else { return nil }
    return only[0]
  }

  /// The old measure that a new one is to be compared with.
  func former(of measure: Measure) -> Measure? {
    old[measure.slug] ?? formerSlug(of: measure.slug).flatMap { old[$0] }
  }

  /// The measures that are gone and go on in this one, together with others or with itself.
  func merged(into slug: String) -> [String] {
    let sources = sources[slug] ?? []
    let gone = sources.filter(isGone)
    let joinsOthers = sources.count > 1 || old[slug] != nil
    return joinsOthers ? gone : []
  }

  /// The measures that an old one was split into; empty where it was not.
  func parts(of slug: String) -> [String] {
    guard let followers = followers[slug] else { return [] }
    let parts = isGone(slug) ? followers : [slug] + followers
    return parts.count > 1 ? parts : []
  }

  func isRetired(_ slug: String) -> Bool { isGone(slug) && followers[slug] == nil }
}
