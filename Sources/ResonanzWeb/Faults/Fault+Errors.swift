import HTTPTypes
import Hummingbird
import HummingbirdCore
import ResonanzModel
import ResonanzStorage

extension Fault {
  /// What an error is to whoever asked. What they can't know is told to whoever runs the server instead.
  init(_ error: any Error, site: Site) {
    switch error {
    case let fault as Fault: self = fault
    case let error as StorageError where Self.isOfServer(error):
      self = .unforeseen(error.explanation(in: site.settings.language).line, site)
    case let error as any ExplainedError: self.init(error, Self.status(of: error))
    case let error as any HTTPResponseError: self = Self.ofHTTP(error, site)
    default: self = .unforeseen(String(reflecting: error), site)
    }
  }

  init(_ error: any ExplainedError, _ status: HTTPResponse.Status) {
    let (german, english) = (error.explanation(in: .german), error.explanation(in: .english))
    self.init(
      status, Wording(german: german.reason, english: english.reason),
      (error as? StorageError)?.pageRemedy
        ?? Wording(german: german.remedy, english: english.remedy),
      attempt: Wording(german: german.attempt, english: english.attempt))
    controls = (error as? StorageError)?.controls ?? []
  }

  private static func unforeseen(_ text: String, _ site: Site) -> Fault {
    let reference = String(Secret.fresh().prefix(8))
    site.report("\(reference): \(text)")
    return .internalError(reference)
  }

  private static func ofHTTP(_ error: any HTTPResponseError, _ site: Site) -> Fault {
    switch error.status {
    case .notFound: .notFound
    case .contentTooLarge: .tooLarge(site.settings.limits.form)
    default: .unforeseen(String(reflecting: error), site)
    }
  }

  /// What is wrong with the file is nothing that whoever sits at a browser can do something about, and its
  /// place is not theirs to know.
  private static func isOfServer(_ error: StorageError) -> Bool {
    switch error {
    case .exists, .missing, .unreachable, .unreadableLog, .changedMeanwhile, .foreign, .newer,
      .older, .networkDrive, .locked, .served, .full, .damaged, .notDurable, .database,
      .foreignCopy:
      true
    default: false
    }
  }

  private static func status(of error: any ExplainedError) -> HTTPResponse.Status {
    switch error as? StorageError {
    case .account(let fault): status(of: fault)
    case .unknownStatement, .unknownImport, .unknownTheme, .unknownMeasure, .unknownKeyword,
      .unknownEvent, .unknownNote, .unknownGroup, .unknownConsultation, .statementCameLater,
      .answer(.unknown), .quote(.unknown), .round(.unknown):
      .notFound
    case .retired, .taggedStatement, .importInForce, .importNotInForce, .wouldGiveConsent,
      .nothingToUndo, .nothingToRedo, .notUndoable, .takenBack, .changedSince, .erasedStatement,
      .answer(.exists), .answer(.answered), .round(.stillOpen), .round(.closed),
      .round(.somebodyElses),
      .round(.settledAlready):
      .conflict
    case .notYours, .round(.notNamed): .forbidden
    default: .unprocessableContent
    }
  }

  /// What HTTP calls it that somebody is not let in, or has no such account.
  static func status(of fault: AccountFault) -> HTTPResponse.Status {
    switch fault {
    case .wrongPassword, .disabled: .unauthorized
    case .lockedName: .tooManyRequests
    case .unknownAccount, .unknownToken: .notFound
    case .accountExists, .tokenExists: .conflict
    case .shortPassword, .longPassword, .badName: .unprocessableContent
    case .unhashable: .serviceUnavailable
    }
  }
}
