import ResonanzModel
import Testing

@Suite("The language that an environment asks for")
struct LanguageTests {
  @Test(
    "German for German, and where nothing is asked for",
    arguments: [
      [:], ["LANG": "C"], ["LANG": "C.UTF-8"], ["LANG": "POSIX"], ["LANG": ""],
      ["LANG": "de_DE.UTF-8"], ["LANG": "de"], ["LANG": "de@euro"], ["LANG": "DE_at"],
      ["LC_ALL": "", "LANG": "de_DE"],
      ["LC_ALL": "de_DE", "LC_MESSAGES": "en_GB", "LANG": "en_GB"],
      ["LC_MESSAGES": "de_DE", "LANG": "en_GB"],
      ["RESONANZ_LANGUAGE": "de", "LC_ALL": "en_GB"],
    ] as [[String: String]])
  func german(environment: [String: String]) {
    #expect(Language(environment: environment) == .german)
  }

  @Test(
    "English for every other",
    arguments: [
      ["LANG": "en_GB.UTF-8"], ["LANG": "fr_FR"], ["LANG": "cs_CZ"],
      // Languages whose codes only begin like the German one.
      ["LANG": "den_CA"], ["LANG": "del_US"],
      ["LC_ALL": "en_GB", "LANG": "de_DE"],
      ["RESONANZ_LANGUAGE": "en", "LC_ALL": "de_DE"],
    ] as [[String: String]])
  func english(environment: [String: String]) {
    #expect(Language(environment: environment) == .english)
  }
}
