import HTTPTypes
import HummingbirdTesting
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

/// A site of a team in which Anna tags and Ben administers, and browsers that have no session yet.
struct InventedTeam {
  static let password = "Der See ist im Winter still"

  let site: InventedSite
  let accounts: Accounts
  let clock = SetClock()

  init(_ city: InventedArchive, language: Language = .german) throws {
    let clock = clock
    // Cheap, since this is about what comes of a password, not about guessing at it.
    accounts = Accounts(
      archive: city.path, cost: PasswordCost(kibibytes: 8, passes: 1), clock: { clock.now })
    try accounts.add("Anna", role: .tagger, password: Self.password)
    try accounts.add("Ben", role: .admin, password: Self.password)
    site = try InventedSite(city, language: language, sessions: TeamSessions(accounts))
  }

  /// Sends the form to come in by.
  func signIn(
    _ name: String = "Anna", _ password: String = Self.password, back: String? = nil,
    cookie: String? = nil
  ) async throws -> TestResponse {
    var form = FormFields([("name", name), ("password", password)])
    if let back { form = form.setting("back", back) }
    return try await site.ask("/login", .post, as: nil, form: form, headers: Self.headers(cookie))
  }

  /// Asks as a browser with a cookie.
  func ask(
    _ path: String, cookie: String?, form: FormFields? = nil
  ) async throws -> TestResponse {
    try await site.ask(
      path, form == nil ? .get : .post, as: nil, form: form, headers: Self.headers(cookie))
  }

  private static func headers(_ cookie: String?) -> HTTPFields {
    cookie.map { [.cookie: $0] } ?? [:]
  }
}

extension TestResponse {
  /// What the browser sends along from then on; nil where it was given none.
  var cookie: String? {
    headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
  }
}
