import GRDB

/// The people of an archive, in a file of their own beside it (`jena.resonanz` → `jena.resonanz-team`),
/// so that the archive can be handed on without names.
public struct Team: Sendable {
  private let path: String
  private let reader: TeamReader

  /// The team of the archive at a path; made when the first person is.
  public init(archive path: String) {
    self.path = TeamFile.path(ofArchive: path)
    reader = TeamReader(self.path)
  }

  /// The number of a person of this name, given now where there is none.
  ///
  /// - Throws: what is wrong with the file.
  public func person(named name: String) throws(StorageError) -> PersonID {
    try Archive.translating(path) {
      try TeamFile.open(path).write { try TeamFile.person(named: name, in: $0) }
    }
  }

  /// The number of a person of this name; nil where there is none. Makes nothing.
  ///
  /// - Throws: what is wrong with the file.
  public func member(named name: String) throws(StorageError) -> PersonID? {
    try names().first { $0.value == name }?.key
  }

  /// Names by number; none where the file isn't there.
  public func names() throws(StorageError) -> [PersonID: String] {
    try Archive.translating(path) {
      try reader.read { database in
        let rows = try Row.fetchAll(
          database.cachedStatement(sql: "SELECT id, name FROM person"))
        return Dictionary(uniqueKeysWithValues: rows.map { (PersonID(number: $0[0]), $0[1]) })
      } ?? [:]
    }
  }
}
