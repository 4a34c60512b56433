/// A member of the staff, as an archive knows them: a random number. Names are in the file beside the
/// archive, so that it can be handed on without them.
public struct PersonID: Sendable, Hashable {
  public let number: Int64

  public init(number: Int64) {
    self.number = number
  }

  /// Who is no member of the staff, in a dry run; no member has this number.
  public static let nobody = PersonID(number: 0)
}
