import GRDB
import ResonanzModel

extension Archive {
  /// Turns what SQLite, GRDB and the rows' source throw into this module's errors.
  static func translating<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(StorageError) -> Value {
    do {
      return try body()
    } catch let error as StorageError {
      throw error
    } catch let error as DatabaseError {
      throw translated(error, path)
    } catch let error as any ExplainedError {
      throw .source(error)
    } catch {
      throw .database(code: 0, reason: String(describing: error))
    }
  }

  private static func translated(_ error: DatabaseError, _ path: String) -> StorageError {
    let reason = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    return switch error.resultCode {
    case .SQLITE_FULL: .full(path: path)
    // A quota or a limit for the size of a file, which SQLite does not tell from a broken disk.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: .full(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path, reason: reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path, process: nil)
    case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_PERM:
      .unreachable(path: path, reason: reason)
    default: .database(code: Int(error.extendedResultCode.rawValue), reason: reason)
    }
  }
}
