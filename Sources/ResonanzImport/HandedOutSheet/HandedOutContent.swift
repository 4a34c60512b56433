public import ResonanzModel

/// Why a row of a sheet that was handed out was not taken.
public protocol HandedOutFault: Error, Sendable, Equatable {
  /// Why, as a sentence.
  func sentence(in language: Language) -> String
}

/// What a sheet says that was handed out and filled in.
public struct HandedOutContent<Draft: Sendable, Fault: HandedOutFault>: Sendable {
  /// A row that can't be taken, by its number.
  public struct Rejection: Sendable, Equatable {
    public let row: Int
    public let fault: Fault
  }

  /// Rows behind the header.
  public internal(set) var rows = 0
  /// Rows into which nothing was written.
  public internal(set) var untouched = 0
  /// What the other rows ask the archive to add, in their order.
  public internal(set) var drafts: [Draft] = []
  public internal(set) var rejections: [Rejection] = []
}
