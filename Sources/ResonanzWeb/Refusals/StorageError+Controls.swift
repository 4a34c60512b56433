import ResonanzStorage

extension StorageError {
  /// Names of the fields of forms that it can be about.
  var controls: [String] {
    switch self {
    case .emptyNote, .answer(.empty): ["text"]
    case .quote(.badTarget): ["target"]
    case .quote: ["words"]
    case .round(.withoutTitle): ["title"]
    case .round(.fewerThanTwoPeople): ["people"]
    case .round(.withoutStatements), .unclearQuery: ["q"]
    case .badKeyword, .unknownKeyword: ["keyword"]
    case .taggedStatement: ["state"]
    case .unknownStatement: ["statement"]
    case .unknownRespondent, .erasedRespondent: ["respondent"]
    case .unknownConsultation, .badConsultation: ["consultation"]
    case .unknownGroup: ["group"]
    default: []
    }
  }
}
