/// An XLSX workbook made of readable parts.
public struct InventedWorkbook: Sendable {
  /// A sheet: what stands between `<sheetData>` and its end, and around it.
  public struct Sheet: Sendable {
    public var name: String
    public var rows: String
    public var state = "visible"
    /// What stands before the rows, such as a `<dimension>`.
    public var before = ""
    /// What stands behind them, such as `<mergeCells>`.
    public var behind = ""

    public init(_ name: String, _ rows: String) {
      self.name = name
      self.rows = rows
    }
  }

  public var sheets: [Sheet]
  /// The `<si>` of the shared texts.
  public var strings: String
  /// What stands in the `<styleSheet>`.
  public var styles: String
  /// What stands in the workbook before its sheets, such as `<workbookPr date1904="1"/>`.
  public var properties = ""
  /// The namespace of the spreadsheet's elements.
  public var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// What the workbook's references begin with: relative to its folder unless said.
  public var targetPrefix = ""

  /// A workbook of one sheet.
  public init(_ rows: String, strings: String = "", styles: String = "") {
    sheets = [Sheet("Tabelle1", rows)]
    self.strings = strings
    self.styles = styles
  }

  /// A workbook of one sheet with texts only, its cells one behind the other.
  public init(texts: [[String]]) {
    let rows = texts.map { cells in
      let cells = cells.map { text in
        let text = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return text.isEmpty
          ? "<c/>" : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
      }
      return "<row>\(cells.joined())</row>"
    }
    self.init(rows.joined(separator: "\n"))
  }

  /// The number formats of the cell styles 1, 2, …: ids of those that are built in, or codes.
  public static func styles(_ formats: [String]) -> String {
    var codes = ""
    var cells = "<xf numFmtId=\"0\"/>"
    for (index, format) in formats.enumerated() {
      let id = Int(format) ?? 164 + index
      let code = format.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        .replacing("<", with: "&lt;")
      if Int(format) == nil { codes += "<numFmt numFmtId=\"\(id)\" formatCode=\"\(code)\"/>" }
      cells += "<xf numFmtId=\"\(id)\"/>"
    }
    // The styles of styles, which come first, are to be left alone.
    return "<numFmts>\(codes)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs>\(cells)</cellXfs>"
  }

  /// The archive, whose entries may be changed.
  public var zip: ZipFile {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var list = ""
    var references = [
      ("strings", "sharedStrings", "sharedStrings.xml"), ("styles", "styles", "styles.xml"),
    ]
    var zip = ZipFile([
      (
        "_rels/.rels",
        """
        <Relationships xmlns="\(package)">\
        <Relationship Id="r1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
        </Relationships>
        """
      )
    ])
    for (index, sheet) in sheets.enumerated() {
      let file = "worksheets/sheet\(index + 1).xml"
      references.append(("s\(index)", "worksheet", file))
      list += """
        <sheet name="\(sheet.name)" sheetId="\(index + 1)" state="\(sheet.state)" r:id="s\(index)"/>
        """
      zip["xl/" + file] = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <worksheet xmlns="\(namespace)">\(sheet.before)<sheetData>\(sheet.rows)</sheetData>\
        \(sheet.behind)</worksheet>
        """.utf8)
    }
    let relationships = references.map { id, kind, target in
      "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(targetPrefix)\(target)\"/>"
    }
    zip["xl/workbook.xml"] = Array(
      """
      <workbook xmlns="\(namespace)" xmlns:r="\(office)">\(properties)<sheets>\(list)</sheets>\
      </workbook>
      """.utf8)
    zip["xl/_rels/workbook.xml.rels"] = Array(
      "<Relationships xmlns=\"\(package)\">\(relationships.joined())</Relationships>".utf8)
    zip["xl/sharedStrings.xml"] = Array("<sst xmlns=\"\(namespace)\">\(strings)</sst>".utf8)
    zip["xl/styles.xml"] = Array("<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>".utf8)
    return zip
  }

  /// The file.
  public var bytes: [UInt8] { zip.bytes }
}
