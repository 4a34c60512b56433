import Foundation
import TestSupport
import Testing

@Suite(
  "An archive is served encrypted",
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
struct EncryptedServeTests {
  let program = Program(in: TemporaryFolder())
  private static let password = "Der See ist im Winter still"

  /// An archive with an account, and a certificate that its own key signed.
  private func prepare() throws {
    try program("init", "jena.resonanz")
    try program.shell("echo '\(Self.password)' | resonanz user add Anna --role admin")
    let made = try program.shell(
      """
      openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out certificate.pem \
        -days 2 -subj /CN=resonanz.seedorf.example -addext subjectAltName=DNS:resonanz.seedorf.example \
      && openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out other.pem
      """)
    try #require(made.code == 0, "\(made.error)")
  }

  /// What the server answers to a request over TLS, after a client has proven who it is by the certificate.
  private func ask(_ port: Substring, _ request: String) throws -> Outcome {
    try Data(request.utf8).write(to: URL(filePath: program.folder.file("request")))
    return try program.shell(
      """
      openssl s_client -connect 127.0.0.1:\(port) -servername resonanz.seedorf.example -CAfile certificate.pem \
        -verify_hostname resonanz.seedorf.example -verify_return_error -quiet -ign_eof < request
      """)
  }

  @Test("with its own certificate, and signs a browser in")
  func ownCertificate() throws {
    try prepare()
    let server = try program.start([
      "serve", "--team", "--port", "0", "--certificate", "certificate.pem", "--key", "key.pem",
      "--name", "resonanz.seedorf.example",
    ])
    defer {
      server.end()
      server.wait()
    }
    var port: Substring?
    while port == nil {
      port = server.output.firstMatch(of: /https:\/\/resonanz\.seedorf\.example:(\d+)\/\n/)?.1
      if port == nil { try #require(server.wait(atMost: .milliseconds(20)) == nil) }
    }
    let there = try #require(port)
    let form = "name=Anna&password=" + Self.password.replacing(" ", with: "+")
    let answer = try ask(
      there,
      """
      POST /login HTTP/1.1\r
      Host: resonanz.seedorf.example:\(there)\r
      Origin: https://resonanz.seedorf.example:\(there)\r
      Content-Type: application/x-www-form-urlencoded\r
      Content-Length: \(form.utf8.count)\r
      Connection: close\r
      \r
      \(form)
      """)
    #expect(answer.output.hasPrefix("HTTP/1.1 303 "), "\(answer.error)")
    #expect(answer.output.contains("\r\nStrict-Transport-Security: max-age=2592000\r\n"))
    let cookie =
      /\r\nSet-Cookie: __Host-resonanz-session-\d+=[\w\-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure\r\n/
    #expect(answer.output.firstMatch(of: cookie) != nil)
    let foreign = try ask(
      there, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
    #expect(foreign.output.hasPrefix("HTTP/1.1 421 "))
    // Whoever does not encrypt is told nothing.
    let port16 = try #require(UInt16(there))
    let plain = try? WebClient(port: port16).ask("/health", host: "resonanz.seedorf.example")
    #expect(plain?.contains("HTTP/1.1 200") != true)
  }

  @Test("behind a proxy, under its address")
  func behindProxy() throws {
    try prepare()
    let server = try program.start([
      "serve", "--team", "--port", "0", "--behind-proxy", "https://resonanz.seedorf.example",
    ])
    defer {
      server.end()
      server.wait()
    }
    // It shows where people find it; where the proxy does, is the proxy's to know.
    while !server.output.contains("Strg-C") {
      try #require(server.wait(atMost: .milliseconds(20)) == nil)
    }
    #expect(server.output.contains("  https://resonanz.seedorf.example/\n"))
    let port = try #require(server.output.firstMatch(of: /127\.0\.0\.1, Port (\d+)/)?.1)
    let client = WebClient(port: try #require(UInt16(port)))
    #expect(try client.ask("/health").hasPrefix("HTTP/1.1 421 "))
    let name = "resonanz.seedorf.example"
    #expect(try client.ask("/health", host: name).hasPrefix("HTTP/1.1 200 "))
    let form = "name=Anna&password=" + Self.password.replacing(" ", with: "+")
    let login = try client.ask("/login", "POST", host: name, form: form)
    #expect(login.hasPrefix("HTTP/1.1 303 "))
    #expect(login.contains("; Secure\r\n"))
    #expect(!login.contains("Strict-Transport-Security"))
  }

  @Test("or says why not, and what to do")
  func refused() throws {
    try prepare()
    try Data("nichts".utf8).write(to: URL(filePath: program.folder.file("leer.pem")))
    let team = ["serve", "--team", "--port", "0"]
    let cases: [(options: [String], code: Int32, error: String)] = [
      (
        ["--certificate", "fehlt.pem", "--key", "key.pem"], 1,
        "Die Datei fehlt.pem gibt es nicht, oder sie lässt sich nicht lesen. Prüfen Sie Namen und Rechte."
      ),
      (
        ["--certificate", "leer.pem", "--key", "key.pem"], 1,
        "In leer.pem steht kein Zertifikat in PEM. So eines beginnt mit „-----BEGIN CERTIFICATE-----“; darunter gehören die der Stellen, die es ausgestellt haben."
      ),
      (
        ["--certificate", "certificate.pem", "--key", "leer.pem"], 1,
        "In leer.pem steht kein privater Schlüssel in PEM, der ohne Passwort zu lesen ist. Nehmen Sie den, der zum Zertifikat gehört; „openssl pkey“ nimmt ihm das Passwort."
      ),
      (
        ["--certificate", "certificate.pem", "--key", "other.pem"], 1,
        "Der Schlüssel in other.pem gehört nicht zum Zertifikat in certificate.pem. Nehmen Sie den, mit dem das Zertifikat beantragt wurde."
      ),
      (
        ["--host", "0.0.0.0", "--certificate", "certificate.pem", "--key", "key.pem"], 64,
        "0.0.0.0 ist jede Adresse dieses Rechners und kein Name, den ein Browser aufruft. Sagen Sie mit --name, unter welchem Namen des Zertifikats Browser ihn finden."
      ),
      (
        ["--host", "0.0.0.0"], 64,
        "0.0.0.0 ist von anderen Rechnern aus zu erreichen, und ohne Verschlüsselung könnte unterwegs jeder mitlesen. Lassen Sie --host weg; dann ist der Server nur auf diesem Rechner zu erreichen. Für ein Team verschlüsseln Sie: mit --team, --certificate und --key, oder durch einen Proxy davor mit --team und --behind-proxy https://NAME."
      ),
    ]
    for (options, code, error) in cases {
      let outcome = try program.run(team + options)
      #expect(outcome.code == code)
      #expect(outcome.error == "Server starten: \(error)\n")
    }
    for options in [
      ["--certificate", "certificate.pem"], ["--key", "key.pem"], ["--name", "a"],
      ["--behind-proxy", "http://a"],
      ["--behind-proxy", "https://a", "--certificate", "certificate.pem", "--key", "key.pem"],
    ] {
      #expect(try program.run(team + options).code == 64)
    }
    #expect(try program("serve", "--behind-proxy", "https://a").code == 64)
  }
}
