import ResonanzModel

/// The profile of a tool that comes with the program: what its files are recognised by, and what their
/// columns mean.
struct ToolProfile: Sendable {
  /// For people: what its files are recognised by.
  let recognition: Wording
  /// Sets of headers that no other tool writes together; one whole set is enough. `body/*` is any header
  /// that begins so.
  private let marks: [[String]]
  /// What else its files are recognised by.
  private let isRecognised: @Sendable ([String]) -> Bool
  /// What headers mean in its files alone, by `HeaderKey`.
  private let meanings: [String: HeaderMeaning]
  private let prefixes: [(key: String, meaning: HeaderMeaning)]
  /// What columns mean by their place among the others, by index.
  let columns: @Sendable (ToolSheet) -> [Int: ToolColumn]
  /// Which number is the day, where the dates of a column leave it open.
  let dateOrder: @Sendable ([String]) -> DateOrder?
  /// How it writes its cells.
  let cells: CellForm

  init(
    recognition: Wording, marks: [[String]], cells: CellForm = .plain,
    isRecognised: @escaping @Sendable ([String]) -> Bool = { _ in false },
    headers: [(HeaderMeaning, [String])], prefixes: [(HeaderMeaning, [String])] = [],
    columns: @escaping @Sendable (ToolSheet) -> [Int: ToolColumn] = { _ in [:] },
    dateOrder: @escaping @Sendable ([String]) -> DateOrder? = { _ in nil }
  ) {
    self.recognition = recognition
    self.marks = marks.map { $0.map { $0.hasSuffix("*") ? $0 : HeaderKey.of($0) } }
    self.isRecognised = isRecognised
    var meanings: [String: HeaderMeaning] = [:]
    for (meaning, names) in headers {
      for name in names { meanings[HeaderKey.of(name)] = meaning }
    }
    self.meanings = meanings
    self.prefixes = prefixes.flatMap { meaning, names in
      names.map { (HeaderKey.of($0), meaning) }
    }
    self.columns = columns
    self.dateOrder = dateOrder
    self.cells = cells
  }

  func recognises(_ keys: Set<String>, _ headers: [String]) -> Bool {
    let isMarked = marks.contains { mark in
      mark.allSatisfy { name in
        guard name.hasSuffix("*") else { return keys.contains(name) }
        return keys.contains { $0.hasPrefix(name.dropLast()) }
      }
    }
    return isMarked || isRecognised(headers)
  }

  func meaning(of header: String) -> HeaderMeaning? {
    let key = HeaderKey.of(header)
    return meanings[key] ?? prefixes.first { key.hasPrefix($0.key) }?.meaning
  }
}

/// What a tool's profile says of one column.
struct ToolColumn {
  /// Nil: as its header and its cells say.
  var meaning: HeaderMeaning?
  /// The question as people read it; nil: the header.
  var question: String?
}

/// The columns of a file, as a tool's profile looks at them.
struct ToolSheet {
  let headers: [String]
  /// The further header rows.
  let top: HeaderRows
  let rows: ArraySlice<[String]>

  /// A header without the number that tells it from an earlier one that reads the same.
  func header(_ column: Int) -> String {
    let header = headers[column]
    guard header.hasSuffix(")"), let open = header.lastIndex(of: "("), open > header.startIndex,
      Int(header[header.index(after: open)...].dropLast()) != nil
    else { return header }
    let stem = String(header[..<header.index(before: open)])
    return headers[..<column].contains(stem) ? stem : header
  }

  func cells(_ column: Int) -> [String] {
    rows.map { column < $0.count ? $0[column] : "" }
  }
}
