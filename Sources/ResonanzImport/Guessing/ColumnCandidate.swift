/// A column while its role is being found.
struct ColumnCandidate {
  var guess: ColumnGuess
  let meaning: HeaderMeaning?
  let content: ColumnContent
  /// Whether the sample has any rows at all.
  let hasRows: Bool

  /// An id of which it is still open whose it is.
  var isOpenID: Bool {
    guess.role == .ignore && !guess.isPersonal && (meaning == .rowID || meaning == .rowNumber)
  }

  mutating func become(_ role: ColumnRole, _ reason: GuessReason, rank: Int = 0) {
    guess.role = role
    guess.reason = reason
    guess.rank = rank
  }

  /// Takes it for a statement where it is free text, and leaves it out otherwise.
  mutating func settleByText() {
    if content.isFreeText {
      become(
        .statement,
        .freeText(
          averageLength: content.averageLength, repeats: content.distinct < content.telling))
    } else {
      leaveOut()
    }
  }

  /// Leaves it out as what its values are.
  mutating func leaveOut() {
    become(.ignore, content.whyLeftOut)
  }
}

extension ColumnContent {
  /// What is said of a column that is left out for its values.
  var whyLeftOut: GuessReason {
    if filled == 0 { return .empty }
    if most(numbers) { return .numbers(telling) }
    return .closed(distinct: distinct, of: filled)
  }
}
