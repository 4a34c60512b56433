/// What the sample of a column holds.
struct ColumnContent {
  /// Cells that are not empty; answers that say nothing ("k. A.") are among them.
  private(set) var filled = 0
  /// Cells that are empty.
  private(set) var empty = 0
  /// Answers that say something, and how many different ones.
  private(set) var telling = 0
  private(set) var distinct = 0
  /// Whether no two cells are the same; empty ones are not ids either.
  var isDistinct: Bool { filled > 0 && empty == 0 && allDistinct == filled }
  /// Whether a value occurs twice.
  var repeats: Bool { allDistinct < filled }
  private(set) var averageLength = 0
  /// Of the telling answers, those with more than one word.
  private(set) var phrases = 0
  private(set) var numbers = 0
  private(set) var wholeNumbers = 0
  private(set) var weekdays = 0
  private(set) var yesNo = 0
  private(set) var emails = 0
  /// Those with an e-mail address anywhere in them.
  private(set) var emailHolders = 0
  private(set) var networkAddresses = 0
  private(set) var links = 0
  private(set) var codes = 0
  private(set) var names = 0
  private(set) var groupWords = 0
  private(set) var stanceWords = 0
  /// Lists of options joined in one cell, as tools write several choices.
  private(set) var isChoices = false
  let dates: DateColumn
  private var allDistinct = 0

  init(_ cells: [String]) {
    var filledCells: [String] = []
    var tellingCells: [String] = []
    var all: Set<CellKey> = []
    var words: Set<CellKey> = []
    for cell in cells {
      let text = trimmed(cell)
      if text.isEmpty {
        empty += 1
        continue
      }
      let key = CellKey(text)
      filledCells.append(text)
      all.insert(key)
      if key.isNoAnswer { continue }
      if GroupWords.slug(for: key) != nil { groupWords += 1 }
      if StanceWords.stance(for: key) != nil { stanceWords += 1 }
      tellingCells.append(text)
      words.insert(key)
    }
    filled = filledCells.count
    telling = tellingCells.count
    allDistinct = all.count
    distinct = words.count
    dates = DateColumn(tellingCells)
    for text in tellingCells { count(text) }
    let length = tellingCells.reduce(0) { $0 + $1.count }
    averageLength = telling == 0 ? 0 : (length + telling / 2) / telling
    isChoices = Self.areChoices(tellingCells)
  }

  private mutating func count(_ text: String) {
    if text.contains(where: \.isWhitespace) { phrases += 1 }
    if CellShape.isNumber(text) { numbers += 1 }
    if WholeNumber.read(text) != nil { wholeNumbers += 1 }
    if CellShape.isWeekday(CellKey(text)) { weekdays += 1 }
    if CellShape.isYesNo(CellKey(text)) { yesNo += 1 }
    if CellShape.isEmail(text) { emails += 1 }
    if CellShape.holdsEmail(text) { emailHolders += 1 }
    if CellShape.isNetworkAddress(text) { networkAddresses += 1 }
    if CellShape.isLink(text) { links += 1 }
    if CellShape.isCode(text) { codes += 1 }
    if CellShape.isName(text) { names += 1 }
  }

  /// Microsoft Forms ends each choice with `;`, Google Forms joins them by `, `: then the same few
  /// parts come again and again.
  private static func areChoices(_ cells: [String]) -> Bool {
    if !cells.isEmpty, cells.allSatisfy({ $0.hasSuffix(";") }) { return true }
    guard cells.count >= 3 else { return false }
    for separator in [";", ", "] {
      let lists = cells.filter { $0.contains(separator) }
      guard lists.count * 2 >= cells.count else { continue }
      let parts = cells.flatMap { $0.components(separatedBy: separator) }
      if parts.count >= Set(parts).count * 2 { return true }
    }
    return false
  }

  func most(_ count: Int) -> Bool { telling > 0 && count * 10 >= telling * 9 }

  /// Whether the cells are something that nobody says in their own words.
  var isFacts: Bool {
    most(numbers) || most(yesNo) || most(weekdays) || most(links) || most(emails)
      || most(networkAddresses)
      || most(codes) || dates.isAllDates || isChoices
  }

  /// Long, in words, and hardly ever the same.
  var isFreeText: Bool {
    guard telling > 0, !isFacts, phrases * 2 >= telling else { return false }
    if averageLength >= 60 { return distinct * 10 >= telling * 3 }
    return averageLength >= 25 && distinct * 10 >= telling * 6
  }

  /// Short, but so different and in so many words that nobody was offered them.
  var isPlainlyTyped: Bool {
    telling >= 6 && !isFacts && averageLength >= 12 && distinct * 10 >= telling * 8
      && phrases * 2 >= telling && names * 2 <= telling
  }

  /// Too few to tell much, but each is different and in words: a choice would be shorter.
  var isLikelyTyped: Bool {
    (1...5).contains(telling) && !isFacts && distinct == telling && phrases == telling
      && averageLength >= 16 && names * 2 <= telling
  }

  /// Short, but in people's own words, as answers to a question that its header asks.
  var isShortFreeText: Bool {
    guard telling > 0, !isFacts else { return false }
    if telling <= 5 { return phrases > 0 && distinct == telling }
    return distinct * 10 >= telling * 6 && phrases * 10 >= telling * 2
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: true)
  }
}
