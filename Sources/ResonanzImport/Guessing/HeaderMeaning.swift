/// What a header says by itself, before its cells are looked at.
enum HeaderMeaning: Equatable {
  /// A role; of two columns with the same one the higher rank wins.
  case role(ColumnRole, rank: Int)
  /// `id`: of the respondent or of the statement, which depends on the other columns.
  case rowID
  /// `Nr.`: a running number.
  case rowNumber
  /// `Absender`: a pseudonym, unless the values are names.
  case sender
  /// A category of the tool: a theme only if its values are themes of the archive.
  case category
  /// The title of a contribution, which is part of what was said only on platforms.
  case title
  case personal(PersonalData)
  /// Whether a moderator let it pass.
  case moderation
  /// Of use to the tool that wrote it alone.
  case technical

  /// Whether a file can have several columns of it.
  var canRepeat: Bool {
    switch self {
    case .role(.theme, _), .role(.measure, _), .role(.statement, _), .category: true
    default: false
    }
  }
}
