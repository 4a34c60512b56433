import ResonanzModel
import ResonanzStorage

/// The page of one's own account.
struct AccountWords {
  let language: Language

  static let words: [String: Wording] = [
    "change": Wording(german: "Passwort ändern", english: "Change the password"),
    "present": Wording(german: "Jetziges Passwort", english: "Present password"),
    "new": Wording(german: "Neues Passwort", english: "New password"),
    "again": Wording(german: "Neues Passwort noch einmal", english: "New password once more"),
    "elsewhere": Wording(
      german: "Andere Browser, die mit diesem Konto angemeldet sind, sind danach abgemeldet.",
      english: "Other browsers that are signed in with this account are signed out then."),
  ]

  var title: String { language.pick("Ihr Konto", "Your account") }

  func role(_ role: Role) -> String {
    let title = role.title(in: language)
    return language.pick(
      "Ihre Rolle: \(role.rawValue) (\(title))", "Your role: \(role.rawValue) (\(title))")
  }

  var rule: String {
    language.pick(
      "Mindestens \(PasswordRule.minimum) Zeichen, welche, ist gleich: am besten ein Satz, den Sie sich merken.",
      "At least \(PasswordRule.minimum) characters, whichever: best a sentence that you remember.")
  }

  var wrong: String {
    language.pick("Das jetzige Passwort stimmt nicht.", "The present password is wrong.")
  }

  var different: String {
    language.pick(
      "Die beiden neuen Passwörter sind nicht gleich; geändert wurde nichts.",
      "The two new passwords are not the same; nothing was changed.")
  }

  var changed: String {
    language.pick("Das Passwort ist geändert.", "The password is changed.")
  }
}
