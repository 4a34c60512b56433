public import ResonanzModel
public import ResonanzStorage

/// Goes through the columns of a file with a person, at prompts: shows what they are taken for, takes
/// corrections, and asks at the end whether to import.
public struct MappingDialogue {
  /// What the dialogue is about.
  public struct Subject {
    public let file: SurveyFile
    public let vocabulary: Vocabulary
    /// Where profiles are kept.
    public let folder: ProfileFolder
    /// Whether how the file holds its answers is known, and not to be guessed from the columns.
    public let keepsLayout: Bool
    public let isDryRun: Bool

    public init(
      file: SurveyFile, vocabulary: Vocabulary, folder: ProfileFolder, keepsLayout: Bool = false,
      isDryRun: Bool = false
    ) {
      self.file = file
      self.vocabulary = vocabulary
      self.folder = folder
      self.keepsLayout = keepsLayout
      self.isDryRun = isDryRun
    }
  }

  private let subject: Subject
  private let prompt: DialoguePrompt
  private let table: (Mapping, _ all: Bool) -> String
  private var mapping: Mapping
  private var consultation: String?

  /// - Parameters:
  ///   - read: the next line that the person types; nil where there will be none.
  ///   - write: shows a text.
  ///   - table: the columns as text, all of them or only those that are taken.
  public init(
    _ subject: Subject, mapping: Mapping, consultation: String?, language: Language,
    read: @escaping () -> String?, write: @escaping (String) -> Void,
    table: @escaping (Mapping, _ all: Bool) -> String
  ) {
    self.subject = subject
    self.mapping = mapping
    self.consultation = consultation
    self.table = table
    prompt = DialoguePrompt(language: language, read: read, write: write)
  }

  /// Talks until the person imports or leaves.
  public mutating func run() -> DialogueAnswer {
    do throws(DialoguePrompt.Left) {
      while true {
        try columns()
        if let answer = try end() { return answer }
      }
    } catch {
      prompt.say(DialogueWords.left)
      return .leave
    }
  }

  /// Until all columns are right.
  private mutating func columns() throws(DialoguePrompt.Left) {
    prompt.say(table(mapping, false))
    while true {
      let answer = try prompt.ask(
        DialogueWords.main(in: prompt.language), help: DialogueWords.mainHelp)
      switch answer.lowercased() {
      case "":
        if isReady() { return }
      case "a": prompt.say(table(mapping, true))
      case "g":
        try askGroup()
        prompt.say(table(mapping, false))
      case "b", "c": try askConsultation()
      default: try change(answer)
      }
    }
  }

  private mutating func change(_ name: String) throws(DialoguePrompt.Left) {
    let isNumber = name.allSatisfy(\.isNumber)
    let index: Int
    do throws(MappingFault) {
      index = try ColumnReference(isNumber ? "#\(name)" : name).index(in: mapping.headers)
    } catch {
      return prompt.say(error.explanation(in: prompt.language).reason)
    }
    let dialogue = ColumnDialogue(
      file: subject.file, words: CatalogueWords(subject.vocabulary), prompt: prompt, index: index)
    try dialogue.run(&mapping)
    if !subject.keepsLayout {
      let rows = subject.file.samples.dropFirst(mapping.headerRows - 1)
      mapping.layout = Layout(columns: mapping.columns, rows: rows)
    }
    prompt.say(table(mapping, false))
  }

  private mutating func askGroup() throws(DialoguePrompt.Left) {
    let words = CatalogueWords(subject.vocabulary)
    let slugs = subject.vocabulary.groups.map(\.group.slug).joined(separator: ", ")
    try prompt.ask(
      DialogueWords.group, now: mapping.group, help: Wording(german: slugs, english: slugs)
    ) { answer throws(MappingFault) in
      if answer != "-" { _ = try words.group(answer) }
      mapping.group = answer == "-" ? nil : answer
    }
  }

  private mutating func askConsultation() throws(DialoguePrompt.Left) {
    try prompt.ask(
      DialogueWords.consultation, now: consultation, help: DialogueWords.consultationHelp
    ) { answer in
      consultation = answer == "-" ? nil : answer
    }
  }

  /// Whether the file can be imported so; otherwise it is said why not.
  private mutating func isReady() -> Bool {
    do {
      let settled = try subject.file.settled(mapping)
      _ = try DraftBuilder(settled, vocabulary: subject.vocabulary)
      mapping = settled
      return true
    } catch let error as any ExplainedError {
      let words = error.explanation(in: prompt.language)
      prompt.say(words.remedy.isEmpty ? words.reason : "\(words.reason) \(words.remedy)")
    } catch {
      prompt.say(String(describing: error))
    }
    return false
  }

  /// Nil where the person goes back to the columns.
  private func end() throws(DialoguePrompt.Left) -> DialogueAnswer? {
    let name = try profileName()
    while true {
      let question = subject.isDryRun ? DialogueWords.tryOut : DialogueWords.go
      let answer = try prompt.ask(question(in: prompt.language), help: DialogueWords.goHelp)
      switch answer.lowercased() {
      case "", "j", "ja", "y", "yes":
        return .take(mapping, consultation: consultation, profile: name)
      case "n", "nein", "no": return nil
      default: prompt.say(DialogueWords.goHelp)
      }
    }
  }

  private func profileName() throws(DialoguePrompt.Left) -> String? {
    while true {
      let name = try prompt.ask(
        DialogueWords.profile(in: prompt.language), help: DialogueWords.profileHelp)
      if name.isEmpty { return nil }
      do throws(ProfileFault) {
        try subject.folder.check(name, for: Profile(mapping))
        return name
      } catch {
        let words = error.explanation(in: prompt.language)
        prompt.say("\(words.reason) \(words.remedy)")
      }
    }
  }
}
