/// Columns that hold one text in several languages, as Decidim writes them: `body/de`, `body/en`.
enum TranslatedColumns {
  /// The columns in groups, each in the order of the file; a column without a translation is alone.
  static func groups(of columns: [Int], headers: [String]) -> [[Int]] {
    var groups: [[Int]] = []
    var byStem: [String: Int] = [:]
    for column in columns {
      let stem = stem(of: headers[column])
      if let stem, let known = byStem[stem] {
        groups[known].append(column)
      } else {
        if let stem { byStem[stem] = groups.count }
        groups.append([column])
      }
    }
    return groups
  }

  /// `body` of `body/de` and `body/pt-BR`; nil where there is no language behind a slash.
  static func stem(of header: String) -> String? {
    guard let slash = header.lastIndex(of: "/"), slash > header.startIndex else { return nil }
    let parts = header[header.index(after: slash)...].split(
      omittingEmptySubsequences: false
    ) { $0 == "-" || $0 == "_" }
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isLetter } })
    else { return nil }
    return CellKey(String(header[..<slash])).text
  }
}
