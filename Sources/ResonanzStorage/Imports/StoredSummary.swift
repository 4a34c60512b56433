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
  let consentWithdrawn: Int?
  let consentGiven: Int?
  let lostQuotes: [Int]?

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
    consentWithdrawn = summary.consentWithdrawn.count
    consentGiven = summary.consentGiven.count
    lostQuotes = summary.lostQuotes.isEmpty ? nil : summary.lostQuotes
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
    summary.consentWithdrawn = NumberedStatements(count: consentWithdrawn ?? 0, numbers: [])
    summary.consentGiven = NumberedStatements(count: consentGiven ?? 0, numbers: [])
    summary.lostQuotes = lostQuotes ?? []
    return summary
  }
}
