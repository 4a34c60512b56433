/// Reads a table as an import does, cell by cell: read_table FILE. Prints how many rows it has, and
/// how many bytes its cells come to.
@main
struct ReadTable {
  static func main() throws {
    var reader = try TableReader(path: CommandLine.arguments[1])
    var rows = 0
    var bytes = 0
    while let record = try reader.next() {
      guard case .row(let row) = record else { fatalError("a row was rejected") }
      rows += 1
      for column in 0..<row.count { bytes += row.withBytes(of: column) { $0.count } }
    }
    print(rows, bytes)
  }
}
