import ResonanzModel
public import ResonanzStorage

/// Tags that count now as rows of a table, one row a tag:
/// - `statement`: its number in this archive; `consultation`, `group` (slugs)
/// - `kind` (`theme`, `measure`, `keyword`), `slug`, `title` of what it is tagged to
/// - `stance`: of measures only
/// - `given`: when, UTC, ISO 8601; `by`: by whom, where this machine knows the name
/// - `how`: `hand`, `import` or `suggestion`; `import`: number of the import that brought it
public enum TagRows {
  public static let columns = [
    ExportColumn("statement", .integer), ExportColumn("consultation"), ExportColumn("group"),
    ExportColumn("kind"), ExportColumn("slug"), ExportColumn("title"), ExportColumn("stance"),
    ExportColumn("given", .day), ExportColumn("by"), ExportColumn("how"),
    ExportColumn("import", .integer),
  ]

  /// - Parameter names: of the team.
  public static func row(of tag: ExportedTag, names: [PersonID: String]) -> [String] {
    let how = tag.isSuggested ? "suggestion" : tag.importNumber == nil ? "hand" : "import"
    return [
      String(tag.statement), tag.consultation, tag.group, tag.kind.rawValue, tag.slug, tag.title,
      tag.kind == .measure ? tag.stance.rawValue : "", tag.given.iso, names[tag.person] ?? "", how,
      tag.importNumber.map(String.init) ?? "",
    ]
  }
}
