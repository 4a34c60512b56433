public import ResonanzModel

/// Why an account, a sign-in or a token is not what was asked for.
public enum AccountFault: Sendable, Equatable {
  /// Scalars that a password has, fewer than `PasswordRule.minimum`.
  case shortPassword(Int)
  case longPassword
  /// A name that is empty, longer than 100 scalars or has control characters.
  case badName(String)
  case accountExists(String)
  case unknownAccount(String)
  case tokenExists(String)
  case unknownToken(String)
  /// Whether the name is one is not said.
  case wrongPassword
  /// Too many wrong passwords for a name, whether it is one or not; minutes until it opens again, at least 1.
  case lockedName(minutes: Int)
  /// Said to who knows the password alone.
  case disabled
  /// What libargon2 says.
  case unhashable(String)
}

extension AccountFault: ExplainedError {
  /// The words of each.
  public func explanation(in language: Language) -> Explanation {
    let (reason, remedy) = words
    return Explanation(attempt: "", reason: reason(in: language), remedy: remedy(in: language))
  }

  private var words: (Wording, Wording) {
    switch self {
    case .shortPassword(let scalars):
      (
        Wording(
          german:
            "Das Passwort hat \(scalars) Zeichen; es braucht mindestens \(PasswordRule.minimum).",
          english:
            "The password has \(scalars) characters; it needs at least \(PasswordRule.minimum)."),
        Wording(
          german: "Nehmen Sie einen Satz, den Sie sich merken; welche Zeichen, ist gleich.",
          english: "Take a sentence that you remember; which characters does not matter.")
      )
    case .longPassword:
      (
        Wording(
          german: "Das Passwort ist länger als \(PasswordRule.maximum) Bytes.",
          english: "The password is longer than \(PasswordRule.maximum) bytes."),
        Wording(german: "Nehmen Sie ein kürzeres.", english: "Take a shorter one.")
      )
    case .badName(let name):
      (
        Wording(german: "„\(name)“ kann kein Name sein.", english: "“\(name)” can't be a name."),
        Wording(
          german: "Er hat 1 bis 100 Zeichen und keine Steuerzeichen.",
          english: "It has 1 to 100 characters and no control characters.")
      )
    case .accountExists(let name):
      (
        Wording(
          german: "Ein Konto „\(name)“ gibt es schon.",
          english: "There is an account “\(name)” already."),
        Wording(
          german:
            "„resonanz user password“ gibt ihm ein neues Passwort, „resonanz user role“ eine andere Rolle.",
          english:
            "“resonanz user password” gives it a new password, “resonanz user role” another role.")
      )
    case .unknownAccount(let name):
      (
        .thereIsNo("Ein Konto „\(name)“", "account “\(name)”"),
        .allAreListed(by: "resonanz user list")
      )
    case .tokenExists(let name):
      (
        Wording(
          german: "Einen Zugangsschlüssel „\(name)“ gibt es schon.",
          english: "There is a token “\(name)” already."),
        Wording(
          german:
            "Widerrufen Sie ihn mit „resonanz token remove“, oder nehmen Sie einen anderen Namen.",
          english: "Revoke it with “resonanz token remove”, or choose another name.")
      )
    case .unknownToken(let name):
      (
        .thereIsNo("Einen Zugangsschlüssel „\(name)“", "token “\(name)”"),
        .allAreListed(by: "resonanz token list")
      )
    case .wrongPassword:
      (
        Wording(
          german: "Name oder Passwort stimmt nicht.", english: "The name or the password is wrong."),
        Wording(
          german: "Ein neues Passwort gibt, wer das Archiv verwaltet.",
          english: "Whoever administers the archive can set a new password.")
      )
    case .lockedName(let minutes):
      (
        Wording(
          german: "Für diesen Namen gab es zu viele falsche Passwörter.",
          english: "There were too many wrong passwords for this name."),
        Wording(
          german: minutes == 1
            ? "Versuchen Sie es in einer Minute noch einmal."
            : "Versuchen Sie es in \(minutes) Minuten noch einmal.",
          english: minutes == 1 ? "Try again in a minute." : "Try again in \(minutes) minutes.")
      )
    case .disabled:
      (
        Wording(german: "Dieses Konto ist gesperrt.", english: "This account is disabled."),
        Wording(
          german: "Wer das Archiv verwaltet, kann es wieder öffnen.",
          english: "Whoever administers the archive can enable it again.")
      )
    case .unhashable(let reason):
      (
        Wording(
          german: "Das Passwort lässt sich nicht prüfen: \(reason).",
          english: "The password can't be checked: \(reason)."),
        Wording(
          german: "Wahrscheinlich fehlt Arbeitsspeicher; versuchen Sie es gleich noch einmal.",
          english: "Memory is probably short; try again in a moment.")
      )
    }
  }
}
