/// Who a submission is from, as far as its source says.
public enum RespondentKind: String, Sendable, CaseIterable, Codable {
  case unknown
  case person
  case organisation
  case group
}
