import ArgumentParser
import ResonanzModel
import ResonanzReporting
import ResonanzStorage

/// The question of a report, asked once more.
struct RepeatedQuestion {
  let stamp: ReportStamp
  let archive: Archive

  /// Which state of the archive it is asked of.
  enum State {
    case now
    /// As if no more was known.
    case of(event: Int)
  }

  /// Whether somebody named the point that it is as of.
  var hasPoint: Bool { stamp.question.contains("--as-of") }

  /// - Throws: what the archive says, and what is wrong with the question.
  func report(as state: State) throws -> any Report {
    let command = try ReportCommand.parseAsRoot(stamp.question + point(state))
    guard let report = command as? any ReportSubcommand else {
      throw Failure(
        words(
          "Nach „\(stamp.question.joined(separator: " "))“ fragt dieses Programm nicht.",
          "This program doesn't ask for “\(stamp.question.joined(separator: " "))”."))
    }
    return try report.answer(
      in: archive, isTakenAsCurrent: { if case .of = state { !hasPoint } else { false } }())
  }

  private func point(_ state: State) -> [String] {
    switch state {
    case .of(let event) where !hasPoint: ["--as-of", "@\(event)"]
    case .now, .of: []
    }
  }
}

extension ReportSubcommand {
  /// What comes out when the question is asked now.
  fileprivate func answer(in archive: Archive, isTakenAsCurrent: Bool) throws -> any Report {
    var asked = try question.asked(of: archive)
    asked.isTakenAsCurrent = isTakenAsCurrent
    return try explaining { try report(on: asked) }
  }
}
