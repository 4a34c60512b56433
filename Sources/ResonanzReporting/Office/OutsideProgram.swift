import Foundation

/// A program of the system that is run beside this one.
struct OutsideProgram {
  private let path: String

  /// The first of this name on the search path; nil where there is none.
  init?(_ name: String, searchPath: String? = ProcessInfo.processInfo.environment["PATH"]) {
    let folders = (searchPath ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// What a run came to.
  struct Outcome {
    let isSuccess: Bool
    let output: Data
    /// What it said on standard error, on one line.
    let message: String
  }

  /// Runs it in a folder until it ends; nothing is fed into it.
  func run(_ arguments: [String], in folder: URL) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    // Into files: a pipe that nobody empties stops the program.
    let (output, messages) = (folder.appending(path: "output"), folder.appending(path: "messages"))
    for file in [output, messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    let message = String(decoding: try Data(contentsOf: messages), as: UTF8.self)
    return Outcome(
      isSuccess: process.terminationStatus == 0, output: try Data(contentsOf: output),
      message: message.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}
