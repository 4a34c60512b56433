import Testing

@testable import ResonanzTables

@Suite("Dialects")
struct DialectTests {
  static let cases: [(text: String, dialect: CSVDialect)] = [
    ("id,text\n1,a\n2,b\n", .comma),
    ("id;text\n1;a\n2;b\n", .semicolon),
    ("id\ttext\n1\ta\n2\tb\n", .tab),
    ("id|text\n1|a\n2|b\n", .pipe),
    ("\"id\"\t\"text\"\n\"1\"\t\"a, b; c\"\n", .tab),
    ("id;zahl;text\n1;3,5;a, b, c\n2;4,5;d, e\n", .semicolon),
    ("id,text\n1,\"a;b;c\"\n2,\"d;e\nf;g\"\n", .comma),
    ("id;text\n1;\"a,b\nc,d\n\ne,f\"\n2;\"g\"\n", .semicolon),
    ("Was, wenn nicht das?;Wer\na;b\nc;d\n", .semicolon),
    ("Aussage\nJa, gern\nNein, nie, nie\nDoch\n", .semicolon),
    ("a;b,c\n1;x,y\n2;z\n3;w\n", .semicolon),
    ("a;b;c;d\n", .semicolon),
    ("a,b,c,d", .comma),
    ("sep=|\na;b|c\n1|2\n", .pipe),
    ("sep=\t\r\na;b\tc\r\n", .tab),
    ("id,text\n1,a\n2\n3,b,c\n4,d\n", .comma),
    ("id,text,more\n1,\"a,x\n2,\"b,x\n3,\"c,x\n4,d,x\n", .comma),
  ]

  @Test("The delimiter is the one with which the file parses best", arguments: cases)
  func found(_ text: String, _ dialect: CSVDialect) throws {
    #expect(try CSVReader(bytes: Array(text.utf8)).dialect == dialect)
  }

  @Test("One column with commas in its text stays one column")
  func oneColumn() throws {
    let text = "Aussage\nJa, gern\nNein, nie, nie\nDoch\n"
    let reader = try CSVReader(bytes: Array(text.utf8))
    #expect(reader.header.names == ["Aussage"])
  }

  @Test("A given dialect is taken, and the line sep= is left out all the same")
  func given() throws {
    let options = CSVOptions(dialect: .comma)
    let reader = try CSVReader(bytes: Array("sep=;\na,b;c\n".utf8), options: options)
    #expect(reader.header.names == ["a", "b;c"])
  }

  @Test("A sample cut in the middle of a row still tells", arguments: 16...60)
  func cutSample(size: Int) throws {
    let text = "id;text;more\n1;\"a,b\nc,d\n\ne,f\";x\n2;\"g\";y\n3;h;z\n"
    let reader = try CSVReader(
      bytes: Array(text.utf8), options: CSVOptions(sampleSize: size))
    #expect(reader.dialect == .semicolon)
  }
}
