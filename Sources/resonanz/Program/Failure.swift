import ArgumentParser
import Foundation
import ResonanzImport
import ResonanzModel
import ResonanzTables

/// A command that did not do what it was asked to.
struct Failure: Error {
  /// Exit codes: 1 it could not be done, 64 the command line was wrong, 65 some input was bad.
  enum Code: Int32 {
    case impossible = 1
    case usage = 64
    case badInput = 65
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  init(_ message: String) {
    self.init(.impossible, message)
  }

  init(_ error: any ExplainedError, _ code: Code = .impossible) {
    self.init(code, error.explanation(in: language).line)
  }

  func exit() -> Never {
    if !message.isEmpty { Terminal.note(message) }
    Foundation.exit(code.rawValue)
  }
}

/// Runs what can fail with words.
func explaining<Value>(
  _ code: Failure.Code = .impossible, _ body: () throws -> Value
) throws -> Value {
  do {
    return try body()
  } catch let error as any ExplainedError {
    throw Failure(error, isBadInput(error) ? .badInput : code)
  }
}

/// Whether a file could be read and there is nothing in it to be had.
private func isBadInput(_ error: any ExplainedError) -> Bool {
  switch error as? ImportError {
  case .table(.empty, _), .table(.notText, _), .table(.noHeader, _), .table(.badHeader, _): true
  default: false
  }
}
