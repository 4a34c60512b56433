/// What a statement is tagged to, as lists show it.
struct TagChip: Sendable {
  let title: String
  /// What is reported on it, or what else has the keyword; nil where the catalogue has it no more.
  let address: String?
}
