extension SurveyFile {
  /// The tool that wrote it, as its headers say; nil: another one, or a person.
  public var tool: SourceTool? {
    SourceTool(headers: headers, top: HeaderRows(headers: headers, rows: samples))
  }
}
