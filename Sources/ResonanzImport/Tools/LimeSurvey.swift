import ResonanzModel

/// The exports of LimeSurvey, with codes, texts or both as headers, and its VV files.
enum LimeSurvey {
  static let profile = ToolProfile(
    recognition: Wording(
      german: "submitdate oder Datum Abgeschickt, id und lastpage; als Codes, Texte oder beides",
      english: "submitdate or Date submitted, id and lastpage; as codes, texts or both"),
    marks: [], cells: .limeSurvey,
    isRecognised: { headers in
      let found = Set(headers.compactMap { LimeSurveyHeading.fixed($0) })
      return found.contains(.submitted)
        || found.contains(.id) && (found.contains(.lastPage) || found.contains(.language))
    },
    headers: [],
    columns: { sheet in
      let style = LimeSurveyStyle(sheet)
      var columns: [Int: ToolColumn] = [:]
      for index in sheet.headers.indices {
        let code = sheet.top.codes.flatMap { index < $0.count ? $0[index] : nil }
        if let fixed = LimeSurveyHeading.fixed(code ?? sheet.headers[index]) {
          columns[index] = ToolColumn(meaning: fixed.meaning)
        }
      }
      for (index, column) in LimeSurveyQuestions(sheet, style: style).columns
      where columns[index] == nil {
        columns[index] = column
      }
      return columns
    })

  /// Index of the column that stays empty until a sheet is sent off; nil where there is none.
  static func submission(headers: [String], codes: [String]?) -> Int? {
    guard
      SourceTool(headers: headers) == .limeSurvey
        || codes.flatMap({ SourceTool(headers: $0) }) == .limeSurvey
    else { return nil }
    return (codes ?? headers).firstIndex { LimeSurveyHeading.fixed($0) == .submitted }
  }
}

/// The columns that LimeSurvey writes for every survey.
enum LimeSurveyColumn: CaseIterable {
  case id
  case submitted
  case lastPage
  case language
  case seed
  case token
  case started
  case changed
  case address
  case referrer
  case timing

  var code: String {
    switch self {
    case .id: "id"
    case .submitted: "submitdate"
    case .lastPage: "lastpage"
    case .language: "startlanguage"
    case .seed: "seed"
    case .token: "token"
    case .started: "startdate"
    case .changed: "datestamp"
    case .address: "ipaddr"
    case .referrer: "refurl"
    case .timing: "interviewtime"
    }
  }

  /// The headings in words, English first.
  var texts: [String] {
    switch self {
    case .id: ["response id", "antwort id", "antwort-id"]
    case .submitted: ["date submitted", "datum abgeschickt"]
    case .lastPage: ["last page", "letzte seite"]
    case .language: ["start language", "start-sprache", "startsprache"]
    case .seed: ["seed", "zufallsgeneratorstartwert", "zufallsstartwert", "startwert"]
    case .token: ["access code", "token id", "token", "zugangscode", "zugangsschlüssel"]
    case .started: ["date started", "datum gestartet", "start-datum"]
    case .changed: ["date last action", "datum letzte aktivität", "datum der letzten aktivität"]
    case .address: ["ip address", "ip-adresse", "ip adresse"]
    case .referrer: ["referrer url", "weiterleitungs-url", "verweis-url", "referrer-url"]
    case .timing: ["total time", "gesamtzeit"]
    }
  }

  var meaning: HeaderMeaning {
    switch self {
    case .id: .role(.respondentID, rank: 100)
    case .submitted: .role(.received, rank: 100)
    case .changed: .role(.received, rank: 60)
    case .started: .role(.received, rank: 50)
    case .language: .role(.language, rank: 100)
    case .token: .personal(.token)
    case .address: .personal(.network)
    case .referrer: .personal(.referrer)
    case .lastPage, .seed, .timing: .technical
    }
  }
}
