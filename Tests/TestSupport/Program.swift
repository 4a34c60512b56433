import Foundation
import Glibc
public import ResonanzModel

/// The built program, run as people run it: as a process with arguments, an environment and a folder.
public struct Program: Sendable {
  /// Where it works.
  public let folder: TemporaryFolder
  /// What it finds in its environment; nothing of the tests' own but the search path.
  public var environment: [String: String]

  /// The program in a folder, speaking a language; who acts is `Alex`.
  public init(in folder: TemporaryFolder, language: Language = .german) {
    self.folder = folder
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "LANG": "C.UTF-8", "RESONANZ_LANGUAGE": language.rawValue, "RESONANZ_USER": "Alex",
    ]
  }

  /// The binary, which lies beside the test bundle.
  public static let path: String = {
    let bundle = CommandLine.arguments.first ?? ""
    let beside = URL(filePath: bundle).deletingLastPathComponent().appending(path: "resonanz").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return Repository.folder + "/.build/debug/resonanz"
  }()

  /// Runs it to its end.
  @discardableResult
  public func callAsFunction(_ arguments: String...) throws -> Outcome {
    try run(arguments)
  }

  /// Runs it to its end.
  @discardableResult
  public func run(_ arguments: [String]) throws -> Outcome {
    try start(arguments).wait()
  }

  /// Runs a line of bash in the same folder and environment, in which `resonanz` is the program.
  @discardableResult
  public func shell(_ line: String) throws -> Outcome {
    var shell = self
    let folder = URL(filePath: Self.path).deletingLastPathComponent().path
    shell.environment["PATH"] = folder + ":" + (environment["PATH"] ?? "")
    return try shell.start(["-c", line], executable: "/bin/bash").wait()
  }

  /// Starts it and goes on. Whoever does waits for its end too: what ended and nobody waited for keeps a test that runs in
  /// a process of its own from ever seeing that one end.
  public func start(_ arguments: [String]) throws -> RunningProgram {
    try start(arguments, executable: Self.path)
  }

  /// Starts another program in the same folder and environment.
  public func start(_ arguments: [String], executable: String) throws -> RunningProgram {
    let outputs = TemporaryFolder()
    let process = try spawn([executable] + arguments) { actions in
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      for (descriptor, name) in [(STDOUT_FILENO, "out"), (STDERR_FILENO, "error")] {
        let path = outputs.file(name)
        posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT, 0o600)
      }
    }
    return RunningProgram(process: process, outputs: outputs)
  }

  /// Starts a command line with all its streams on a terminal; its process id.
  func start(_ line: [String], on terminal: String) throws -> Int32 {
    try spawn(line) { actions in
      for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR | O_NOCTTY, 0)
      }
    }
  }

  private func spawn(
    _ line: [String], _ connect: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    connect(&actions)
    // A test runs on a thread that takes no signals, and the program would inherit that.
    var (attributes, none) = (posix_spawnattr_t(), sigset_t())
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // The shell goes to the folder and becomes the program, so that both are one process.
    let shell = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path] + line
    let argumentPointers = shell.map { strdup($0) } + [nil]
    let environmentPointers = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var process = pid_t()
    let code = posix_spawn(
      &process, "/bin/sh", &actions, &attributes, argumentPointers, environmentPointers)
    guard code == 0 else { throw CannotRun(path: line[0], code: code) }
    return process
  }
}

/// The program could not be started: the binary was not built.
public struct CannotRun: Error {
  /// The binary.
  public let path: String
  /// What the system said.
  public let code: Int32
}

/// What a run of the program came to.
public struct Outcome: Sendable, Equatable {
  /// Standard output.
  public let output: String
  /// Standard error.
  public let error: String
  /// The exit code; nil where a signal ended it.
  public let code: Int32?
}

/// The program at work.
public struct RunningProgram: Sendable {
  /// Its process id.
  public let process: Int32
  private let outputs: TemporaryFolder

  init(process: Int32, outputs: TemporaryFolder) {
    self.process = process
    self.outputs = outputs
  }

  /// What it has written to standard output so far.
  public var output: String { text("out") }

  /// Asks it to end, as the system does.
  public func end() { Glibc.kill(process, SIGTERM) }

  /// Ends it as a power cut would.
  public func kill() { Glibc.kill(process, SIGKILL) }

  /// Halts it wherever it is.
  public func pause() { Glibc.kill(process, SIGSTOP) }

  /// Lets it go on.
  public func resume() { Glibc.kill(process, SIGCONT) }

  /// Waits for its end, but not longer than this; nil where it is still at work.
  public func wait(atMost patience: Duration) -> Outcome? {
    let end = ContinuousClock.now + patience
    var status: Int32 = 0
    while true {
      if waitpid(process, &status, WNOHANG) == process { return outcome(status) }
      if ContinuousClock.now >= end { return nil }
      usleep(500)
    }
  }

  /// Waits for its end; to be called once.
  @discardableResult
  public func wait() -> Outcome {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return outcome(status)
  }

  private func outcome(_ status: Int32) -> Outcome {
    // WIFEXITED and WEXITSTATUS, which are macros.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    return Outcome(output: text("out"), error: text("error"), code: code)
  }

  private func text(_ name: String) -> String {
    let bytes = FileManager.default.contents(atPath: outputs.file(name)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }
}
