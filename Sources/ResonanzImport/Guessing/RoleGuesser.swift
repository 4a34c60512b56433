import ResonanzModel
import ResonanzStorage

/// Guesses the role of one column, before it is compared with the others.
struct RoleGuesser {
  let tool: SourceTool?
  private let words: (themes: TargetIndex, measures: TargetIndex)?
  private let groups: GroupIndex?

  init(tool: SourceTool?, vocabulary: Vocabulary?) {
    self.tool = tool
    words = vocabulary.map {
      (TargetIndex(.theme, $0.themes), TargetIndex(.measure, $0.measures))
    }
    groups = vocabulary.map { GroupIndex($0) }
  }

  /// - Parameter special: what the profile of its tool says about the column.
  func candidate(
    header: String, label: String?, special: ToolColumn? = nil, cells: [String]
  ) -> ColumnCandidate {
    let content = ColumnContent(cells)
    let meaning = meaning(header: header, label: label, special: special)
    let name = special?.question ?? label.flatMap { isBlank($0) || $0 == header ? nil : $0 }
    var column = ColumnCandidate(
      guess: ColumnGuess(
        header: header, label: name, role: .ignore, reason: .empty,
        dates: content.dates.order ?? toolOrder(content, cells)),
      meaning: meaning, content: content, hasRows: !cells.isEmpty)
    if let meaning { guess(&column, meaning, cells) } else { guessByContent(&column) }
    // Whatever stands above them, addresses are nothing to keep.
    if content.givesAwayEmails, !column.guess.isPersonal {
      column.become(.ignore, .personal(.email))
    }
    return column
  }

  private func meaning(header: String, label: String?, special: ToolColumn?) -> HeaderMeaning? {
    let names = [header, label, special?.question].compactMap { $0 }
    // That people typed it says less than what they were asked for.
    if special?.meaning == nil || special?.meaning == .ownWords,
      let kind = names.lazy.compactMap({ HeaderVocabulary.personalData(of: $0) }).first
    {
      return tool?.profile.meaning(of: header) ?? .personal(kind)
    }
    return special?.meaning
      ?? names.prefix(label == nil ? 1 : 2).lazy
      .compactMap { HeaderVocabulary.meaning(of: $0, tool: tool) }.first
  }

  /// How the tool writes dates that can be read both ways.
  private func toolOrder(_ content: ColumnContent, _ cells: [String]) -> DateOrder? {
    content.dates.isAmbiguous ? tool?.profile.dateOrder(cells) : nil
  }

  private func guess(_ column: inout ColumnCandidate, _ meaning: HeaderMeaning, _ cells: [String]) {
    switch meaning {
    case .role(let role, let rank): guess(&column, role, rank: rank, cells)
    case .rowID, .rowNumber, .closed: column.leaveOut()
    case .sender: guessSender(&column)
    case .category: guessCategory(&column, cells)
    case .title: guessTitle(&column)
    case .personal(let kind): guessPersonal(&column, kind)
    case .moderation: column.become(.ignore, .moderation)
    case .alignment: column.become(.ignore, .alignment)
    case .ownWords: guessOwnWords(&column)
    case .option(let question):
      column.become(.ignore, column.content.filled == 0 ? .empty : .option(question))
    case .technical:
      if tool == nil, column.content.isFreeText {
        guessByContent(&column)
      } else {
        column.become(.ignore, .technical(tool))
      }
    }
  }

  /// The header names a role; the cells must not contradict it.
  private func guess(
    _ column: inout ColumnCandidate, _ role: ColumnRole, rank: Int, _ cells: [String]
  ) {
    let content = column.content
    let isPlausible: Bool
    switch role {
    case .received: return guessReceived(&column, rank: rank)
    case .theme, .measure: return guessCatalogueWords(&column, role, cells)
    case .statement: isPlausible = isPlatform || !content.isFacts && !content.isFewWords
    case .sourceGroup: isPlausible = rank == 100 || namesGroups(cells)
    case .stance: isPlausible = content.stanceWords == content.telling
    case .question: isPlausible = !(content.isFreeText && content.telling >= 3 && !content.repeats)
    case .respondentID, .statementID: isPlausible = !content.isFreeText
    case .organisation: isPlausible = !content.isFacts
    // In a survey even a column called so holds answers.
    case .keyword: isPlausible = !isSurvey && !content.isFacts && !content.isFreeText
    case .headcount, .votesFor, .votesAgainst: isPlausible = content.most(content.wholeNumbers)
    case .page: isPlausible = content.averageLength <= 20
    case .document: isPlausible = !content.isGroupWords && !content.isFreeText
    default: isPlausible = true
    }
    if content.filled == 0 || isPlausible {
      column.become(
        role, .header(column.guess.header), rank: content.filled == 0 ? rank - 60 : rank)
    } else {
      guessByContent(&column)
    }
  }

  private func guessReceived(_ column: inout ColumnCandidate, rank: Int) {
    let dates = column.content.dates
    if dates.values == 0 {
      column.become(.received, .header(column.guess.header), rank: rank - 60)
    } else if dates.anonymised == dates.values {
      column.become(.ignore, .anonymisedDates(dates.values))
    } else if dates.isAmbiguous, let tool, let order = column.guess.dates {
      column.become(.received, .toolDates(dates.dates, order, tool), rank: rank)
    } else if dates.isAmbiguous {
      column.become(.ignore, .ambiguousDates(dates.dates))
    } else if dates.isMostlyDates {
      column.become(.received, .dates(dates.dates, of: dates.values), rank: rank)
    } else {
      guessByContent(&column)
    }
  }

