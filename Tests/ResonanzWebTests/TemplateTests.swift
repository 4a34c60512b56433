import Foundation
import ResonanzModel
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A template")
struct TemplateTests {
  static let folder = "Sources/ResonanzWeb/Templates"
  static let files = Repository.files(below: folder, ending: ".mustache")

  /// Where HTML stands that reports made, which escape it themselves, or another template, which escapes it too.
  static let ready = [
    "\(folder)/ReportPart.mustache": ["{{{page.report}}}"],
    "\(folder)/FramedPage.mustache": ["{{{page.part}}}"],
  ]

  @Test("escapes whatever it shows", arguments: files)
  func escaping(file: String) throws {
    let text = try Repository.text(file)
    let raw = text.matches(of: /\{\{(?:\{[^}]*\}|&[^}]*)\}\}/).map { String($0.0) }
    #expect(raw == Self.ready[file] ?? [])
    // Another sign for a tag, or another way to escape, would go unseen here.
    #expect(!text.contains("{{=") && !text.contains("{{%"))
    #expect(text.utf8.count < 8192)
  }

  @Test("is one of the program's, by the name of its file")
  func registered() {
    let names = Self.files.map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
    #expect(Set(Templates.texts.keys) == Set(names))
  }

  @Test("asks for no word that isn't there, and no word is there that none asks for")
  func words() throws {
    var asked: Set<String> = []
    for file in Self.files {
      for match in try Repository.text(file).matches(of: /\{\{[#^]?words\.(\w+\.\w+)\}\}/) {
        asked.insert(String(match.1))
      }
    }
    let there = PageWords.groups.flatMap { group, words in words.keys.map { "\(group).\($0)" } }
    #expect(asked == Set(there))
  }

  @Test(
    "says of every text that people wrote in which language that is, where the page is in another one",
    arguments: files)
  func spoken(file: String) throws {
    // Names of files, and what the program says with names in it.
    let others = ["{{.file}}", "{{.what}}", "{{.name}}", "class=\"example\""]
    let unmarked = try Repository.text(file).split(separator: "\n").filter { line in
      (line.contains("dir=\"auto\"") || line.contains("<q"))
        && !["Lang}}", "{{#page.lang}}"].contains(where: line.contains)
        && !others.contains(where: line.contains)
    }
    #expect(unmarked == [])
  }

  @Test("has no style and no script of its own, which a browser would refuse", arguments: files)
  func inline(file: String) throws {
    let text = try Repository.text(file)
    for pattern in [/\sstyle=/, /\son\w+=/, /<style/, /<script>/, /javascript:/] {
      #expect(text.firstMatch(of: pattern) == nil)
    }
  }

  @Test(
    "lets nothing through that a browser takes for markup",
    arguments: [
      ("<script>", "&lt;script&gt;"), ("\"a\"", "&quot;a&quot;"), ("'", "&#39;"),
      ("&amp;", "&amp;amp;"),
      // With an accent on it, Swift takes the sign for a letter, and a browser doesn't.
      ("\"\u{301} onfocus=x", "&quot;\u{301} onfocus=x"), ("<\u{20DD}b>", "&lt;\u{20DD}b&gt;"),
      ("\0", "\u{FFFD}"), ("ä\u{308}\u{1F1E9}\u{1F1EA}", "ä\u{308}\u{1F1E9}\u{1F1EA}"),
    ])
  func safe(text: String, html: String) {
    #expect(Array(SafeHTML().escapeText(text).unicodeScalars) == Array(html.unicodeScalars))
  }

  @Test("escapes so also where it is part of another one")
  func safeParts() {
    struct Nasty: Page {
      static let template = "FaultPage"
      let title = "\"\u{301}<\u{301}"
      let attempt: String? = nil
      let reason = "{{words.layout.skip}}\"\u{301}"
      let remedy: String? = "<img src=x onerror=alert(1)>"
    }
    struct Contents {
      let page = Nasty()
      let layout = ["language": "\"\u{301}>"]
      let words = PageWords(.german)
    }
    let html = Templates.render(Contents(), "FaultPage")
    #expect(html.contains("<h1>&quot;\u{301}&lt;\u{301}</h1>".unicodeScalars))
    #expect(html.contains("<p>{{words.layout.skip}}&quot;\u{301}</p>".unicodeScalars))
    #expect(html.contains("<html lang=\"&quot;\u{301}&gt;\">".unicodeScalars))
    #expect(!html.contains("<img"))
  }
}

extension String {
  /// Whether these scalars stand in it, one after the other; as a browser looks at them.
  func contains(_ scalars: String.UnicodeScalarView) -> Bool {
    Array(unicodeScalars).firstRange(of: Array(scalars)) != nil
  }
}
