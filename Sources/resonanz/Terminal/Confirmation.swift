/// Asks a person, where there is one.
enum Confirmation {
  /// True without asking where nobody is at a terminal: what was asked for on a command line or in a
  /// script is meant.
  static func ask(_ question: String) -> Bool {
    guard Terminal.isOutput, Terminal.isInput else { return true }
    Terminal.print("\(question) \(words("[j/N]", "[y/N]")) ")
    let answer = readLine()?.lowercased() ?? ""
    return ["j", "ja", "y", "yes"].contains(answer)
  }
}
