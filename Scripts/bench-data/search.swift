// Measures in its own process what tagging and searching cost in an archive; Scripts/bench-data/search
// builds and runs it. Prints a line a figure: its name, wall and CPU milliseconds, and a count, between
// tabs; or what the sqlite3 shell is to be asked for comparison.
//
//   SearchBench ARCHIVE RUNS RARE COMMON OTHER
//   SearchBench --facets-sql ARCHIVE COMMON
import Foundation
import ResonanzModel
import ResonanzStorage

let arguments = CommandLine.arguments
if arguments[1] == "--facets-sql" {
  let archive = try Archive.open(at: arguments[2], for: .reading)
  print(try archive.facetsSQL(archive.readQuery("\"\(arguments[3])\"").query) + ";")
  exit(0)
}
let path = arguments[1]
let runs = Int(arguments[2])!
let (rare, common, other) = (arguments[3], arguments[4], arguments[5])

func milliseconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Runs it so often and prints the medians; the first run warms the cache and does not count.
func measure(_ name: String, runs: Int = runs, warms: Bool = true, _ body: (Int) throws -> Int) throws {
  var wall: [Double] = []
  var cpu: [Double] = []
  var count = 0
  for run in (warms ? -1 : 0)..<runs {
    let start = (milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID))
    count = try body(run)
    let end = (milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID))
    if run < 0 { continue }
    wall.append(end.0 - start.0)
    cpu.append(end.1 - start.1)
  }
  print(
    "\(name)\t\(String(format: "%.2f", median(wall)))\t\(String(format: "%.2f", median(cpu)))\t\(count)")
}

let reader = try Archive.open(at: path, for: .reading)

func search(_ typed: String) throws -> Int {
  try reader.search(reader.readQuery(typed).query).count
}

// In quotation marks a word stands for itself; without them it is widened to its compounds.
try measure("rare") { _ in try search("\"\(rare)\"") }
try measure("common") { _ in try search("\"\(common)\"") }
try measure("two") { _ in try search("\"\(common)\" \"\(other)\"") }
try measure("rare-widened") { _ in try search(rare) }
try measure("common-widened") { _ in try search(common) }
try measure("two-widened") { _ in try search("\(common) \(other)") }
try measure("all") { _ in try search("") }
try measure("group") { _ in try search("group:citizens open") }
try measure("theme") { _ in try search("theme:\(try reader.vocabulary().themes[0].slug)") }
try measure("facets", runs: 3) { _ in
  try reader.facets(reader.readQuery("\"\(common)\"").query).count
}
try reader.close()

let writer = try Archive.open(at: path, for: .writing)
let vocabulary = try writer.vocabulary()
let people = [PersonID(number: 1), PersonID(number: 2)]
let statements = try writer.statements(.all)

// A measure that many are tagged to already; another statement each time, which gets the tag or, where it
// has one, the new stance: there is an event each time. A thousand, as somebody tags for hours.
let busiest = vocabulary.measures[0]
try measure("tag", runs: 1000) { run in
  let statement = statements[(run + 2) * 997 % statements.count]
  let change = TagChange(added: [TagDraft(target: busiest.id, stance: .supports)])
  guard let event = try writer.tag([statement], change, by: people[0]).event else {
    fatalError("statement \(statement) was tagged so already")
  }
  return event
}

let bulk = min(100_000, statements.count / 2)
let half = statements.count / 2
let query = StatementQuery(conditions: [
  StatementCondition(.number([statements[half - bulk + 1]...statements[half]]))
])
try measure("bulk", runs: 1, warms: false) { _ in
  let change = TagChange(added: [TagDraft(target: busiest.id, stance: .opposes)])
  return try writer.tag(.query(query), change, by: people[1]).added
}
try measure("bulk-undo", runs: 1, warms: false) { _ in
  try writer.undo(by: people[1]).tagsRemoved
}
try writer.close()
