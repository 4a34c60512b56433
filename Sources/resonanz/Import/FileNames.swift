/// What the files of one command are called: by their names, and where several have the same, by as much of
/// their paths as tells them apart. Many exports are all called `comments.csv`.
struct FileNames {
  private let names: [String: String]

  init(_ paths: [String]) {
    let parts = Dictionary(
      paths.map { ($0, $0.split(separator: "/")) }, uniquingKeysWith: { first, _ in first })
    names = parts.mapValues { own in
      let others = parts.values.filter { $0 != own }
      let count =
        (1...max(1, own.count)).first { count in
          others.allSatisfy { $0.suffix(count) != own.suffix(count) }
        } ?? own.count
      return own.suffix(count).joined(separator: "/")
    }
  }

  /// The name of one of the paths.
  subscript(path: String) -> String { names[path] ?? path }
}
