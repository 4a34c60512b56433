import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import ResonanzModel
import ResonanzStorage
import TestSupport
import Testing

@testable import ResonanzWeb

@Suite("A browser without JavaScript sends a file in a form")
struct FilePartTests {
  private static let type = "multipart/form-data; boundary=----See7"
  private static let head =
    "Content-Disposition: form-data; name=\"file\"; filename=\"umfrage.csv\"\r\nContent-Type: text/csv\r\n\r\n"

  private static func body(_ content: String, head: String = head) -> [UInt8] {
    Array("------See7\r\n\(head)\(content)\r\n------See7--\r\n".utf8)
  }

  private func read(_ pieces: [some Collection<UInt8>]) throws -> (name: String?, content: String) {
    var part = try #require(FilePart(contentType: Self.type, field: "file"))
    var content: [UInt8] = []
    for piece in pieces { content += try part.content(of: piece) }
    try part.finish()
    return (part.name, String(decoding: content, as: UTF8.self))
  }

  /// Contents that look like their own end.
  private static let contents = [
    "", "\r\n", "id;Text\r\n1;Mehr Bäume\r\n", "\r\n--", "\r\n------See", "\r\r\n------See\r\n--",
    "------See7--\r\n", "\n------See7--", "\r\n\r\n------See6--\r\n", "\u{0}\u{FFFF}\r",
  ]

  @Test("and gets it in whole, however it is cut on its way", arguments: contents)
  func cut(content: String) throws {
    let body = Self.body(content)
    #expect(try read([body]) == ("umfrage.csv", content))
    #expect(try read(body.map { [$0] }) == ("umfrage.csv", content))
    for place in body.indices {
      #expect(try read([body[..<place], body[place...]]) == ("umfrage.csv", content))
    }
  }

  @Test("and gets it in only if its end is there", arguments: contents)
  func brokenOff(content: String) throws {
    let body = Self.body(content)
    // The end of the last line may be missing.
    for length in 0..<body.count - 2 {
      let fault = #expect(throws: Fault.self) { try read([body[..<length]]) }
      #expect(fault?.reason == Fault.brokenOff.reason)
    }
  }

  static let nasty: [(String, [UInt8])] = [
    ("something before it", Array("Guten Tag\r\n".utf8) + body("a")),
    ("another boundary", Array("------See8\r\n\(head)a\r\n------See8--\r\n".utf8)),
    ("ends of lines of another kind", Array("------See7\n\(head)a\n------See7--\n".utf8)),
    (
      "two files",
      Array("------See7\r\n\(head)a\r\n------See7\r\n\(head)b\r\n------See7--\r\n".utf8)
    ),
    ("a boundary that goes on", Array("------See7\r\n\(head)a\r\n------See7x--\r\n".utf8)),
    ("something behind it", body("a") + Array("und noch etwas".utf8)),
    (
      "another field",
      body("a", head: "Content-Disposition: form-data; name=\"x\"; filename=\"a\"\r\n\r\n")
    ),
    ("no file", body("a", head: "Content-Disposition: form-data; name=\"file\"\r\n\r\n")),
    ("no disposition", body("a", head: "Content-Type: text/csv\r\n\r\n")),
    ("a head without end", Array("------See7\r\n".utf8) + [UInt8](repeating: 97, count: 9000)),
  ]

  @Test("and nothing else is taken", arguments: nasty)
  func refused(what: String, body: [UInt8]) throws {
    let fault = #expect(throws: Fault.self) { try read([body]) }
    #expect(fault?.reason == Fault.notAFile.reason, "\(what)")
    let other = #expect(throws: Fault.self) { try read(body.map { [$0] }) }
    #expect(other?.reason == Fault.notAFile.reason, "\(what)")
  }

  @Test(
    "which is not meant where the type is another",
    arguments: [
      "text/csv", "multipart/mixed; boundary=a", "multipart/form-data",
      "multipart/form-data; boundary=",
      "multipart/form-data; boundary=\(String(repeating: "a", count: 71))", "",
    ])
  func type(type: String) {
    #expect(FilePart(contentType: type, field: "file") == nil)
  }

