/// What guessing at one password costs.
public struct PasswordCost: Sendable, Hashable {
  /// Memory, in KiB.
  public let kibibytes: UInt32
  /// How often the memory is gone over.
  public let passes: UInt32

  /// At least 8 KiB and one pass, as Argon2 asks; one lane, so that a sign-in takes one core.
  public init(kibibytes: UInt32, passes: UInt32) {
    self.kibibytes = max(8, kibibytes)
    self.passes = max(1, passes)
  }

  /// OWASP's Password Storage Cheat Sheet
  /// (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html) asks for at least
  /// m=47104, t=1, p=1 or, as strong, m=12288, t=3, p=1. This is the latter gone over twice as often: about 0.1 s on
  /// a small machine, which nobody minds who signs in, and little memory for whoever serves a team.
  public static let current = PasswordCost(kibibytes: 12_288, passes: 6)
}
