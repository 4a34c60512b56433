import Foundation
import GRDB

extension [UInt8] {
  /// As GRDB binds it: an array of bytes would be taken for text.
  var blob: Data { Data(self) }
}

extension Row {
  /// A blob as bytes; throws where the column holds something else.
  func bytes(_ column: String) throws -> [UInt8] {
    guard case .blob(let data) = (self[column] as DatabaseValue).storage else {
      throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: column)
    }
    return Array(data)
  }

  /// A blob as bytes; throws where the column, counted from 0, holds something else.
  func bytes(_ column: Int) throws -> [UInt8] {
    guard case .blob(let data) = (self[column] as DatabaseValue).storage else {
      throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "column \(column)")
    }
    return Array(data)
  }
}
