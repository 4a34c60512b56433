/// What a kept import says of itself later, as the JSON of its row.
struct StoredSummary: Codable {
  let added: Int
  let changed: Int
  let unchanged: Int
  let skippedErased: Int
  let duplicates: Int
  let returned: Int
  let tags: Int
  let respondents: Int
  /// Not known of imports before votes were kept.
  let votesChanged: Int?
  let attributesChanged: Int?
  let stancesChanged: Int?
  let factsChanged: Int?
  let consentWithdrawn: StoredStatements?
  let consentGiven: StoredStatements?
  let lostQuotes: [Int]?
  // Not known of imports before all of it was kept.
  let otherReceived: Int?
  let otherConsent: StoredStatements?
  let otherSender: StoredStatements?
  let besideOthers: StoredStatements?
  let besideImports: [Int]?
  let vanished: StoredStatements?
  let vanishedQuoted: StoredStatements?
  let consentStaysWithdrawn: StoredStatements?
  let newSender: StoredStatements?
  let tagsLeftOut: StoredStatements?
  let stancesLeftOut: Int?
  let stancesOfStaff: Int?
  let alsoIn: String?
  let resembles: String?

  init(_ summary: ImportSummary) {
    added = summary.added
    changed = summary.changed
    unchanged = summary.unchanged
    skippedErased = summary.skippedErased
    duplicates = summary.duplicates
    returned = summary.returned
    tags = summary.tags
    respondents = summary.respondents
    votesChanged = summary.votesChanged
    attributesChanged = summary.attributesChanged
    stancesChanged = summary.stancesChanged
    factsChanged = summary.factsChanged
    consentWithdrawn = StoredStatements(summary.consentWithdrawn)
    consentGiven = StoredStatements(summary.consentGiven)
    lostQuotes = summary.lostQuotes.isEmpty ? nil : summary.lostQuotes
    otherReceived = summary.otherReceived == 0 ? nil : summary.otherReceived
    otherConsent = StoredStatements(summary.otherConsent)
    otherSender = StoredStatements(summary.otherSender)
    besideOthers = StoredStatements(summary.besideOthers)
    besideImports = summary.besideImports.isEmpty ? nil : summary.besideImports.sorted()
    vanished = StoredStatements(summary.vanished)
    vanishedQuoted = StoredStatements(summary.vanishedQuoted)
    consentStaysWithdrawn = StoredStatements(summary.consentStaysWithdrawn)
    newSender = StoredStatements(summary.newSender)
    tagsLeftOut = StoredStatements(summary.tagsLeftOut)
    stancesLeftOut = summary.stancesLeftOut == 0 ? nil : summary.stancesLeftOut
    stancesOfStaff = summary.stancesOfStaff == 0 ? nil : summary.stancesOfStaff
    alsoIn = summary.alsoIn
    resembles = summary.resembles
  }

  func summary(number: Int, consultation: String) -> ImportSummary {
    var summary = ImportSummary(number: number, consultation: consultation)
    summary.added = added
    summary.changed = changed
    summary.unchanged = unchanged
    summary.skippedErased = skippedErased
    summary.duplicates = duplicates
    summary.returned = returned
    summary.tags = tags
    summary.respondents = respondents
    summary.votesChanged = votesChanged ?? 0
    summary.attributesChanged = attributesChanged ?? 0
    summary.stancesChanged = stancesChanged ?? 0
    summary.factsChanged = factsChanged ?? 0
    summary.lostQuotes = lostQuotes ?? []
    summary.alsoIn = alsoIn
    summary.resembles = resembles
    addReview(to: &summary)
    return summary
  }

  private func addReview(to summary: inout ImportSummary) {
    func statements(_ stored: StoredStatements?) -> NumberedStatements {
      stored.map { NumberedStatements(count: $0.count, numbers: $0.numbers) } ?? .init()
    }
    summary.consentWithdrawn = statements(consentWithdrawn)
    summary.consentGiven = statements(consentGiven)
    summary.otherReceived = otherReceived ?? 0
    summary.otherConsent = statements(otherConsent)
    summary.otherSender = statements(otherSender)
    summary.besideOthers = statements(besideOthers)
    summary.besideImports = Set(besideImports ?? [])
    summary.vanished = statements(vanished)
    summary.vanishedQuoted = statements(vanishedQuoted)
    summary.consentStaysWithdrawn = statements(consentStaysWithdrawn)
    summary.newSender = statements(newSender)
    summary.tagsLeftOut = statements(tagsLeftOut)
    summary.stancesLeftOut = stancesLeftOut ?? 0
    summary.stancesOfStaff = stancesOfStaff ?? 0
  }
}

/// How many statements something was said of, with the numbers of the first.
struct StoredStatements: Codable {
  let count: Int
  /// Of imports before they were kept there are none.
  let numbers: [Int]

  /// As many as people are shown.
  private static let mostNumbers = 10

  /// Nil where it was said of none.
  init?(_ found: NumberedStatements) {
    if found.isEmpty { return nil }
    count = found.count
    numbers = Array(found.numbers.prefix(Self.mostNumbers))
  }

  /// Imports before the numbers were kept have the count alone.
  init(from decoder: any Decoder) throws {
    if let count = try? decoder.singleValueContainer().decode(Int.self) {
      (self.count, numbers) = (count, [])
      return
    }
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    count = try fields.decode(Int.self, forKey: .count)
    numbers = try fields.decode([Int].self, forKey: .numbers)
  }

  private enum CodingKeys: String, CodingKey { case count, numbers }
}
