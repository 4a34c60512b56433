extension ExchangeSubmission {
  /// Reads one line of the exchange format, strictly: a key that is not known is refused.
  ///
  /// - Parameter line: the bytes of the line, without its end.
  public init(line: [UInt8]) throws(ExchangeFault) {
    guard String(validating: line, as: UTF8.self) != nil else { throw .notUTF8 }
    let entry = try ExchangeEntry(try JSONTree(line), as: .submission)
    self.init(statements: try Self.statements(of: entry))
    consultation = try ExchangeConsultation(of: entry)
    group = try entry.text("group")
    respondent = try entry.entry("respondent", as: .respondent).map(ExchangeRespondent.init)
    received = try entry.text("received")
    language = try entry.text("language")
    consent = try entry.textOrEmpty("consent")
    attributes = try entry.facts("attributes")
    document = try entry.text("document")
    isSheet = try entry.flag("sheet")
  }

  private static func statements(
    of entry: ExchangeEntry
  ) throws(ExchangeFault) -> [ExchangeStatement] {
    guard let list = try entry.entries("statements", as: .statement) else {
      return [try ExchangeStatement(entry)]
    }
    let inner = ExchangeSection.statement.keys.map(\.name)
    if let key = inner.first(where: entry.has) { throw .outsideStatements(key: key) }
    if list.isEmpty { throw .noStatements }
    var statements: [ExchangeStatement] = []
    for statement in list { statements.append(try ExchangeStatement(statement)) }
    return statements
  }
}

extension ExchangeConsultation {
  fileprivate init?(of submission: ExchangeEntry) throws(ExchangeFault) {
    if case .string = submission["consultation"] {
      self.init(slug: try submission.requiredText("consultation"))
      return
    }
    guard let entry = try submission.entry("consultation", as: .consultation) else { return nil }
    self.init(
      slug: try entry.requiredText("slug"), title: try entry.text("title"),
      publication: try entry.choice("publication"), keptUntil: try entry.date("keptUntil"))
  }
}

extension ExchangeRespondent {
  fileprivate init(_ entry: ExchangeEntry) throws(ExchangeFault) {
    let organisation = try entry.text("organisation")
    let headcount = try entry.number("headcount", atLeast: 1)
    let implied: RespondentKind =
      organisation != nil ? .organisation : headcount != nil ? .group : .person
    let kind: RespondentKind = try entry.choice("kind") ?? implied
    if organisation != nil, kind != .organisation {
      throw .otherKind(key: "organisation", .organisation)
    }
    if headcount != nil, kind != .group, kind != .organisation {
      throw .otherKind(key: "headcount", .group)
    }
    self.init(
      kind: kind, id: try entry.text("id"), organisation: organisation, headcount: headcount)
  }
}

extension ExchangeStatement {
  fileprivate init(_ entry: ExchangeEntry) throws(ExchangeFault) {
    guard let text = try entry.text("text") else {
      throw .missingKey("text", in: .statement)
    }
    self.init(
      question: try entry.textOrEmpty("question") ?? "", id: try entry.text("id"), text: text,
      page: try entry.text("page"), state: try entry.choice("state"))
    for tag in try entry.entries("tags", as: .tag) ?? [] { tags.append(try ExchangeTag(tag)) }
    if let votes = try entry.entry("votes", as: .votes) {
      supporting = try votes.number("supporting", atLeast: 0)
      opposing = try votes.number("opposing", atLeast: 0)
    }
    switch state {
    case .processed where tags.isEmpty: throw .stateAgainstTags(.processed)
    case let state? where state.isReason && !tags.isEmpty: throw .stateAgainstTags(state)
    default: break
    }
  }
}

extension ExchangeTag {
  fileprivate init(_ entry: ExchangeEntry) throws(ExchangeFault) {
    let kinds = TargetKind.allCases.filter { entry.has($0.rawValue) }
    guard let kind = kinds.first, kinds.count == 1 else { throw .notOneTarget }
    let stance: Stance = try entry.choice("stance") ?? .unstated
    if stance != .unstated, kind != .measure { throw .stanceWithoutMeasure }
    self.init(
      kind: kind, name: try entry.requiredText(kind.rawValue), title: try entry.text("title"),
      stance: stance, isRetired: try entry.flag("retired"))
  }
}
