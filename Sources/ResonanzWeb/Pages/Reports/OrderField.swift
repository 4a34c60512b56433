import ResonanzModel

/// Something that a report can be asked with; one of these.
struct OrderField: Sendable {
  /// What is typed.
  struct Text: Sendable {
    let name: String
    let label: String
    let value: String
  }

  /// What is chosen among some.
  struct Select: Sendable {
    let name: String
    let label: String
    let groups: [Group]
  }

  /// Choices of one kind.
  struct Group: Sendable {
    /// Nil: they stand by themselves.
    let label: String?
    let choices: [Choice]
  }

  /// What is so or not.
  struct Check: Sendable {
    let name: String
    let value: String
    let label: String
    let isChosen: Bool
  }

  var text: Text?
  var select: Select?
  var check: Check?
}

/// Makes fields that have the value that was chosen.
struct FieldFiller {
  let order: ReportOrder

  func text(_ name: String, _ label: String) -> OrderField {
    OrderField(text: .init(name: name, label: label, value: order.fields[name] ?? ""))
  }

  func check(_ name: String, _ value: String, _ label: String) -> OrderField {
    OrderField(
      check: .init(
        name: name, value: value, label: label,
        isChosen: order.fields.all(name).contains(value)))
  }

  /// - Parameter usual: what is chosen until somebody chooses; nil: the first.
  func select(
    _ name: String, _ label: String, _ groups: [OrderField.Group], usual: String? = nil
  ) -> OrderField {
    let chosen = order.fields[name] ?? usual
    return OrderField(
      select: .init(
        name: name, label: label,
        groups: groups.map { group in
          .init(
            label: group.label,
            choices: group.choices.map {
              Choice(value: $0.value, label: $0.label, isUsual: $0.value == chosen)
            })
        }))
  }
}
