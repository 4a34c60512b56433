extension Wording {
  /// What stands in the place of a text that is gone for good.
  public static let erased = Wording(german: "[gelöscht]", english: "[erased]")

  /// Said where a change found everything as it was to be.
  public static let unchanged = Wording(
    german: "Das war schon so; nichts geändert.", english: "It was so already; nothing changed.")
}
