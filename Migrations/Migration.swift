/// One step of the archive's schema, frozen: what has been released is never edited, only followed by
/// the next.
public struct Migration: Sendable {
  /// Counts from 1 without gaps; the file's `user_version` is that of its last one.
  public let number: Int
  public let name: String
  public let sql: String

  private init(_ number: Int, _ name: String, _ bytes: [UInt8]) {
    self.number = number
    self.name = name
    sql = String(decoding: bytes, as: UTF8.self)
  }

  /// The schema's whole history, oldest first. A new archive runs all of it, the way an old one is
  /// brought up to date.
  public static let all: [Migration] = [
    Migration(1, "events", PackageResources._001_events_sql),
    Migration(2, "catalogue", PackageResources._002_catalogue_sql),
    Migration(3, "statements", PackageResources._003_statements_sql),
    Migration(4, "imports", PackageResources._004_imports_sql),
    Migration(5, "tags", PackageResources._005_tags_sql),
    Migration(6, "counts", PackageResources._006_counts_sql),
    Migration(7, "full-text", PackageResources._007_full_text_sql),
    Migration(8, "sources", PackageResources._008_sources_sql),
    Migration(9, "tagging", PackageResources._009_tagging_sql),
    Migration(10, "quotes", PackageResources._010_quotes_sql),
    Migration(11, "rounds", PackageResources._011_rounds_sql),
    Migration(12, "erasure", PackageResources._012_erasure_sql),
    Migration(13, "answers", PackageResources._013_answers_sql),
    Migration(14, "facts", PackageResources._014_facts_sql),
  ]

  /// The history of the file beside an archive, which knows its people.
  public static let team: [Migration] = [
    Migration(1, "people", PackageResources.T0001_people_sql),
    Migration(2, "accounts", PackageResources.T0002_accounts_sql),
  ]
}
