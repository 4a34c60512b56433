import Foundation
import GRDB
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzStorage

/// The name of an error's case.
private func name(_ error: StorageError?) -> String? {
  error.map { String(describing: $0).prefix { $0 != "(" } }.map(String.init)
}

@Suite("Making and opening an archive")
struct ArchiveFileTests {
  let folder = TemporaryFolder()

  private func create(_ name: String = "a.resonanz") throws -> Archive {
    try Archive.create(
      at: folder.file(name), catalogue: Invented.catalogue, by: Invented.person,
      clock: Invented.clock())
  }

  private func openError(_ path: String, _ access: Archive.Access = .writing) -> StorageError? {
    #expect(throws: StorageError.self) { try Archive.open(at: path, for: access, patience: 0.1) }
  }

  @Test("A new one has its application id, its schema version and one event")
  func created() throws {
    let archive = try create()
    func pragma(_ name: String) throws -> Int? {
      try PlainSQLite.integer("PRAGMA \(name)", on: archive.path)
    }
    #expect(try pragma("application_id") == 0x5253_4E5A)
    #expect(try pragma("user_version") == ArchiveFile.currentVersion)
    #expect(try archive.events(around: .now).last == 1)
    #expect(try archive.catalogue() == Invented.catalogue)
    #expect(try archive.verify().allSatisfy(\.isSound))
  }

  @Test("A writer's work survives a power cut: the log is written ahead and synced fully")
  func durable() throws {
    for _ in 1...2 {
      let archive =
        FileManager.default.fileExists(atPath: folder.file("a.resonanz"))
        ? try Archive.open(at: folder.file("a.resonanz"), for: .writing) : try create()
      let pragmas = try archive.reading { database in
        try ["synchronous", "journal_mode", "foreign_keys"].map {
          try String.fetchOne(database, sql: "PRAGMA \($0)")
        }
      }
      #expect(pragmas == ["2", "wal", "1"])
      try archive.close()
    }
  }

  @Test("Where a file or folder of that name is there, nothing is made", arguments: [true, false])
  func exists(isFolder: Bool) throws {
    if isFolder {
      try FileManager.default.createDirectory(
        atPath: folder.file("a.resonanz"), withIntermediateDirectories: false)
    } else {
      _ = try folder.write("a.resonanz", Array("Notizen".utf8))
    }
    let error = #expect(throws: StorageError.self) { try create() }
    #expect(name(error) == "exists")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.resonanz"])
  }

