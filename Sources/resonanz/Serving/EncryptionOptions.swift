public import ArgumentParser
import ResonanzModel
public import ResonanzWeb

/// How a server that others reach keeps what is said from being read along.
struct EncryptionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words(
        "Verschlüsselt mit diesem Zertifikat (PEM, mit denen der Aussteller).",
        "Encrypts with this certificate (PEM, with those of its issuers)."),
      valueName: words("datei", "file")))
  var certificate: String?
  @Option(
    help: ArgumentHelp(
      words("Der Schlüssel des Zertifikats (PEM).", "The certificate's key (PEM)."),
      valueName: words("datei", "file")))
  var key: String?
  @Option(
    help: ArgumentHelp(
      words(
        "Ein Name im Zertifikat, unter dem Browser den Server finden; auch mehrmals.",
        "A name in the certificate under which browsers find the server; several times, too."),
      valueName: words("rechner", "host")))
  var name: [String] = []
  @Option(
    help: ArgumentHelp(
      words(
        "Ein Proxy davor verschlüsselt; das ist die Adresse, die man aufruft. Er muss „Host“ durchreichen.",
        "A proxy before it encrypts; this is the address that people open. It must pass “Host” on."),
      valueName: "https://name"))
  var behindProxy: PublicOrigin?

  /// Whether anything of it was said.
  var isChosen: Bool {
    certificate != nil || key != nil || !name.isEmpty || behindProxy != nil
  }

  var encryption: Encryption {
    if let certificate, let key { return .own(certificate: certificate, key: key) }
    return behindProxy.map { .proxy($0) } ?? .none
  }

  func validate() throws {
    guard (certificate == nil) == (key == nil) else {
      throw ValidationError(
        words(
          "--certificate und --key gehören zusammen.", "--certificate and --key go together."))
    }
    guard behindProxy == nil || certificate == nil else {
      throw ValidationError(
        words(
          "Es verschlüsselt der Server (--certificate) oder ein Proxy (--behind-proxy), nicht beide.",
          "Either the server encrypts (--certificate) or a proxy (--behind-proxy), not both."))
    }
    guard name.isEmpty || certificate != nil else {
      throw ValidationError(
        words("--name gehört zu --certificate.", "--name goes with --certificate."))
    }
  }
}

extension PublicOrigin: ExpressibleByArgument {
  /// As people type it.
  public init?(argument: String) { self.init(argument) }
}
