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
  /// What people typed themselves, however short.
  case ownWords
  /// One of the answers that a question offers.
  case option(of: String)
  /// A question that offers its answers.
  case closed
  /// How a comment stands to what it is on: a stance only where that is a measure.
  case alignment
  /// Whether a moderator let it pass.
  case moderation
  /// Of use to the tool that wrote it alone.
  case technical

  /// Whether a file can have several columns of it.
  var canRepeat: Bool {
    switch self {
    case .role(.theme, _), .role(.measure, _), .role(.keyword, _), .role(.statement, _), .category,
      .personal:
      true
    default: false
    }
  }
}