  @Test("What a crash while making one left behind is no hindrance")
  func leftDraft() throws {
    _ = try folder.write("a.resonanz.new", Array("halb".utf8))
    _ = try folder.write("a.resonanz.new-wal", Array("halb".utf8))
    try create().close()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files).isDisjoint(with: ["a.resonanz.new", "a.resonanz.new-wal"]))
  }

  @Test("An error while making one leaves no archive and no draft")
  func failedCreate() throws {
    var catalogue = Invented.catalogue
    catalogue.measures[0].title = ""
    let error = #expect(throws: StorageError.self) {
      try Archive.create(at: folder.file("a.resonanz"), catalogue: catalogue, by: Invented.person)
    }
    #expect(name(error) == "database")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.filter { !$0.hasSuffix(".lock") } == [])
  }

  @Test("In a folder that is not there nothing can be made or opened")
  func missing() throws {
    let error = #expect(throws: StorageError.self) { try create("fehlt/a.resonanz") }
    #expect(name(error) == "unreachable")
    #expect(name(openError(folder.file("fehlt.resonanz"))) == "missing")
    #expect(name(openError(folder.file("fehlt.resonanz"), .reading)) == "missing")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(
    "What is no archive is refused and left as it is",
    arguments: ["text", "empty", "sqlite", "folder"])
  func foreign(kind: String) throws {
    let path = folder.file("a.resonanz")
    switch kind {
    case "text":
      _ = try folder.write("a.resonanz", Array(String(repeating: "Hallo ", count: 99).utf8))
    case "empty": _ = try folder.write("a.resonanz", [])
    case "sqlite": try PlainSQLite.run("CREATE TABLE t (a)", on: path)
    default:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    #expect(name(openError(path)) == "foreign")
    #expect(name(openError(path, .reading)) == "foreign")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.resonanz"])
  }

  @Test("A newer one is refused with both versions")
  func newer() throws {
    try create().close()
    try PlainSQLite.run("PRAGMA user_version = 99", on: folder.file("a.resonanz"))
    guard case .newer(_, 99, ArchiveFile.currentVersion) = openError(folder.file("a.resonanz"))
    else {
      Issue.record("not refused as newer")
      return
    }
  }

  @Test("An older one is brought up to date by a writer, after a copy, as often as it takes")
  func older() throws {
    let path = folder.file("a.resonanz")
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase {
      try $0.execute(sql: "PRAGMA application_id = \(ArchiveFile.applicationID)")
    }
    try Migrator.run(on: queue, upTo: 3)
    try queue.close()
    #expect(name(openError(path, .reading)) == "older")
    _ = try folder.write("a.resonanz.v3", Array("von früher".utf8))
    var copies: [String] = []
    let archive = try Archive.open(
      at: path, for: .writing, willUpgrade: { copies.append($0) })
    try archive.close()
    #expect(copies == ["\(path).v3-2"])
    #expect(try PlainSQLite.integer("PRAGMA user_version", on: path) == ArchiveFile.currentVersion)
    #expect(try PlainSQLite.integer("PRAGMA user_version", on: copies[0]) == 3)
    try Archive.open(at: path, for: .reading).close()
  }

  @Test("A second writer waits a little and is then refused, with the first one's process")
  func secondWriter() throws {
    let first = try create()
    guard case .locked(_, let process) = openError(first.path) else {
      Issue.record("not refused as locked")
      return
    }
    #expect(process == ProcessInfo.processInfo.processIdentifier)
    try first.close()
    try Archive.open(at: first.path, for: .writing, patience: 0.1).close()
  }

  @Test("What is only tried needs not wait for a writer, sees all it wrote, and leaves nothing")
  func trial() throws {
    let first = try create()
    first.serves(at: "http://127.0.0.1:8030/")
    _ = try first.addKeyword("Bänke", below: nil, by: Invented.person)
    var reasons: [StorageError] = []
    let trial = try Archive.openForTrial(at: first.path, willCopy: { reasons.append($0) })
    #expect(reasons.map(name) == ["served"])
    #expect(trial.path == first.path)
    #expect(throws: StorageError.self) {
      try trial.addKeyword("Bänke", below: nil, by: Invented.person)
    }
    _ = try trial.addKeyword("Licht", below: nil, by: Invented.person)
    try trial.close()
    #expect(try first.vocabulary().keywords.map(\.title) == ["Bänke"])
    #expect(try first.verify().allSatisfy(\.isSound))
    try first.close()
    // Alone it is the archive itself.
    try Archive.openForTrial(at: first.path, willCopy: { reasons.append($0) }).close()
    #expect(reasons.count == 1)
  }

  @Test("Or with where it is served, until that has ended")
  func served() throws {
    let first = try create()
    first.serves(at: "http://127.0.0.1:8030/")
    guard case .served(_, let process, let address) = openError(first.path) else {
      Issue.record("not refused as served")
      return
    }
    #expect(process == ProcessInfo.processInfo.processIdentifier)
    #expect(address == "http://127.0.0.1:8030/")
    try first.close()
    try Archive.open(at: first.path, for: .writing, patience: 0.1).close()
  }

  @Test("A reader beside a writer sees what is committed, and cannot write")
  func readerBesideWriter() throws {
    let city = try InventedArchive()
    let reader = try Archive.open(at: city.path, for: .reading)
    try city.importFile("a.csv", [Answer("Mehr Bänke")])
    #expect(try reader.tally(.theme).base["citizens"]?.figures.statements == 1)
    #expect(try reader.search(SearchQuery("baenke")).count == 1)
    #expect(try reader.verify().allSatisfy(\.isSound))
    #expect(throws: StorageError.self) {
      try reader.undoImport(1, by: Invented.person)
    }
    #expect(try city.archive.imports()[0].isInForce)
  }
}

@Suite("Folders on network drives")
struct NetworkFileSystemTests {
  private static let mounts = """
    22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
    30 22 0:40 / /home rw,relatime shared:9 master:2 - nfs4 server:/home rw,vers=4.2
    31 30 0:41 / /home/lokal rw - xfs /dev/sdb1 rw
    32 22 0:42 / /mnt/Stadt\\040Jena rw - cifs //server/jena rw
    33 22 0:43 / /mnt/doppelt rw - cifs //server/alt rw
    34 22 0:44 / /mnt/doppelt rw - ext4 /dev/sdc1 rw
    35 22 0:45 / /mnt/sshfs rw - fuse.sshfs anna@server: rw
    unsinnig
    """

  @Test(
    "The deepest and latest mount point tells the file system",
    arguments: [
      ("/", nil), ("/var/archiv", nil), ("/home", "nfs4"), ("/home/anna", "nfs4"), ("/homes", nil),
      ("/home/lokal/x", nil), ("/mnt/Stadt Jena/isek", "cifs"), ("/mnt/doppelt", nil),
      ("/mnt/sshfs/a", "fuse.sshfs"),
    ] as [(String, String?)])
  func mountPoints(folder: String, name: String?) {
    #expect(NetworkFileSystem.name(ofFolder: folder, in: Self.mounts) == name)
  }

  @Test("Where the system says nothing, nothing is refused")
  func noMounts() {
    #expect(NetworkFileSystem.name(ofFolder: "/home", in: "") == nil)
  }
}