  private func guessCatalogueWords(
    _ column: inout ColumnCandidate, _ role: ColumnRole, _ cells: [String]
  ) {
    guard let words, column.content.telling > 0 else {
      column.become(role, .header(column.guess.header), rank: 100)
      return
    }
    let index = role == .theme ? words.themes : words.measures
    let values = ValueMap([:])
    let known = cells.filter { index.knows($0, values: values) }.count
    if known * 2 >= column.content.telling {
      column.become(role, .catalogueWords(known, of: column.content.telling, role), rank: 100)
    } else {
      column.become(.ignore, .foreignWords(role))
    }
  }

  private func guessCategory(_ column: inout ColumnCandidate, _ cells: [String]) {
    if words != nil, column.content.telling > 0 {
      guessCatalogueWords(&column, .theme, cells)
    } else {
      column.leaveOut()
    }
  }

  /// `Wer sind Sie?` also asks for a group.
  private func guessPersonal(_ column: inout ColumnCandidate, _ kind: PersonalData) {
    let content = column.content
    if kind == .name, content.groupWords > 0, content.groupWords * 2 >= content.telling {
      guessByContent(&column)
    } else {
      column.become(.ignore, .personal(kind))
    }
  }

  private func guessSender(_ column: inout ColumnCandidate) {
    if column.content.names * 2 > column.content.telling {
      column.become(.ignore, .personal(.name))
    } else {
      guess(&column, .respondentID, rank: 70, [])
    }
  }

  /// What stands above it is settled with the other columns.
  private func guessTitle(_ column: inout ColumnCandidate) {
    let content = column.content
    if isSurvey {
      guessByContent(&column)
    } else if content.filled == 0 || isPlatform || !content.isFacts && !content.isFewWords {
      column.become(.title, .header(column.guess.header))
    } else {
      column.leaveOut()
    }
  }

  private func guessOwnWords(_ column: inout ColumnCandidate) {
    let content = column.content
    let name = column.guess.label ?? column.guess.header
    if content.givesAwayEmails {
      column.become(.ignore, .personal(.email))
    } else if content.filled > 0, !content.isFacts {
      column.become(.statement, tool.map { .textField($0) } ?? .header(name))
    } else if !column.hasRows {
      column.become(.statement, .header(name))
    } else {
      column.leaveOut()
    }
  }

  /// Half of the words or more are groups.
  private func namesGroups(_ cells: [String]) -> Bool {
    let named = cells.filter { cell in
      let key = CellKey(cell)
      return !key.isNoAnswer
        && (GroupWords.slug(for: key) != nil || groups?.group(named: cell) != nil)
    }
    let telling = cells.filter { !CellKey($0).isNoAnswer }
    return !telling.isEmpty && named.count * 2 >= telling.count
  }

  private func guessByContent(_ column: inout ColumnCandidate) {
    let content = column.content
    let name = column.guess.label ?? column.guess.header
    if let kind = content.personalData(asked: CellKey(name)) {
      column.become(.ignore, .personal(kind))
    } else if content.filled > 0, isBlank(name) {
      column.become(.ignore, .unnamed)
    } else if !column.hasRows, QuestionHeader.asks(name) {
      column.become(.statement, .header(name))
    } else if content.isGroupWords {
      column.become(.sourceGroup, .groupWords(content.groupWords, of: content.telling), rank: 10)
    } else if content.dates.isAllDates, !content.most(content.numbers) {
      guessUnnamedDates(&column, isAsked: QuestionHeader.asks(name))
    } else if content.isFreeText {
      column.become(
        .statement,
        .freeText(
          averageLength: content.averageLength, repeats: content.distinct < content.telling))
    } else if QuestionHeader.asks(name), content.isShortFreeText {
      column.become(.statement, .asked(averageLength: content.averageLength))
    } else if tool != nil, content.isPlainlyTyped || (isCode(name) && content.isLikelyTyped) {
      column.become(
        .statement,
        .freeText(
          averageLength: content.averageLength, repeats: content.distinct < content.telling))
    } else {
      column.leaveOut()
    }
  }

  /// What a platform calls a text is one, however short.
  private var isPlatform: Bool { tool?.isPlatform ?? false }

  /// A survey asks; what stands above its answers are questions.
  private var isSurvey: Bool { tool?.isPlatform == false }

  /// Whether a header is a code, so that it cannot show whether anything is asked.
  private func isCode(_ header: String) -> Bool {
    !header.contains { $0.isWhitespace }
  }

  /// Dates that somebody was asked for are not when the answers came in.
  private func guessUnnamedDates(_ column: inout ColumnCandidate, isAsked: Bool) {
    let dates = column.content.dates
    if isAsked {
      column.leaveOut()
    } else if dates.isAmbiguous {
      column.become(.ignore, .ambiguousDates(dates.dates))
    } else {
      column.become(.received, .dates(dates.dates, of: dates.values), rank: 10)
    }
  }
}
