public import ResonanzModel

/// What about a person a column would give away.
public enum PersonalData: String, Sendable, CaseIterable {
  case name
  case email
  case phone
  case address
  case birth
  case network
  case token
  case referrer
  case place
  case profile
  case endorsers

  /// What people read.
  public var title: Wording {
    switch self {
    case .name: Wording(german: "Name", english: "name")
    case .email: Wording(german: "E-Mail-Adresse", english: "e-mail address")
    case .phone: Wording(german: "Telefonnummer", english: "phone number")
    case .address: Wording(german: "Anschrift", english: "postal address")
    case .birth: Wording(german: "Geburtsdatum", english: "date of birth")
    case .network: Wording(german: "IP-Adresse", english: "IP address")
    case .token: Wording(german: "Zugangsschlüssel", english: "access token")
    case .referrer: Wording(german: "verweisende Seite", english: "referring page")
    case .place: Wording(german: "Koordinaten", english: "coordinates")
    case .profile: Wording(german: "Profil der Person", english: "the person's profile")
    case .endorsers: Wording(german: "Liste von Unterstützern", english: "list of endorsers")
    }
  }

  /// Headers that say so.
  var headers: [String] {
    switch self {
    case .name:
      [
        "name", "vorname", "nachname", "familienname", "vor- und nachname", "vorname, nachname",
        "full name", "first name", "last name", "your name", "ihr name", "dein name", "creator",
        "author/name", "author", "autor", "autorin", "autor*in", "verfasser", "verfasserin",
        "username", "user name", "nickname", "benutzername", "nutzername", "recipientlastname",
        "recipientfirstname", "nachname des empfängers", "vorname des empfängers",
        "ansprechpartner",
        "ansprechpartnerin", "kontaktperson", "contact", "eingereicht von", "verfasst von",
        "geschrieben von", "von wem", "von wem?", "wer", "wer?", "submitted by", "written by",
        "wie heißen sie?", "wie heißt du?", "wie ist ihr name?", "wie ist dein name?",
        "wer sind sie?", "wer bist du?", "what is your name?", "who are you?",
      ]
    case .email:
      [
        "email", "e-mail", "e-mail-adresse", "emailadresse", "email-adresse", "mailadresse",
        "email address", "e-mail address", "emailaddress", "mail", "recipientemail",
        "e-mail des empfängers", "creator email", "contact email",
        "kontakt", "kontaktdaten", "kontaktangaben", "contact details", "contact information",
        "wie können wir sie erreichen?", "wie können wir dich erreichen?",
        "wie erreichen wir sie?", "wie erreichen wir dich?", "how can we reach you?",
        "how can we contact you?",
      ]
    case .phone:
      [
        "telefon", "telefonnummer", "tel.", "tel", "handy", "handynummer", "mobilnummer", "phone",
        "phone number", "creator phone", "mobile", "fax",
      ]
    case .address:
      [
        "adresse", "anschrift", "straße", "strasse", "hausnummer", "straße und hausnummer",
        "postanschrift", "address", "street", "postal address", "plz", "postleitzahl", "zip",
        "postcode", "wo wohnen sie?", "wo wohnst du?", "in welcher straße wohnen sie?",
        "in welcher straße wohnst du?", "where do you live?", "what street do you live in?",
        "which street do you live in?", "what is your address?",
      ]
    case .birth: ["geburtsdatum", "geburtstag", "geboren am", "date of birth", "birthday"]
    case .network: ["ipaddr", "ip", "ip-adresse", "ip address", "ipaddress", "ip adresse"]
    case .token:
      [
        "token", "token id", "access code", "zugangscode", "zugangsschlüssel", "zugangs-code",
        "externalreference", "externaldatareference", "external data reference",
        "externe datenreferenz",
      ]
    case .referrer:
      ["refurl", "referrer", "referrer url", "referer", "verweis-url", "url-referrer"]
    case .place:
      [
        "latitude", "longitude", "lat", "lon", "lng", "locationlatitude", "locationlongitude",
        "locationaccuracy", "location latitude", "location longitude", "breitengrad", "längengrad",
        "breitengrad des standorts", "längengrad des standorts", "koordinaten", "coordinates",
        "location lon", "location lat", "geometry",
      ]
    case .profile: ["author/url", "creator link", "author url", "profil", "profile"]
    case .endorsers:
      [
        "likes/user_endorsements", "endorsements/user_endorsements", "user_endorsements",
        "endorsers", "unterstützer",
      ]
    }
  }

  /// Words of a longer header that asks for it.
  private var hints: [String] {
    switch self {
    case .name: ["ihren namen", "ihr name", "deinen namen", "dein name", "your name"]
    case .email: ["e-mail", "email", "mailadresse"]
    case .phone: ["telefonnummer", "handynummer", "phone number"]
    case .address: ["anschrift", "postal address", "your address", "ihre adresse"]
    case .birth: ["geburtsdatum", "date of birth"]
    case .network: ["ip-adresse", "ip address"]
    default: []
    }
  }

  /// What a longer header asks for; only where the answers are short, since people are also asked
  /// what they think of such things.
  static func hinted(by header: CellKey) -> PersonalData? {
    allCases.first { kind in kind.hints.contains { header.text.contains($0) } }
  }
}
