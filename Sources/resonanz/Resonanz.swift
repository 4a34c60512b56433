import ArgumentParser

@main struct Resonanz: ParsableCommand {}
