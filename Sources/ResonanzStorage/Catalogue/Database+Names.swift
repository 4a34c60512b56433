import GRDB
import ResonanzModel

extension Database {
  /// Number of a theme or measure, retired or not.
  ///
  /// - Throws: `unknownTheme` or `unknownMeasure`, with those that are there.
  func target(_ kind: TargetKind, _ slug: String) throws -> Int64 {
    let id = try Int64.fetchOne(
      self, sql: "SELECT id FROM target WHERE kind = ? AND slug = ?",
      arguments: [kind.rawValue, slug])
    if let id { return id }
    let known = try currentCatalogue().targets(kind).map(\.slug)
    throw kind == .theme
      ? StorageError.unknownTheme(slug, known: known)
      : StorageError.unknownMeasure(slug, known: known)
  }

  func group(_ slug: String) throws -> Int64 {
    let id = try Int64.fetchOne(
      self, sql: "SELECT id FROM source_group WHERE slug = ?", arguments: [slug])
    if let id { return id }
    throw StorageError.unknownGroup(slug, known: try currentCatalogue().groups().map(\.group.slug))
  }

  func consultation(_ slug: String) throws -> Int64 {
    let id = try Int64.fetchOne(
      self, sql: "SELECT id FROM consultation WHERE slug = ?", arguments: [slug])
    if let id { return id }
    throw StorageError.unknownConsultation(
      slug, known: try String.fetchAll(self, sql: "SELECT slug FROM consultation ORDER BY id"))
  }
}
