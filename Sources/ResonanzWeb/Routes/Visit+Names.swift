import ResonanzImport
import ResonanzStorage

extension Visit {
  /// Titles of keywords that a field says: a program's list has each as it is, a page's form is one text, in which `;`
  /// parts them.
  ///
  /// - Throws: `badKeyword`: a program's mistake may not go unsaid.
  func names(_ field: String) throws -> [String] {
    let values = form.all(field)
    guard isOfProgram else { return values.flatMap { CardNames.read($0) } }
    if let blank = values.first(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw StorageError.badKeyword(blank)
    }
    return values
  }
}
