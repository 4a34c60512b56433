import Foundation
import Hummingbird
import HummingbirdCore
import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Synchronization

/// A file that a browser sent to be imported, and what has become of it.
final class Upload: Sendable {
  /// How far its import is.
  enum Work: Sendable {
    /// Nobody has asked for it.
    case none
    /// Nil until the first rows are read: others may write first.
    case running(ImportProgress?)
    case done(ImportResult)
    case failed(Fault)
  }

  /// Its name in addresses, which nobody can guess.
  let id: String
  /// As the browser called it.
  let name: String
  /// Where it lies, in a folder of its own that is named like it in addresses.
  let path: String
  let size: Int
  /// Who sent it; nobody else gets at it.
  let person: PersonID
  let received: Instant
  private let state = Mutex<Work>(.none)
  private let said = Mutex<ImportChoices?>(nil)

  init(id: String, name: String, path: String, size: Int, person: PersonID, received: Instant) {
    self.id = id
    self.name = name
    self.path = path
    self.size = size
    self.person = person
    self.received = received
  }

  var address: String { "/import/\(id)" }

  var work: Work { state.withLock { $0 } }

  /// Whether nobody has begun to import it, or that failed; then it counts as begun. Of two who ask at
  /// once one begins.
  func begin() -> Bool {
    state.withLock { work in
      switch work {
      case .none, .failed:
        work = .running(nil)
        return true
      case .running, .done: return false
      }
    }
  }

  /// What was said last about how it is to be imported.
  var choices: ImportChoices? { said.withLock { $0 } }

  func keep(_ choices: ImportChoices) { said.withLock { $0 = choices } }

  func show(_ progress: ImportProgress) { state.withLock { $0 = .running(progress) } }

  func end(_ work: Work) { state.withLock { $0 = work } }
}

/// The files that browsers sent to be imported: each in a folder of its own, in one beside the archive that
/// nobody else can read, and listed for erasure as long as it is there. Whoever sends another one, and the end of
/// the server, takes a file away; a day does too.
final class Uploads: Sendable {
  private let folder: String
  private let registry: CopyRegistry
  private let files = Mutex<[String: Upload]>([:])
  /// Milliseconds for which a file is kept.
  private static let longest: Int64 = 24 * 3_600_000

  /// Takes away what a server left that ended by force: only one at a time has the archive.
  init(archive path: String) {
    folder = path + "-uploads"
    registry = CopyRegistry(archive: path)
    clear()
  }

  /// Writes a file to the disk while it comes in. An earlier one of the same person goes when this one is
  /// there.
  ///
  /// - Throws: `tooLargeFile`, `emptyFile`, `notText`, `brokenOff`, `noSpace`, `notAFile`; then nothing of it is left.
  func receive(
    _ sent: SentFile, from person: PersonID, at time: Instant, upTo limit: Int
  ) async throws -> Upload {
    guard sent.announced ?? 0 <= limit + sent.frame else { throw Fault.tooLargeFile(limit) }
    let id = Secret.fresh()
    let writer = try UploadWriter(folder: "\(folder)/\(id)")
    do {
      let name = UploadName.clean(
        try await sent.read { try await writer.write($0, upTo: limit) })
      let (path, size) = try await writer.finish(as: name)
      guard size > 0 else { throw Fault.emptyFile }
      guard try ReadableFile.mayBe(at: path) else { throw Fault.notText }
      try registry.add(.upload, path, event: nil)
      let upload = Upload(
        id: id, name: name, path: path, size: size, person: person, received: time)
      keep(upload)
      return upload
    } catch {
      await writer.discard()
      throw error
    }
  }

  /// A file that somebody sent.
  ///
  /// - Throws: `uploadGone` where it isn't there any more, or is somebody else's.
  func upload(_ id: String, of person: PersonID, at time: Instant) throws -> Upload {
    guard let upload = files.withLock({ $0[id] }), upload.person == person else {
      throw Fault.uploadGone
    }
    guard time.milliseconds - upload.received.milliseconds < Self.longest else {
      remove(upload)
      throw Fault.uploadGone
    }
    return upload
  }

  /// The file that somebody sent last and has not imported; nil where there is none.
  func waiting(of person: PersonID, at time: Instant) -> Upload? {
    let own = files.withLock { $0.values.first { $0.person == person } }
    guard let own, (try? upload(own.id, of: person, at: time)) != nil else { return nil }
    if case .done = own.work { return nil }
    return own
  }

  /// Takes the file itself away; the rows of it that were not taken stay, to be fetched.
  func removeFile(of upload: Upload) {
    try? FileManager.default.removeItem(atPath: upload.path)
    for copy in registry.copies() where copy.kind == .upload && isOf(copy, upload) {
      try? registry.remove(copy)
    }
  }

  /// Takes all away.
  func clear() {
    files.withLock { $0 = [:] }
    guard FileManager.default.fileExists(atPath: folder) else { return }
    try? FileManager.default.removeItem(atPath: folder)
    try? registry.remove(below: folder)
  }

  private func isOf(_ copy: ArchiveCopy, _ upload: Upload) -> Bool {
    copy.path.hasSuffix("/\(upload.id)/\(upload.name)")
  }

  private func keep(_ upload: Upload) {
    let earlier = files.withLock { files in
      let earlier = files.values.filter { $0.person == upload.person }
      files[upload.id] = upload
      return earlier
    }
    for upload in earlier { remove(upload) }
    // Whoever never comes back leaves nothing behind either.
    Task { [weak self] in
      try? await Task.sleep(for: .milliseconds(Self.longest))
      self?.remove(upload)
    }
  }

  /// One that is being imported stays until its end, and goes with the next one or with the server.
  private func remove(_ upload: Upload) {
    if case .running = upload.work { return }
    let isThere = files.withLock { $0.removeValue(forKey: upload.id) != nil }
    guard isThere else { return }
    let own = "\(folder)/\(upload.id)"
    try? FileManager.default.removeItem(atPath: own)
    try? registry.remove(below: own)
  }
}
