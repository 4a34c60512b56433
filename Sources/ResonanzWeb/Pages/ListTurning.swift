/// The links between the pages of a list that shows the newest first.
struct ListTurning: Sendable {
  /// Rows of a page.
  static let size = 50
  /// As many are asked for: one that isn't shown says that there are more.
  static let limit = size + 1

  /// Nil where one is there already.
  let newest: String?
  let older: String?

  /// On this page is only what has a smaller number.
  static func before(_ visit: Visit) -> Int {
    visit.query["before"].flatMap { Int($0) } ?? .max
  }

  /// Nil where all of it is on one page.
  ///
  /// - Parameters:
  ///   - numbers: of what was found, the one that isn't shown among them.
  ///   - filter: what else the address says.
  init?(_ visit: Visit, _ numbers: [Int], path: String, filter: FormFields = FormFields()) {
    newest = visit.query["before"] == nil ? nil : filter.address(path)
    older =
      numbers.count <= Self.size
      ? nil : filter.setting("before", String(numbers[Self.size - 1])).address(path)
    if newest == nil, older == nil { return nil }
  }
}
