import ResonanzModel
import ResonanzStorage
import Testing

@Suite("A sample of statements")
struct RoundSampleTests {
  @Test("Is the same for the same seed, whatever the order, and has no statement twice")
  func seeded() {
    let statements = Array(1...1000)
    let sample = RoundSample.draw(50, of: statements, seed: 3)
    #expect(sample == RoundSample.draw(50, of: statements.reversed() + [7, 7], seed: 3))
    #expect(Set(sample).count == 50)
    #expect(sample == sample.sorted())
    #expect(sample != RoundSample.draw(50, of: statements, seed: 4))
  }

  @Test("Is all of them where there are no more", arguments: [(0, 0), (2, 2), (3, 3), (9, 3)])
  func size(count: Int, expected: Int) {
    #expect(RoundSample.draw(count, of: [5, 6, 7], seed: 1).count == expected)
  }

  /// Each of 10 is drawn into 3 of 10 samples: of 4,000 samples 1,200 times, ± 29 (one standard deviation).
  @Test("Draws each as often as every other")
  func fair() {
    var drawn: [Int: Int] = [:]
    for seed in 0..<4000 {
      for number in RoundSample.draw(3, of: Array(0..<10), seed: UInt64(seed)) {
        drawn[number, default: 0] += 1
      }
    }
    for number in 0..<10 { #expect((1060...1340).contains(drawn[number] ?? 0)) }
  }
}

@Suite("What is said of a statement in a round")
struct RoundDecisionTests {
  @Test("Is tags or a reason for having none, never both nor neither")
  func either() {
    let tag = TagDraft(target: TargetID(number: 3))
    #expect(RoundDecision(tags: [tag]) != nil)
    #expect(RoundDecision(reason: .noContent) != nil)
    #expect(RoundDecision() == nil)
    #expect(RoundDecision(tags: [tag], reason: .noContent) == nil)
    #expect(RoundDecision(reason: .open) == nil)
    #expect(RoundDecision(reason: .processed) == nil)
  }

  @Test("Is the same in whatever order its tags are named")
  func order() {
    let one = TagDraft(target: TargetID(number: 3), stance: .mixed)
    let other = TagDraft(target: TargetID(number: 2))
    #expect(RoundDecision(tags: [one, other]) == RoundDecision(tags: [other, one]))
  }
}
