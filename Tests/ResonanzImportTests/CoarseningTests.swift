import ResonanzImport
import ResonanzModel
import ResonanzStorage
import Testing

@Suite("Attributes are kept less exactly than the file has them")
struct CoarseningTests {
  /// What is kept of a cell by `Wert:OPTIONS`, in a row that came in in 2016; nil where nothing is.
  private func kept(_ cell: String, _ options: String, received: String = "2016-09-14") throws
    -> [String]?
  {
    var mapping = mapping([("Text", .statement), ("Wert", .ignore), ("Datum", .received)])
    for edit in try MappingEdit.attribute("Wert:" + options) { try mapping.apply(edit) }
    return try draft(mapping, Row("a", cell, received))?.attributes["Wert"]
  }

  @Test(
    "numbers as bands",
    arguments: [
      ("17", "unter 18"), ("18", "18–29"), ("29,9", "18–29"), (" 34 Jahre ", "30–44"),
      ("64.0", "45–64"), ("1.200", "ab 65"), ("1,200 Euro", nil), ("65", "ab 65"),
      ("0", "unter 18"), ("achtzig", nil), ("30-44", nil),
      ("-5", nil), ("1e3", nil), ("k. A.", nil), ("", nil),
    ] as [(String, String?)])
  func bands(cell: String, expected: String?) throws {
    #expect(try kept(cell, "bands=18/30/45/65") == expected.map { [$0] })
  }

  @Test("a band of one number is that number")
  func narrowBands() throws {
    #expect(try kept("4", "bands=4/5/6") == ["4"])
    #expect(try kept("6", "bands=4/5/6") == ["ab 6"])
  }

  @Test(
    "years and dates of birth as the age in the year of receipt",
    arguments: [
      ("1980", "30–44"), ("31.12.1980", "30–44"), ("1998-01-01", "18–29"), ("1999.0", "unter 18"),
      ("2016", nil), ("2020", nil), ("1890", nil), ("80", nil), ("gestern", nil),
    ] as [(String, String?)])
  func birthYear(cell: String, expected: String?) throws {
    #expect(try kept(cell, "birth-year=18/30/45/65") == expected.map { [$0] })
  }

  @Test("an age is of the row's own year, and there is none without a date")
  func ages() throws {
    var mapping = mapping([("Text", .statement), ("Jahr", .ignore), ("Datum", .received)])
    for edit in try MappingEdit.attribute("Jahr:name=Alter,birth-year=30") {
      try mapping.apply(edit)
    }
    var builder = try DraftBuilder(mapping, vocabulary: .sample)
    let years = ["2009-01-01", "2010-01-01", ""].map { date -> [String]? in
      guard case .draft(let draft, _) = builder.draft(from: Row("a", "1980", date)) else {
        return nil
      }
      return draft.attributes["Alter"]
    }
    #expect(years == [["unter 30"], ["ab 30"], nil])
    #expect(builder.dropped.map(\.reason) == [.unreadable])
  }

  @Test(
    "texts as their beginning, never whole",
    arguments: [("07743", "077…"), (" 99085", "990…"), ("077", nil), ("07", nil), ("🏳️‍🌈äö7", "🏳️‍🌈äö…")]
      as [(String, String?)])
  func prefix(cell: String, expected: String?) throws {
    #expect(try kept(cell, "prefix=3") == expected.map { [$0] })
  }

  @Test(
    "a postcode by its digits, however it is written, and of so many digits only where that is asked",
    arguments: [
      ("D-07743", "prefix=3", "077…"), ("A12", "prefix=1", "A…"), ("DE 07743", "prefix=3", "077…"),
      ("d07743", "prefix=3", "077…"),
      ("07 743", "prefix=3", "077…"), ("A-1010", "prefix=2", "10…"), ("7743", "prefix=3", "774…"),
      ("07743", "prefix=3/5", "077…"), ("D-07743", "prefix=3/5", "077…"),
      ("7743", "prefix=3/5", nil),
      ("077430", "prefix=3/5", nil), ("0774a", "prefix=3/5", nil), ("Jenas", "prefix=3/5", nil),
      ("D-077", "prefix=3", nil), ("07743 Jena", "prefix=3/5", nil), ("1010", "prefix=2/4", "10…"),
      ("Dorf", "prefix=3", "Dor…"),
    ] as [(String, String, String?)])
  func postcode(cell: String, option: String, expected: String?) throws {
    #expect(try kept(cell, option) == expected.map { [$0] })
  }

  @Test("and is written as it was said", arguments: ["3", "3/5", "1/20"])
  func option(value: String) throws {
    var mapping = mapping([("Text", .statement), ("PLZ", .ignore)])
    for edit in try MappingEdit.attribute("PLZ:prefix=\(value)") { try mapping.apply(edit) }
    let option = mapping.columns[1].coarsening?.option
    #expect(option?.key == "prefix")
    #expect(option?.value == value)
  }

  @Test(
    "dates as their month or year",
    arguments: [
      ("14.09.2016", "date=month", "2016-09"), ("14.09.2016", "month", "2016-09"),
      ("2016-09-14 18:22", "year", "2016"), ("1999", "date=year", "1999"), ("1999", "month", nil),
      ("31.02.2016", "year", nil), ("bald", "year", nil),
    ] as [(String, String, String?)])
  func dates(cell: String, options: String, expected: String?) throws {
    #expect(try kept(cell, options) == expected.map { [$0] })
  }

  @Test("what a person has said of a value is kept as they said it")
  func valuesFirst() throws {
    var mapping = mapping([("Text", .statement), ("Alter", .attribute)])
    mapping.columns[1].coarsening = .bands([18])
    mapping.columns[1].values = ["achtzig": "ab 18", "egal": ""]
    #expect(try draft(mapping, Row("a", "Achtzig"))?.attributes == ["Alter": ["ab 18"]])
    #expect(try draft(mapping, Row("a", "egal"))?.attributes == [:])
  }

  @Test(
    "rules that nobody can apply are refused",
    arguments: [
      "bands=", "bands=18/", "bands=30/18", "bands=18/18", "bands=a", "prefix=0", "prefix=x",
      "prefix=3/3", "prefix=3/", "prefix=/5", "prefix=1/2/3",
    ])
  func badRules(options: String) {
    #expect(throws: MappingFault.self) { try MappingEdit.attribute("Alter:" + options) }
  }

  @Test("several columns of one name are one attribute")
  func oneAttribute() throws {
    var mapping = mapping([("Text", .statement), ("Q[1]", .attribute), ("Q[2]", .attribute)])
    mapping.columns[1].name = "Weg"
    mapping.columns[1].values = ["Y": "Bus"]
    mapping.columns[2].name = "Weg"
    mapping.columns[2].values = ["Y": "Rad", "N": ""]
    #expect(try draft(mapping, Row("a", "Y", "y"))?.attributes == ["Weg": ["Bus", "Rad"]])
    #expect(try draft(mapping, Row("a", "Y", "N"))?.attributes == ["Weg": ["Bus"]])
  }
}
