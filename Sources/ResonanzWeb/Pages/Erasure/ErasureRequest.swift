import ResonanzModel
import ResonanzStorage

/// What somebody wants to have erased, as a form says it.
struct ErasureRequest: Sendable, Equatable {
  let statement: String?
  /// All that came in together with the statement.
  let isWhole: Bool
  let respondent: String?
  let consultation: String?
  /// Files that Resonanz wrote, and backups, stay as they are.
  let keepsCopies: Bool

  /// `statement`, with `whole`; or `respondent` and `consultation`; and `keep`.
  init(_ fields: FormFields) {
    statement = fields["statement"]
    isWhole = fields["whole"] != nil
    respondent = fields["respondent"]
    consultation = fields["consultation"]
    keepsCopies = fields["keep"] != nil
  }

  /// Nil where nothing, or nothing whole, is named.
  var scope: ErasureScope? {
    if let respondent {
      guard let consultation, statement == nil else { return nil }
      return .respondent(id: respondent, consultation: consultation)
    }
    guard let number = statement.flatMap({ Int($0) }), number > 0 else { return nil }
    return isWhole ? .submission(of: number) : .statement(number)
  }

  /// What has to be typed, so that nobody erases by one click: what they named.
  var confirmation: String { respondent ?? statement ?? "" }
}
