import ResonanzModel
public import ResonanzStorage

/// An answer for programs.
public enum AnswerJSON {
  /// What ``AnswersReport`` says of it, with `time` and `by`.
  public static func value(_ answer: AnswerRecord, _ names: [PersonID: String]) -> JSONValue {
    .object(
      AnswersReport.members(of: answer) + [
        .init("time", .optional(answer.event.time?.iso)),
        .init("by", .optional(names[answer.person])),
      ])
  }
}
