import ResonanzModel
import ResonanzStorage
import TestSupport

@testable import ResonanzWeb

extension InventedSite {
  /// What somebody writes who means no good.
  static let nasty =
    #""><script>alert(1)</script><img src=x onerror=alert(2)> {{words.layout.skip}}"#

  /// A town in which some things were said, some of them by somebody who means no good.
  static func spoken(language: Language = .german, streams: Int = 300) throws -> InventedSite {
    let city = try InventedArchive()
    _ = try Team(archive: city.path).person(named: RoleSessions.name)
    try city.importFile(
      "umfrage.csv",
      [
        Answer("Der Radweg am See ist zu schmal.\nBitte verbreitern!", id: "1", by: "p1"),
        Answer(nasty, id: "2", by: "p2", received: "2016-11-02"),
        Answer("Mehr Busse am Abend", id: "3", by: "p3", group: "schools", received: nil),
        Answer("k. A.", id: "4", by: "p4", received: "2016-10-30"),
      ])
    try city.tag([1], add: ["radweg": .supports, "mobil": .unstated])
    try city.tag([3], add: ["bus": .supports])
    try city.tag([4], state: .noContent)
    return try InventedSite(city, language: language, streams: streams)
  }
}
