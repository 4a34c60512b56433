import TestSupport
import Testing

@Suite("A module of the house imports another one")
struct ArrowTests {
  /// Every arrow that there may be; the README draws them too.
  static let arrows: [String: Set<String>] = [
    "Migrations": [],
    "Sources/ResonanzModel": [],
    "Sources/ResonanzTables": [],
    "Sources/ResonanzStorage": ["Migrations", "ResonanzModel"],
    "Sources/ResonanzImport": ["ResonanzModel", "ResonanzStorage", "ResonanzTables"],
    "Sources/ResonanzReporting": ["ResonanzModel", "ResonanzStorage", "ResonanzTables"],
    "Sources/ResonanzWeb": [
      "ResonanzImport", "ResonanzModel", "ResonanzReporting", "ResonanzStorage",
    ],
    "Sources/resonanz": [
      "ResonanzImport", "ResonanzModel", "ResonanzReporting", "ResonanzStorage", "ResonanzTables",
      "ResonanzWeb",
    ],
  ]

  /// The one module, or the few, through which each foreign library comes in.
  static let doors: [String: Set<String>] = [
    "ArgumentParser": ["Sources/resonanz"],
    "CArgon2": ["Sources/ResonanzStorage"],
    "CStemmer": ["Sources/ResonanzStorage"],
    "CUchardet": ["Sources/ResonanzTables"],
    "CXLSXWriter": ["Sources/ResonanzTables"],
    "CXML": ["Sources/ResonanzTables"],
    "CZip": ["Sources/ResonanzTables"],
    "GRDB": ["Sources/ResonanzStorage"],
    "GRDBSQLite": ["Sources/ResonanzStorage"],
    "HTTPTypes": ["Sources/ResonanzWeb"],
    "Hummingbird": ["Sources/ResonanzWeb"],
    "HummingbirdCore": ["Sources/ResonanzWeb"],
    "HummingbirdTLS": ["Sources/ResonanzWeb"],
    "Logging": ["Sources/ResonanzWeb"],
    "Mustache": ["Sources/ResonanzWeb"],
    "NIOCore": ["Sources/ResonanzWeb"],
    "NIOSSL": ["Sources/ResonanzWeb"],
    "ServiceLifecycle": ["Sources/ResonanzWeb"],
    "Yams": ["Sources/ResonanzModel", "Sources/ResonanzImport"],
  ]

  /// What belongs to the system, or is nothing but values, and may stand anywhere.
  static let everywhere: Set = [
    "Crypto", "Darwin", "Dispatch", "Foundation", "Glibc", "Synchronization",
  ]

  @Test("only along an arrow of the design, and a library only by its door", arguments: arrows.keys)
  func imports(folder: String) throws {
    let allowed = Self.arrows[folder, default: []]
      .union(Self.doors.filter { $0.value.contains(folder) }.keys)
      .union(folder == "Migrations" ? [] : Self.everywhere)
    let files = try SwiftFile.all(below: folder)
    #expect(!files.isEmpty)
    for file in files {
      for module in file.imports {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test("and no module is left out of this test")
  func everyModule() throws {
    let sources = try SwiftFile.all(below: "Sources", "Migrations").map { file in
      let parts = file.path.split(separator: "/")
      return parts[0] == "Sources" ? "Sources/\(parts[1])" : String(parts[0])
    }
    #expect(Set(sources) == Set(Self.arrows.keys))
  }
}
