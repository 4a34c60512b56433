import ResonanzModel

extension WebError {
  /// Why, and what to do.
  var words: (Wording, Wording) {
    switch self {
    case .notLoopback, .noName, .noAccount, .portTaken, .cannotListen: addressWords
    case .unreadable, .noCertificate, .noKey, .keyOfAnother, .expired: certificateWords
    }
  }

  private var addressWords: (Wording, Wording) {
    switch self {
    case .notLoopback(let host):
      (
        Wording(
          german:
            "\(host) ist von anderen Rechnern aus zu erreichen, und ohne Verschlüsselung könnte unterwegs jeder mitlesen.",
          english:
            "\(host) can be reached from other machines, and without encryption anybody could read along on the way."
        ),
        Wording(
          german:
            "Lassen Sie --host weg; dann ist der Server nur auf diesem Rechner zu erreichen. Für ein Team verschlüsseln Sie: mit --team, --certificate und --key, oder durch einen Proxy davor mit --team und --behind-proxy https://NAME.",
          english:
            "Leave out --host; then the server is reached on this machine alone. For a team, encrypt: with --team, --certificate and --key, or by a proxy before it with --team and --behind-proxy https://NAME."
        )
      )
    case .noName(let host):
      (
        Wording(
          german:
            "\(host) ist jede Adresse dieses Rechners und kein Name, den ein Browser aufruft.",
          english: "\(host) is every address of this machine, and no name that a browser asks for."),
        Wording(
          german: "Sagen Sie mit --name, unter welchem Namen des Zertifikats Browser ihn finden.",
          english: "Say with --name under which name of the certificate browsers find it.")
      )
    case .portTaken(let host, let port):
      (
        Wording(
          german: "Auf \(host) ist Port \(port) schon vergeben.",
          english: "Port \(port) on \(host) is taken."),
        Wording(
          german: "Wählen Sie mit --port einen anderen; --port 0 nimmt einen freien.",
          english: "Choose another one with --port; --port 0 takes one that is free.")
      )
    case .cannotListen(let host, let port, let reason):
      (
        Wording(
          german: "Auf \(host), Port \(port), lässt sich nichts entgegennehmen (\(reason)).",
          english: "Nothing can be received on \(host), port \(port) (\(reason))."),
        Wording(
          german: "Wählen Sie mit --host und --port etwas anderes.",
          english: "Choose something else with --host and --port.")
      )
    default:
      (
        Wording(
          german: "Für das Team gibt es noch kein Konto, das offen ist.",
          english: "The team has no account yet that is enabled."),
        Wording(
          german: "Legen Sie zuerst Ihr eigenes an: „resonanz user add NAME --role admin“.",
          english: "Make your own first: “resonanz user add NAME --role admin”.")
      )
    }
  }

  private var certificateWords: (Wording, Wording) {
    switch self {
    case .noCertificate(let path):
      (
        Wording(
          german: "In \(path) steht kein Zertifikat in PEM.",
          english: "There is no certificate in PEM in \(path)."),
        Wording(
          german:
            "So eines beginnt mit „-----BEGIN CERTIFICATE-----“; darunter gehören die der Stellen, die es ausgestellt haben.",
          english:
            "Such a one begins with “-----BEGIN CERTIFICATE-----”; below it belong those of its issuers."
        )
      )
    case .noKey(let path):
      (
        Wording(
          german:
            "In \(path) steht kein privater Schlüssel in PEM, der ohne Passwort zu lesen ist.",
          english: "There is no private key in PEM in \(path) that is read without a password."),
        Wording(
          german:
            "Nehmen Sie den, der zum Zertifikat gehört; „openssl pkey“ nimmt ihm das Passwort.",
          english:
            "Take the one that belongs to the certificate; “openssl pkey” takes its password away.")
      )
    case .keyOfAnother(let certificate, let key):
      (
        Wording(
          german: "Der Schlüssel in \(key) gehört nicht zum Zertifikat in \(certificate).",
          english: "The key in \(key) does not belong to the certificate in \(certificate)."),
        Wording(
          german: "Nehmen Sie den, mit dem das Zertifikat beantragt wurde.",
          english: "Take the one with which the certificate was asked for.")
      )
    case .expired(let path):
      (
        Wording(
          german: "Das Zertifikat in \(path) ist abgelaufen.",
          english: "The certificate in \(path) has expired."),
        Wording(german: "Erneuern Sie es.", english: "Renew it.")
      )
    case .unreadable(let path):
      (
        Wording(
          german: "Die Datei \(path) gibt es nicht, oder sie lässt sich nicht lesen.",
          english: "The file \(path) is not there, or can't be read."),
        Wording(
          german: "Prüfen Sie Namen und Rechte.", english: "Check its name and permissions.")
      )
    default: (.none, .none)
    }
  }
}
