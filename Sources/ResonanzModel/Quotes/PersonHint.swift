import Foundation

/// Something in a text that may tell who a person is, so that somebody looks at it before it is published.
/// Nothing is ever changed because of it.
///
/// It knows forms of address (`Herr Öztürk`, `Frau Dr. Lena Voss`, `die Familien Voss`), offices before a name
/// (`Pfarrer Voss`), greetings and signatures (`Lieber Jonas`, `Mit freundlichen Grüßen, L. Voss`, `gez. Voss`), who
/// says what they are called, common first names before a word with a capital or an initial, e-mail addresses,
/// also those that hide their sign, names that begin with `@`, telephone numbers, and streets and places with a
/// number. It doesn't know surnames on their own, first names that aren't in its list, nicknames, or people who are told by what they do ("die
/// Leiterin der Bücherei"); and it takes a street for a person's address where it is a building site.
public struct PersonHint: Sendable, Hashable {
  /// What it looks like.
  public enum Kind: String, Sendable, CaseIterable {
    case addressed
    case firstName = "first-name"
    /// In a greeting or a signature, or as somebody says their name.
    case greeting
    case email
    case handle
    case telephone
    case street

    /// What people read.
    public var title: Wording {
      switch self {
      case .addressed, .firstName, .greeting: Wording(german: "Name", english: "name")
      case .handle: Wording(german: "Benutzername", english: "user name")
      case .email: Wording(german: "E-Mail-Adresse", english: "e-mail address")
      case .telephone: Wording(german: "Telefonnummer", english: "telephone number")
      case .street: Wording(german: "Anschrift", english: "street address")
      }
    }
  }

  public let kind: Kind
  /// As it stands there.
  public let text: String
  /// Where, in Unicode scalars of the text.
  public let span: TextSpan

  /// What may tell who somebody is, in the order of the text, none inside another.
  public static func find(in text: String) -> [PersonHint] {
    var found: [(PersonHint, Range<String.Index>)] = []
    for (kind, ranges) in candidates(text) {
      for range in ranges where !found.contains(where: { $0.1.overlaps(range) }) {
        let scalars = text.unicodeScalars
        let span = TextSpan(
          start: scalars.distance(from: scalars.startIndex, to: range.lowerBound),
          length: scalars.distance(from: range.lowerBound, to: range.upperBound))
        found.append((PersonHint(kind: kind, text: String(text[range]), span: span), range))
      }
    }
    return found.sorted { $0.1.lowerBound < $1.1.lowerBound }.map(\.0)
  }

