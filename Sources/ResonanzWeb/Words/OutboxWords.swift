import ResonanzModel

/// What becomes of what could not be sent yet.
enum OutboxWords {
  static let words: [String: Wording] = [
    "offline": Wording(
      german:
        "Keine Verbindung. Ihre Eingabe ist aufgehoben und wird gesendet, sobald es geht.",
      english: "No connection. What you entered is kept, and sent as soon as possible."),
    "kept": Wording(
      german: "Die Eingabe ist aufgehoben und wird dann gesendet.",
      english: "What was entered is kept, and sent then."),
    "others": Wording(
      german:
        "In diesem Fenster ist aufgehoben, was jemand anderes eingegeben hat und nicht mehr senden konnte. "
        + "Es wird gesendet, wenn diese Person sich hier anmeldet und diese Seite öffnet.",
      english:
        "This window keeps what somebody else entered and could not send any more. "
        + "It is sent when that person signs in here and opens this page."),
  ]
}
