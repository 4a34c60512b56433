/// What a person at the prompts decided about a file.
public enum DialogueAnswer: Sendable, Equatable {
  /// Not to import it.
  case leave
  /// To import it so, in a consultation (nil: one of its own), and to keep the mapping under a name.
  case take(Mapping, consultation: String?, profile: String?)
}
