import ResonanzModel

extension MappingFault {
  var english: (reason: String, remedy: String) {
    switch self {
    case .unknownColumn(let name, let near):
      ("The file has no column “\(shown(name))”.", meant(near))
    case .ambiguousColumn(let name, let columns):
      (
        "“\(shown(name))” can mean several columns: \(listed(columns)).",
        "Give the number, e.g. #\(columns.first?.number ?? 1)."
      )
    case .missingColumns(let names):
      (
        "The file does not have all columns of the profile: "
          + "\(names.map { "“\(shown($0))”" }.joined(separator: ", ")).",
        "Choose another profile, or remove these columns from it."
      )
    case .unknownRole(let name, let near):
      ("There is no role “\(name)”.", meant(near, else: "There are: \(Self.roles)."))
    case .unknownOption(let name, let near):
      (
        "Columns have no option “\(name)”.",
        meant(near, else: "There are: \(ColumnOption.keys.joined(separator: ", ")).")
      )
    case .unknownOptionValue(let option, let value, let allowed):
      (
        "“\(option)” cannot be “\(value)”.",
        "It can be: \(allowed.joined(separator: ", "))."
      )
    case .unreadableEdit(let text, let form):
      ("“\(text)” says nothing about a column.", "Write \(form).")
    default: englishOfOptions
    }
  }

  private var englishOfOptions: (reason: String, remedy: String) {
    switch self {
    case .unlikeImport(let number, let missing):
      (
        "Import \(number) was read in a way that does not fit this file"
          + (missing.isEmpty
            ? "." : "; it lacks: \(missing.map { "“\(shown($0))”" }.joined(separator: ", "))."),
        "Choose another import, or go without --like."
      )
    case .profilesTie(let names):
      (
        "Several profiles fit equally well: \(names.joined(separator: ", ")).",
        "Name one with --profile, or go without: --no-profile."
      )
    case .idleOption(let option, let column, let role):
      (
        "\(option) has no effect in the column “\(shown(column))” (\(role.title.english)).",
        "Say first what it means, e.g. --set COLUMN=attribute."
      )
    case .personalAttribute(let column, let kind):
      (
        "“\(shown(column))” is personal (\(kind.title.english)) and is not kept word for word.",
        "Make its values less exact, e.g. --attribute \"COLUMN:prefix=3\", birth-year=18/30/45/65 or "
          + "date=year."
      )
    case .noChoices(let column):
      (
        "Nothing in “\(shown(column))” occurs twice, so its options can't be learned.",
        "Name them: --choices \"COLUMN:A|B\"."
      )
    default: englishOfWhole
    }
  }

  private var englishOfWhole: (reason: String, remedy: String) {
    switch self {
    case .noStatementColumn(let columns):
      (
        "No column holds statements. The file has: \(listed(columns)).",
        "Name one, e.g. with --set \"#\(columns.last?.number ?? 1)=statement\"."
      )
    case .noStatements(let file):
      ("The file holds no statements but \(file.title.english).", file.instead.english)
    case .repeatedRole(let role, let columns):
      (
        "Only one column can be \(role.rawValue), here there are: \(listed(columns)).",
        "Leave out the others: --set COLUMN=ignore."
      )
    case .questionInWide(let column):
      (
        "\(numbered(column)) names the question of each row, but the file has a column for each "
          + "question.",
        "Choose --layout long, or leave out the column."
      )
    case .questionForSeveral(let column, let statements):
      (
        "\(numbered(column)) names the question of each row, but several columns hold statements: "
          + "\(listed(statements)).",
        "Keep one of them."
      )
    case .titleOfSeveral(let column, let statements):
      (
        "\(numbered(column)) is a title, but several columns hold statements: "
          + "\(listed(statements)).",
        "Keep one of them, or make the title a statement too."
      )
    case .tooManyQuestions(let column, let limit):
      (
        "The column “\(shown(column))” has more than \(limit) different questions.",
        "Leave it out: --set COLUMN=ignore."
      )
    case .unknownGroup(let slug, let known):
      ("There is no source group “\(slug)”.", "There is: \(known.joined(separator: ", ")).")
    case .unknownTarget(let kind, let slug, let near):
      (RowProblem.unknown(kind, slug).sentence(in: .english), meant(near))
    case .retiredTarget(let kind, let slug):
      (RowProblem.retired(kind, title: slug).sentence(in: .english), "")
    default: ("", "")
    }
  }

  private func meant(_ near: [String], else other: String = "") -> String {
    let names = near.map { "“\(shown($0))”" }.joined(separator: " or ")
    return near.isEmpty ? other : "Did you mean \(names)?"
  }

  private func listed(_ columns: [NumberedColumn]) -> String {
    let list = columns.prefix(20).map(numbered).joined(separator: ", ")
    return columns.count > 20 ? list + ", …" : list
  }

  private func numbered(_ column: NumberedColumn) -> String {
    isBlank(column.header) ? "#\(column.number)" : "#\(column.number) “\(shown(column.header))”"
  }
}
