import Foundation
import ResonanzModel
import ResonanzReporting

/// The language of this run: German unless the environment asks for another.
let language = Language(environment: ProcessInfo.processInfo.environment)

/// The words for it.
func words(_ german: String, _ english: String) -> String {
  language.pick(german, english)
}

/// A number as people of this language read it: `1.234`.
func grouped(_ number: Int) -> String { number.grouped(in: language) }

/// A count with its noun: `1 Aussage`, `3 Aussagen`.
func counted(
  _ number: Int, _ german: (one: String, many: String), _ english: (one: String, many: String)
) -> String {
  language.counted(number, german, english)
}
