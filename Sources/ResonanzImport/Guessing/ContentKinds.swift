extension ColumnContent {
  /// Groups of actors and nothing else.
  var isGroupWords: Bool {
    telling >= 2 && groupWords * 10 >= telling * 8 && distinct <= 20
  }

  /// Many answers with few and short words: a closed question, whatever its header says.
  var isFewWords: Bool {
    telling >= 10 && distinct * 5 <= telling && averageLength < 25
  }

  /// Whether so many cells hold an e-mail address that the column was for them; below long texts people
  /// also sign.
  var givesAwayEmails: Bool {
    most(emails) || emailHolders > 0 && emailHolders * 3 >= telling && averageLength <= 80
  }

  /// What the cells would give away, or what a question for it asks: only where the answers are short,
  /// since people are also asked what they think of such things.
  func personalData(asked header: CellKey) -> PersonalData? {
    if givesAwayEmails { return .email }
    if most(networkAddresses) { return .network }
    return averageLength < 40 ? PersonalData.hinted(by: header) : nil
  }
}
