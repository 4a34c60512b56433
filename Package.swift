// swift-tools-version: 6.2
import PackageDescription

/// The same strictness for every target of the house.
let strict: [SwiftSetting] = [
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let serviceLifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "resonanz",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "resonanz", targets: ["resonanz"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // No default traits, as Hummingbird has it: they would only bring more of Foundation along.
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    .systemLibrary(name: "CArgon2", providers: [.apt(["libargon2-dev"])]),
    .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "Migrations", path: "Migrations",
      resources: [.embedInCode("SQL"), .embedInCode("TeamSQL")],
      swiftSettings: strict),
    .target(
      name: "ResonanzModel", dependencies: [yams], resources: [.embedInCode("Catalogues")],
      swiftSettings: strict),
    .target(
      name: "ResonanzTables", dependencies: ["CUchardet", "CXLSXWriter", "CXML", "CZip"],
      swiftSettings: strict),
    .target(
      name: "ResonanzStorage",
      dependencies: ["Migrations", "ResonanzModel", "CArgon2", "CStemmer", crypto, grdb, sqlite],
      swiftSettings: strict),
    .target(
      name: "ResonanzImport",
      dependencies: ["ResonanzModel", "ResonanzStorage", "ResonanzTables", crypto, yams],
      swiftSettings: strict),
    .target(
      name: "ResonanzReporting",
      dependencies: ["ResonanzModel", "ResonanzStorage", "ResonanzTables", crypto],
      swiftSettings: strict),
    .target(
      name: "ResonanzWeb",
      dependencies: [
        "ResonanzImport", "ResonanzModel", "ResonanzReporting", "ResonanzStorage",
        crypto,
        httpTypes, hummingbird, hummingbirdCore, hummingbirdTLS, logging, mustache, nio, nioSSL,
        serviceLifecycle,
      ],
      resources: [.embedInCode("Templates"), .embedInCode("Assets")], swiftSettings: strict),
    .executableTarget(
      name: "resonanz",
      dependencies: [
        "ResonanzImport", "ResonanzModel", "ResonanzReporting", "ResonanzStorage",
        "ResonanzTables", "ResonanzWeb", argumentParser,
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["ResonanzModel", "ResonanzStorage"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "ResonanzModelTests", dependencies: ["ResonanzModel"], swiftSettings: strict),
    .testTarget(
      name: "ResonanzTablesTests", dependencies: ["ResonanzTables", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ResonanzStorageTests", dependencies: ["ResonanzStorage", "TestSupport", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "ResonanzImportTests",
      dependencies: [
        "ResonanzImport", "ResonanzModel", "ResonanzStorage", "ResonanzTables", "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "ResonanzReportingTests",
      dependencies: ["ResonanzReporting", "ResonanzTables", "TestSupport"], exclude: ["Expected"],
      swiftSettings: strict),
    .testTarget(
      name: "ResonanzWebTests",
      dependencies: [
        "ResonanzModel", "ResonanzReporting", "ResonanzStorage", "ResonanzWeb", "TestSupport",
        httpTypes, hummingbird, hummingbirdTesting,
      ],
      exclude: ["Expected"], swiftSettings: strict),
    // Of those two the program itself is a dependency so that it is built: it is tested as people run it.
    .testTarget(
      name: "ResonanzBrowserTests",
      dependencies: ["ResonanzModel", "ResonanzTables", "TestSupport", "resonanz"],
      swiftSettings: strict),
    .testTarget(
      name: "resonanzTests",
      dependencies: [
        "ResonanzModel", "ResonanzStorage", "ResonanzTables", "ResonanzReporting", "TestSupport",
        "resonanz", grdb,
      ],
      exclude: ["Expected"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
