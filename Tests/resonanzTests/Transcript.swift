import Foundation
import TestSupport

/// What a person sees who types commands one after the other: each with what it prints on standard
/// output, then on standard error, and its exit code where that is not 0.
struct Transcript {
  let town: Town
  private(set) var text = ""

  init(in town: Town) { self.town = town }

  /// Runs lines of bash in which `resonanz` is the program.
  mutating func type(_ lines: String...) throws {
    for line in lines {
      let outcome = try town.program.shell(line)
      text += "$ \(line)\n" + Self.masked(outcome.output)
      if !outcome.error.isEmpty { text += "[error] " + Self.masked(outcome.error) }
      if outcome.code != 0 { text += "[exit \(outcome.code.map(String.init) ?? "by a signal")]\n" }
      text += "\n"
    }
  }

  /// Points in time become zeros of the same length, as do dates from 2026 on, when this is run; earlier
  /// ones alone are the surveys' own.
  static func masked(_ text: String) -> String {
    let moments = [
      /\d{4}-\d\d-\d\d(?:T|,? )\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?/, /\d\d\.\d\d\.\d{4}, \d\d:\d\d/,
      /\d\d\.\d\d\.20(?:2[6-9]|[3-9]\d)/,
      /\d{1,2} \w+ \d{4}, \d\d:\d\d/, /20(?:2[6-9]|[3-9]\d)-\d\d-\d\d/,
    ]
    return moments.reduce(unhashed(text)) { text, moment in
      text.replacing(moment) { match in
        String(match.output.map { $0.isNumber ? "0" : $0 })
      }
    }
  }

  /// The hash of an event is another one in each archive, since texts are hashed with a nonce; and so is what a
  /// file says of its content, in which that stands.
  private static func unhashed(_ text: String) -> String {
    let hash = /("hash": "|stamp:\d+:[^:]+:\d+:|Prüfsumme |, hash )([0-9a-f]{16,64})/
    let content = /(:(?:de|en)\.[a-z.]+:)([0-9a-f]{16})/
    return text.replacing(hash) { match in
      match.output.1 + String(repeating: "0", count: match.output.2.count)
    }.replacing(content) { match in
      match.output.1 + String(repeating: "0", count: match.output.2.count)
    }
  }
}