  /// The surest first.
  private static func candidates(_ text: String) -> [(Kind, [Range<String.Index>])] {
    let email = /[\p{L}0-9._%+\-]+@[\p{L}0-9\-]+(?:\.[\p{L}0-9\-]+)+/
    let street =
      /(?:\p{Lu}[\p{L}\-]*(?:straße|strasse|str\.|weg|gasse|platz|allee|ring|ufer|damm)|(?:\p{Lu}[\p{L}\-]*[ \-])(?:Straße|Strasse|Str\.|Weg|Gasse|Platz|Allee|Ring|Ufer|Damm)) ?[0-9]{1,4} ?(?:[a-z]\b)?/
    let telephone = /(?:\+[0-9]{1,3}|\b0)(?:[ \/\-]{0,3}\(0\))?(?:[ \/\-]{0,3}[0-9]){6,13}\b/
    let addressed =
      /\b(?:Herrn?|Herren|Frau|Familien?|Fam\.|Eheleute|Hr\.|Fr\.|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?)(?: (?:Dr|Prof)\.)* (?:\p{Lu}\.|\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)?)/
    let office =
      /\b(?:\p{Lu}\p{L}*)?(?:[Bb]ürgermeister|[Pp]farrer|[Pp]astor|[Ll]ehrer|[Ll]eiter|[Mm]inister|[Pp]räsident|[Dd]irektor|[Kk]anzler|[Pp]rofessor|[Tt]rainer|[Dd]ezernent|[Nn]achbar)(?:in|s|n|en)? (?:\p{Lu}\.|\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)?)/
    let greeting =
      /\b(?:Hallo|Servus|Lieber|Liebe|[Gg]eehrter?|Grüßen?|Gruß|LG|MfG|gez\.|i\. ?A\.|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Mm]y name is)[,:]?\s+(?:von\s+)?(?:\p{Lu}\. ?)?\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)?/
    let hiddenEmail = /[\p{L}0-9._\-]+ ?[\(\[] ?(?:at|AT|ät) ?[\)\]] ?[\p{L}0-9.\-]+/
    let handle = /(?:^|[\s\(])@[\p{L}0-9_.]{3,}/
    let extensionNumber =
      /\b(?:Tel(?:efon)?(?:nummer)?|Handy|Mobil|Fax)\.?:? ?[0-9][0-9 \/\-]{4,}[0-9]/
    let place =
      /\b(?:Am|An der|An den|An dem|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Hinter der|Beim) \p{Lu}[\p{L}\-]+ [0-9]{1,3}(?: ?[a-z]\b)?(?! ?(?:[0-9:%€]|\.[0-9]|Uhr|Prozent|Jahr|Min|Meter|km|m\b|Stund|Tag|Euro|Mi[ol]|Mrd))/
    let name = /\b(\p{Lu}\p{L}+)(?:-\p{Lu}\p{L}+)? \p{Lu}(?:\.(?!\p{L})|[\p{L}'’\-]+)/
    return [
      (.email, text.ranges(of: email)), (.email, text.ranges(of: hiddenEmail)),
      (.handle, text.ranges(of: handle)), (.street, text.ranges(of: street)),
      (.street, text.ranges(of: place).filter { !isNoPlace(text[$0]) }),
      (.telephone, text.ranges(of: extensionNumber)), (.telephone, text.ranges(of: telephone)),
      (.addressed, text.ranges(of: addressed).filter { !isNoName(text[$0]) }),
      (.addressed, text.ranges(of: office)),
      (.greeting, text.ranges(of: greeting).filter { !isNoName(text[$0]) }),
      (
        .firstName,
        text.matches(of: name).filter {
          firstNames.contains(String($0.1).precomposedStringWithCanonicalMapping)
        }.map(\.range)
      ),
    ]
  }

  /// `Frau Holle` is a name; `Herr Bürgermeister` is none.
  private static func isNoName(_ words: Substring) -> Bool {
    let last = words.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    return offices.contains { last.hasPrefix($0) }
  }

  private static let offices = [
    "Bürgermeister", "Oberbürgermeister", "Minister", "Präsident", "Stadtr", "Dezernent", "Doktor",
    "Professor", "Direktor", "Lehrer", "Kolleg", "Damen", "Herren", "Alle", "Stadt", "Politik",
    "Verwaltung", "Bürger", "Mitbürger", "Leute", "Team", "Nachbar",
  ]

  /// `In der Klasse 7` is no address.
  private static func isNoPlace(_ words: Substring) -> Bool {
    let place = words.split(separator: " ").dropLast().last.map(String.init) ?? ""
    return [
      "Klasse", "Linie", "Punkt", "Seite", "Teil", "Artikel", "Absatz", "Zone", "Stufe", "Phase",
      "Tag", "Jahr", "Monat", "Abschnitt", "Frage", "Aussage", "Kapitel", "Alter", "Umkreis",
      "Beispiel",
      "Tempo",
    ].contains(place)
  }

  /// Common first names in Germany, those alone that are hardly ever another word.
  private static let firstNames: Set<String> = Set(
    """
    Aaron Ahmed Alexander Ali Alina Amelie Andrea Andreas Angelika Anja Anke Anna Anne Anneliese Annett \
    Antje Anton Ayşe Barbara Bärbel Beate Ben Benjamin Bernd Bettina Birgit Björn Brigitte Carina \
    Carola Carsten Charlotte Christa Christian Christiane Christina Christine Christoph Claudia Clara \
    Cornelia Daniel Daniela David Dennis Detlef Dieter Dietmar Dirk Doris Elena Elias Elisabeth Elke \
    Emilia Emma Erik Erika Eva Fatima Fatma Felix Finn Florian Frank Franziska Friedrich Fritz Gabi \
    Gabriele Georg Gerd Gerda Gerhard Gisela Gudrun Günter Günther Hannah Hannelore Hans Harald Heike \
    Heinrich Heinz Helga Helmut Hendrik Henry Herbert Hermann Holger Horst Ilse Ines Ingeborg Ingo \
    Ingrid Irmgard Jakob Jan Jana Jens Joachim Johanna Johannes Jonas Jörg Josef Julia Julian Jürgen \
    Jutta Karin Karl Karsten Katharina Kathrin Katja Katrin Kerstin Kevin Klaus Konrad Kristin Kurt \
    Lara Lars Laura Lea Lena Leon Leonie Lina Lisa Louis Luca Lukas Manfred Manuela Marcel Marco Marcus \
    Maria Marie Marina Mario Marion Markus Marlene Martin Martina Mathias Matthias Max Maximilian \
    Mehmet Melanie Mia Michael Michaela Mila Mohammed Monika Mustafa Nadine Nele Nicole Niklas Nils \
    Nina Noah Norbert Olaf Oliver Oskar Otto Patrick Paul Paula Peter Petra Philipp Rainer Ralf Ramona \
    Regina Reinhard Renate René Robert Roland Rolf Ronny Rosemarie Rüdiger Sabine Sabrina Sandra Sarah \
    Sebastian Siegfried Silke Silvia Simon Simone Sofia Sonja Sophie Stefan Stefanie Steffen Stephan \
    Susanne Sven Sylvia Tanja Theo Thomas Thorsten Tim Tobias Torsten Udo Ulrich Ulrike Ursula Ute Uwe \
    Vanessa Vera Volker Walter Waltraud Werner Wilhelm Wolfgang Yusuf Yvonne
    """.split(separator: " ").map(String.init))
}
