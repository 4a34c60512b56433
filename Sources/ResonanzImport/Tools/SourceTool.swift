public import ResonanzModel

/// A program that writes files which are recognised by their columns.
public enum SourceTool: String, Sendable, CaseIterable {
  case limeSurvey = "LimeSurvey"
  case microsoftForms = "Microsoft Forms"
  case googleForms = "Google Forms"
  case decidim = "Decidim"
  case adhocracy = "adhocracy+"
  case polis = "Polis"
  case dipas = "DIPAS"
  case qualtrics = "Qualtrics"
  case taguette = "Taguette"
  case comhairle = "comhairle"

  /// The one that writes such headers; nil: another one, or a person.
  public init?(headers: [String]) {
    let keys = HeaderKey.all(headers)
    guard let tool = Self.inOrder.first(where: { $0.profile.recognises(keys, headers) }) else {
      return nil
    }
    self = tool
  }

  /// Those whose headers say most come first; a mere time stamp is the weakest of all signs.
  private static let inOrder: [SourceTool] = [
    .polis, .qualtrics, .limeSurvey, .microsoftForms, .decidim, .dipas, .taguette, .comhairle,
    .adhocracy, .googleForms,
  ]

  /// What its files are recognised by, for people.
  public var recognition: Wording { profile.recognition }

  var profile: ToolProfile {
    switch self {
    case .limeSurvey: LimeSurvey.profile
    case .microsoftForms: MicrosoftForms.profile
    case .googleForms: GoogleForms.profile
    case .decidim: Decidim.profile
    case .adhocracy: Adhocracy.profile
    case .polis: Polis.profile
    case .dipas: DIPAS.profile
    case .qualtrics: Qualtrics.profile
    case .taguette: Taguette.profile
    case .comhairle: Comhairle.profile
    }
  }

  /// Whether its files are lists of what people wrote on a platform, and not sheets of a survey.
  var isPlatform: Bool {
    switch self {
    case .decidim, .adhocracy, .polis, .dipas, .taguette, .comhairle: true
    case .limeSurvey, .microsoftForms, .googleForms, .qualtrics: false
    }
  }
}
