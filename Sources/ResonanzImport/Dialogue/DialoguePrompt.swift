import ResonanzModel

/// Asks one question after the other; every line that is read and written goes through here.
struct DialoguePrompt {
  /// The person left, or nobody is there any more.
  struct Left: Error {}

  let language: Language
  private let read: () -> String?
  private let write: (String) -> Void

  init(language: Language, read: @escaping () -> String?, write: @escaping (String) -> Void) {
    self.language = language
    self.read = read
    self.write = write
  }

  func say(_ line: String) { write(line + "\n") }

  func say(_ line: Wording) { say(line(in: language)) }

  /// The answer without white space at its ends; empty where the person only pressed Enter. `?` shows
  /// the help and asks again, `q` leaves.
  func ask(_ question: String, help: Wording) throws(Left) -> String {
    while true {
      write(question + " ")
      guard let line = read() else {
        write("\n")
        throw Left()
      }
      switch trimmed(line) {
      case "?": say(help)
      case "q", "Q": throw Left()
      case let answer: return answer
      }
    }
  }

  /// Asks until the answer can be used; Enter keeps what is there.
  ///
  /// - Parameter use: says why an answer cannot be used.
  func ask(
    _ question: Wording, now: String?, help: Wording, use: (String) throws(MappingFault) -> Void
  ) throws(Left) {
    let shown = now.map { " [\($0)]" } ?? ""
    while true {
      let answer = try ask("\(question(in: language))\(shown):", help: help)
      if answer.isEmpty { return }
      do throws(MappingFault) {
        return try use(answer)
      } catch {
        let words = error.explanation(in: language)
        say(words.remedy.isEmpty ? words.reason : "\(words.reason) \(words.remedy)")
      }
    }
  }
}
