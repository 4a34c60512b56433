import HTTPTypes

/// Why something that programs ask for may not be done, as the description names it once for all operations.
struct Refusal: Sendable {
  let code: String
  let name: String
  let about: String

  private init(_ code: String, _ name: String, _ about: String) {
    (self.code, self.name, self.about) = (code, name, about)
  }

  static let all = [
    noToken, notAllowed, notThere, otherState, brokenOff, fileTooLarge, noRoom, brokenJSON, tooMuch,
    notJSON, notTaken, busy,
  ]

  /// Those that an operation may answer with.
  static func all(of operation: Operation) -> [Refusal] {
    let known = operation.admission == .everyone ? [] : [noToken, notAllowed]
    let archive = operation.path == "/api/openapi.json" ? [] : [notThere, otherState]
    let sent =
      operation.takesFile
      ? [brokenOff, fileTooLarge, noRoom]
      : operation.method == .get ? [] : [brokenJSON, tooMuch, notJSON]
    return known + archive + sent + [notTaken, busy]
  }

  private static let noToken = Refusal("401", "NoToken", "No token, or none that is good.")
  private static let notAllowed = Refusal("403", "NotAllowed", "The token may not.")
  private static let notThere = Refusal(
    "404", "NotThere", "Something that is named isn't there.")
  private static let otherState = Refusal(
    "409", "OtherState", "The archive is not as it would have to be.")
  private static let brokenOff = Refusal(
    "400", "BrokenOff", "The connection broke before it was there.")
  private static let fileTooLarge = Refusal("413", "FileTooLarge", "It is too large.")
  private static let noRoom = Refusal("507", "NoRoom", "The server has no room for it.")
  private static let brokenJSON = Refusal("400", "BrokenJSON", "What was sent is no JSON.")
  private static let tooMuch = Refusal("413", "TooMuch", "Too much at once.")
  private static let notJSON = Refusal(
    "415", "NotJSON", "What was sent does not say that it is JSON.")
  private static let notTaken = Refusal(
    "422", "NotTaken", "Something is missing, or can't be taken.")
  private static let busy = Refusal("503", "Busy", "Too busy.")
}
