public import ResonanzStorage

extension SurveyFile {
  /// The meaning of its columns as an earlier import had it.
  public func mapping(like record: ImportRecord) throws(ImportError) -> Mapping {
    let top = HeaderRows(headers: headers, rows: samples)
    do {
      return try Mapping(
        json: record.mapping, ofImport: record.number, headers: headers, headerRows: top.count)
    } catch {
      throw .mapping(error, file: name)
    }
  }

  /// The last import in force that read a file with these columns another way; nil where there is none.
  public func otherReading(
    than mapping: Mapping, among imports: [ImportRecord]
  ) -> ImportRecord? {
    imports.last { record in
      guard record.isInForce, record.mapping != mapping.json,
        KeptMapping(json: record.mapping)?.stand(in: headers) == true,
        let kept = try? self.mapping(like: record)
      else { return false }
      return kept.json != mapping.json
    }
  }
}
