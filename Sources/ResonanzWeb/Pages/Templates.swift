import Mustache

/// The templates of all pages, each by its name. They are in the program, so that it needs no files beside it.
enum Templates {
  /// The texts, by the names of their files.
  static let texts: [String: [UInt8]] = [
    "AccountPage": PackageResources.AccountPage_mustache,
    "AnswerLine": PackageResources.AnswerLine_mustache,
    "AnswerPage": PackageResources.AnswerPage_mustache,
    "AnswersPage": PackageResources.AnswersPage_mustache,
    "ArchiveLang": PackageResources.ArchiveLang_mustache,
    "BulkPreviewPage": PackageResources.BulkPreviewPage_mustache,
    "CodebookForm": PackageResources.CodebookForm_mustache,
    "CodebookPage": PackageResources.CodebookPage_mustache,
    "DeskAside": PackageResources.DeskAside_mustache,
    "DeskDeeds": PackageResources.DeskDeeds_mustache,
    "DeskForms": PackageResources.DeskForms_mustache,
    "DeskHelp": PackageResources.DeskHelp_mustache,
    "DeskPage": PackageResources.DeskPage_mustache,
    "DeskStatement": PackageResources.DeskStatement_mustache,
    "DonePart": PackageResources.DonePart_mustache,
    "ErasePage": PackageResources.ErasePage_mustache,
    "ErasedPage": PackageResources.ErasedPage_mustache,
    "EventPage": PackageResources.EventPage_mustache,
    "FaultPage": PackageResources.FaultPage_mustache,
    "FramedPage": PackageResources.FramedPage_mustache,
    "HistoryPage": PackageResources.HistoryPage_mustache,
    "ImportColumns": PackageResources.ImportColumns_mustache,
    "ImportFields": PackageResources.ImportFields_mustache,
    "ImportNotations": PackageResources.ImportNotations_mustache,
    "ImportPage": PackageResources.ImportPage_mustache,
    "ImportRecordPage": PackageResources.ImportRecordPage_mustache,
    "ImportResultPage": PackageResources.ImportResultPage_mustache,
    "ImportStartPage": PackageResources.ImportStartPage_mustache,
    "ImportSummary": PackageResources.ImportSummary_mustache,
    "ImportsPage": PackageResources.ImportsPage_mustache,
    "Lang": PackageResources.Lang_mustache,
    "Layout": PackageResources.Layout_mustache,
    "LetterPage": PackageResources.LetterPage_mustache,
    "LinkedFigure": PackageResources.LinkedFigure_mustache,
    "ListTurning": PackageResources.ListTurning_mustache,
    "LoginPage": PackageResources.LoginPage_mustache,
    "OutboxPart": PackageResources.OutboxPart_mustache,
    "OverviewPart": PackageResources.OverviewPart_mustache,
    "RankingTable": PackageResources.RankingTable_mustache,
    "ReportFiles": PackageResources.ReportFiles_mustache,
    "ReportOrderPage": PackageResources.ReportOrderPage_mustache,
    "ReportPage": PackageResources.ReportPage_mustache,
    "ReportPart": PackageResources.ReportPart_mustache,
    "ReportsPage": PackageResources.ReportsPage_mustache,
    "RoundAnswerPage": PackageResources.RoundAnswerPage_mustache,
    "RoundDifference": PackageResources.RoundDifference_mustache,
    "RoundPage": PackageResources.RoundPage_mustache,
    "RoundResult": PackageResources.RoundResult_mustache,
    "RoundsPage": PackageResources.RoundsPage_mustache,
    "SearchCount": PackageResources.SearchCount_mustache,
    "SearchFacets": PackageResources.SearchFacets_mustache,
    "SearchForm": PackageResources.SearchForm_mustache,
    "SearchPart": PackageResources.SearchPart_mustache,
    "SearchTurning": PackageResources.SearchTurning_mustache,
    "SignInPage": PackageResources.SignInPage_mustache,
    "StatementAnswers": PackageResources.StatementAnswers_mustache,
    "StatementEvidence": PackageResources.StatementEvidence_mustache,
    "StatementList": PackageResources.StatementList_mustache,
    "StatementNotes": PackageResources.StatementNotes_mustache,
    "StatementPage": PackageResources.StatementPage_mustache,
    "StatementSource": PackageResources.StatementSource_mustache,
    "StatementTags": PackageResources.StatementTags_mustache,
    "TableFlags": PackageResources.TableFlags_mustache,
    "TablePage": PackageResources.TablePage_mustache,
    "TableRows": PackageResources.TableRows_mustache,
    "TableWork": PackageResources.TableWork_mustache,
    "TaggersPart": PackageResources.TaggersPart_mustache,
    "TagSlots": PackageResources.TagSlots_mustache,
    "TextPiece": PackageResources.TextPiece_mustache,
    "TypedTexts": PackageResources.TypedTexts_mustache,
    "TypedFacts": PackageResources.TypedFacts_mustache,
    "TypingPage": PackageResources.TypingPage_mustache,
  ]

  /// Each begins with how values are escaped: a template that is part of another one would otherwise
  /// fall back to how the library does it, which takes `"` with an accent on it for a letter.
  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(SafeHTML(), named: "SAFE_HTML")
    var library = MustacheLibrary()
    for (name, bytes) in texts {
      let text = "{{% CONTENT_TYPE: SAFE_HTML }}" + String(decoding: bytes, as: UTF8.self)
      do {
        try library.register(text, named: name)
      } catch {
        // A test renders each: no program with one that can't be read is handed on.
        preconditionFailure("\(name): \(error)")
      }
    }
    return library
  }()

  /// A template filled with what it asks for.
  static func render(_ contents: Any, _ name: String) -> String {
    library.render(contents, withTemplate: name) ?? ""
  }
}

/// Text as HTML, in an element or in a quoted attribute: nothing of it is markup. Scalar by scalar, since an
/// accent makes one letter of itself and the sign before it for Swift, but not for a browser.
struct SafeHTML: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // No character of HTML (https://html.spec.whatwg.org/#null-character-reference).
      case "\0": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
