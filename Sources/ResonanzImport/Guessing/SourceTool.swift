/// A program that writes files which are recognised by their columns.
public enum SourceTool: String, Sendable, CaseIterable {
  case limeSurvey = "LimeSurvey"
  case microsoftForms = "Microsoft Forms"
  case googleForms = "Google Forms"
  case decidim = "Decidim"
  case adhocracy = "adhocracy+"
  case polis = "Polis"
  case dipas = "DIPAS"
  case qualtrics = "Qualtrics"

  /// The one that writes such headers; nil: another one, or a person.
  public init?(headers: [String]) {
    let keys = Set(headers.map { CellKey($0).text })
    func has(_ names: String...) -> Bool { keys.isSuperset(of: names) }
    func has(prefix: String) -> Bool { keys.contains { $0.hasPrefix(prefix) } }
    if has("comment-body") || has("comment-id", "author-id") {
      self = .polis
    } else if has("responseid", "recordeddate") || has("antwort-id", "erfassungsdatum")
      || has("responseid", "responseset")
    {
      self = .qualtrics
    } else if has("submitdate") || has("datum abgeschickt") || has("date submitted")
      || has("id", "lastpage") || has("response id", "last page")
    {
      self = .limeSurvey
    } else if has("completion time") || has("fertigstellungszeit") {
      self = .microsoftForms
    } else if has("author/id") || has(prefix: "body/") || has("commentable_id") {
      self = .decidim
    } else if has("node id") || has("contributiontext") || has("contribution id", "comment id") {
      self = .dipas
    } else if has("creator", "link") || has("reference no.") {
      self = .adhocracy
    } else if has("timestamp") || has("zeitstempel") {
      self = .googleForms
    } else {
      return nil
    }
  }
}
