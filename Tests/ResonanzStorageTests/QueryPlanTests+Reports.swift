import GRDB
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

/// The plans of what reports ask.
extension QueryPlanTests {
  @Test(
    "The counted tally reads tags in the order of their key; only the base reads all statements")
  func countedTally() throws {
    let plans = try plans {
      _ = try city.archive.tally(.theme, asOf: .event(1))
      _ = try city.archive.tally(
        .measure, filter: TallyFilter(receivedFrom: CalendarDate(year: 2016, month: 1, day: 1)))
    }
    #expect(
      scans(plans, besides: ["FROM statement", "tag.added <= :event", "tag.removed IS NULL"]) == [])
    let figures = plans.filter { $0.key.hasPrefix("WITH reaches") }.values
    #expect(!figures.isEmpty)
    for steps in figures {
      let inKeyOrder = ["SCAN tag", "SEARCH tag USING PRIMARY KEY (target=?)"]
      #expect(inKeyOrder.contains { steps.contains($0) }, "\(steps)")
      #expect(steps.contains("SEARCH statement USING INTEGER PRIMARY KEY (rowid=?)"))
    }
  }

  @Test(
    "What stands behind one measure reads its tags in the order of their key, and keywords by theirs"
  )
  func details() throws {
    _ = try city.archive.tag([1], TagChange(keywords: ["Licht"]), by: Invented.person)
    let plans = try plans {
      _ = try city.archive.details(of: .measure, "radweg")
      _ = try city.archive.consultationBases()
    }
    #expect(scans(plans) == [])
    // Those that have one, and those that have it and no tag to the measure.
    let keywords = plans.filter { $0.key.contains("AS said") }.values
    #expect(keywords.count == 2)
    for steps in keywords {
      #expect(steps.contains("SEARCH said USING PRIMARY KEY (target=?)"), "\(steps)")
      #expect(steps.contains { $0.contains("INDEX tag_statement (statement=?") }, "\(steps)")
    }
  }

  @Test("Words read every text once, and the tags of each statement by the statement")
  func words() throws {
    let plans = try plans { _ = try city.archive.wordTallies(onThemes: ["mobil"], minimum: 1) }
    let steps = try #require(plans.first { $0.key.contains("group_concat") }?.value)
    #expect(steps.contains { $0.contains("INDEX tag_statement (statement=?)") }, "\(steps)")
    #expect(steps.contains("SEARCH revision USING INTEGER PRIMARY KEY (rowid=?)"), "\(steps)")
  }

  @Test("A table of two dimensions reads the statements once, and the tags of each")
  func crosstab() throws {
    var row = try city.draft(Answer("Fähre", id: "3", by: "r3"), row: 2)
    row.attributes = ["Alter": ["30–39"]]
    try city.importRows("c.csv", [row], sha: 2)
    let plans = try plans {
      for dimension in [.group, .keyword, .stance, .received(.month)] as [TallyDimension] {
        _ = try city.archive.crosstab(CrosstabRequest(rows: .theme, columns: dimension))
      }
      _ = try city.archive.crosstab(
        CrosstabRequest(
          rows: .attribute("Alter"), columns: .measure,
          target: TallyTarget(kind: .theme, slug: "mobil")))
    }
    let queries = plans.filter { $0.key.hasPrefix("WITH reaches") }
    #expect(queries.count == 5)
    for (sql, steps) in queries {
      #expect(steps.count { $0.hasPrefix("SCAN statement") } <= 1, "\(steps)")
      #expect(scans([sql: steps.filter { !$0.hasPrefix("SCAN statement") }]) == [])
      let reads = "SEARCH tag USING INDEX tag_statement (statement=?"
      #expect(steps.contains { $0.hasPrefix(reads) }, "\(steps)")
    }
    let ofTarget = queries.first { $0.key.contains(":target") }?.value ?? []
    #expect(ofTarget.contains { $0.hasPrefix("SEARCH tag USING PRIMARY KEY (target=?)") })
    #expect(
      ofTarget.contains {
        $0.hasPrefix("SEARCH attribute USING PRIMARY KEY (submission=? AND name=?)")
      })
  }

  @Test("What changed between two points reads the tags in the order of their key")
  func change() throws {
    let plans = try plans {
      _ = try city.archive.change(.measure, from: .event(1), to: .now)
    }
    let query = plans.filter { $0.key.hasPrefix("WITH follower") }
    #expect(query.count == 1)
    for steps in query.values {
      let inKeyOrder = ["SCAN tag", "SEARCH tag USING PRIMARY KEY (target=?)"]
      #expect(steps.count { inKeyOrder.contains($0) } == 2, "\(steps)")
      #expect(steps.count { $0.hasPrefix("SCAN statement") } <= 2, "\(steps)")
      #expect(steps.contains { $0.hasPrefix("SEARCH statement USING INTEGER PRIMARY KEY") })
    }
  }
}
