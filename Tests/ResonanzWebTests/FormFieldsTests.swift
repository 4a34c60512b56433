import Testing

@testable import ResonanzWeb

@Suite("What a form was filled with")
struct FormFieldsTests {
  static let cases: [(text: String, name: String, value: String?)] = [
    ("q=mehr+Radwege", "q", "mehr Radwege"), ("q=Stra%C3%9Fe", "q", "Straße"), ("q=", "q", nil),
    ("q", "q", nil), ("", "q", nil), ("a=1&q=2&q=3", "q", "2"), ("q=a%3Db%26c", "q", "a=b&c"),
    ("q=a=b", "q", "a=b"), ("q=100%", "q", "100%"), ("q=%zz", "q", "%zz"), ("q=%+1", "q", "% 1"),
    ("q=%FF", "q", "\u{FFFD}"), ("&&=x&q=1", "q", "1"), ("q=%00", "q", "\0"),
  ]

  @Test("is read as a browser writes it", arguments: cases)
  func reading(text: String, name: String, value: String?) {
    #expect(FormFields(text)[name] == value)
  }

  @Test(
    "is written so that it is read again",
    arguments: ["ä ö&=+%", "gruppe:citizens \"a b\" -c rad*", "\n", "😀", "2016-09..2016-12"])
  func writing(value: String) {
    let fields = FormFields([("q", value), ("x&", "1")])
    #expect(FormFields(fields.text) == fields)
  }

  @Test("is as long as a person fills in, and no longer")
  func long() {
    let text = (1...5000).map { "a=\($0)" }.joined(separator: "&")
    #expect(FormFields(text).all("a").count <= 1000)
  }
}
