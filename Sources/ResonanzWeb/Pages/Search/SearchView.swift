import ResonanzModel

/// How what was found is shown. Each is a page of its own, so that an address says which.
enum SearchView: String, Sendable, CaseIterable {
  case list
  case table

  var path: String {
    switch self {
    case .list: "/search"
    case .table: "/table"
    }
  }

  /// How many statements a page has.
  var size: Int {
    switch self {
    case .list: 20
    case .table: 50
    }
  }
}
