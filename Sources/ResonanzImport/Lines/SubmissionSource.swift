import ResonanzModel
import ResonanzTables

/// What a file of lines says, submission by submission.
protocol SubmissionSource {
  /// Nil at the end.
  mutating func next() throws(TableError) -> LineItem?
  /// How many bytes were read so far, and how many there are.
  var progress: (done: Int, total: Int) { get }
}

/// One submission of a file, before it is known what it is good for.
struct LineItem {
  enum Content {
    /// A line of JSON that nobody has looked into.
    case unread
    case submission(ExchangeSubmission)
    case failed(LineProblem)
  }

  /// Number of its first line, from 1.
  let row: Int
  /// In a list of cards: directives that make hold what holds of it.
  var context: [String] = []
  /// As a reject file keeps it: the lines as they stand there.
  let bytes: [UInt8]
  let content: Content

  func submission() throws(LineProblem) -> ExchangeSubmission {
    switch content {
    case .submission(let submission): return submission
    case .failed(let problem): throw problem
    case .unread:
      do { return try ExchangeSubmission(line: bytes) } catch { throw .exchange(error) }
    }
  }
}

/// The lines of a JSONL file. Looking into one costs more than reading it, so that is left to whoever
/// wants it.
struct JSONLines: SubmissionSource {
  private var lines: ByteLines

  init(path: String) throws(TableError) {
    lines = try ByteLines(path: path)
  }

  var progress: (done: Int, total: Int) { (lines.bytesRead, lines.size) }

  mutating func next() throws(TableError) -> LineItem? {
    while let line = try lines.next() {
      if line.isBlank || line.bytes.starts(with: RejectedLines.noteBeginning) { continue }
      return LineItem(
        row: line.number, bytes: line.bytes,
        content: line.isCut ? .failed(.unreadable(.rowTooLong(limit: ByteLines.limit))) : .unread)
    }
    return nil
  }
}
