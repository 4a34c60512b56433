import Foundation
import ResonanzModel

/// The language of this run: German unless the environment asks for another.
let language = Language(environment: ProcessInfo.processInfo.environment)

/// The words for it.
func words(_ german: String, _ english: String) -> String {
  Wording(german: german, english: english)(in: language)
}

/// A number as people of this language read it: `1.234`.
func grouped(_ number: Int) -> String {
  let digits = String(abs(number))
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { result += words(".", ",") }
    result.append(digit)
  }
  return number < 0 ? "−" + result : result
}

/// A count with its noun: `1 Aussage`, `3 Aussagen`.
func counted(
  _ number: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
) -> String {
  let (one, many) = language == .german ? german : english
  return "\(grouped(number)) \(number == 1 ? one : many)"
}