  @Test(
    "under the name that it has there",
    arguments: [
      ("Bürger & Co.csv", "Bürger & Co.csv"), ("a%22b%0D%0A.csv", "a\"b\r\n.csv"), ("", ""),
      ("../../etc/passwd", "../../etc/passwd"),
    ])
  func name(written: String, name: String) throws {
    let head = "content-disposition: form-data; name=\"file\"; filename=\"\(written)\"\r\n\r\n"
    #expect(try read([Self.body("a", head: head)]).name == name)
  }

  // MARK: - At the server

  private func send(
    _ site: InventedSite, _ body: [UInt8], as type: String = type
  ) async throws -> TestResponse {
    try await site.send(
      "/import/files", .post,
      [
        .cookie: "resonanz-session=analyst", .origin: "http://localhost", .contentType: type,
        .contentLength: String(body.count),
      ], ByteBuffer(bytes: body))
  }

  @Test("and is led to its columns")
  func received() async throws {
    let site = try InventedSite(InventedArchive())
    let response = try await send(site, Self.body("id;Was fehlt?\r\n1;Mehr Bäume\r\n2;Ruhe\r\n"))
    #expect(response.status == .seeOther, "\(response.text)")
    let address = try #require(response.headers[.location])
    let page = try await site.ask(address, as: .analyst).text
    #expect(page.contains("umfrage.csv") && page.contains("Mehr Bäume"))
  }

  @Test("and a program that sends a form is answered as programs are")
  func program() async throws {
    let site = try InventedSite(InventedArchive())
    let body = Self.body("id;Was fehlt?\r\n1;Mehr Bäume\r\n")
    let response = try await site.send(
      "/import/files", .post,
      [
        .cookie: "resonanz-session=analyst", .origin: "http://localhost",
        .contentType: Self.type, .accept: "application/json",
      ], ByteBuffer(bytes: body))
    #expect(response.status == .created)
    #expect(response.text.contains("/import/"))
  }

  /// A picture, of which a table would be nonsense.
  private static let picture =
    Array("------See7\r\n\(head)".utf8) + [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
    + [0, 0, 0, 0x0D] + Array("IHDR\r\n------See7--\r\n".utf8)

  @Test("and reads that a picture is no table")
  func noTable() async throws {
    let text = try await send(try InventedSite(InventedArchive()), Self.picture).text
    #expect(
      text.contains(
        "<p>Das ist weder Text noch eine Excel-Datei, sondern etwa ein Bild oder ein PDF; aufgenommen wurde nichts.</p>"
      ))
  }

  static let refusals: [(String, [UInt8], HTTPResponse.Status)] = [
    (type, Array("Guten Tag".utf8), .badRequest),
    (type, Array(body("id;Text").dropLast(9)), .badRequest),
    (type, body(""), .unprocessableContent),
    (type, picture, .unprocessableContent),
    (type, body(String(repeating: "a", count: 65)), .contentTooLarge),
    (type, body(String(repeating: "a", count: 9000)), .contentTooLarge),
    ("multipart/form-data", body("id;Text"), .badRequest),
    ("multipart/mixed; boundary=----See7", body("id;Text"), .badRequest),
  ]

  @Test(
    "and nothing of it stays where it is no file, cut off, empty or too large",
    arguments: refusals)
  func nothingStays(type: String, body: [UInt8], status: HTTPResponse.Status) async throws {
    let site = try InventedSite(InventedArchive(), upload: 64)
    let response = try await send(site, body, as: type)
    #expect(response.status == status)
    #expect(response.text.contains("<h1>"))
    let folder = site.city.path + "-uploads"
    #expect((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] == [])
    // As large as it may be.
    let largest = try await send(site, Self.body(String(repeating: "a", count: 64)))
    #expect(largest.status == .seeOther)
  }
}
