public import ArgumentParser
public import ResonanzModel

extension Stance: ExpressibleByArgument {}
extension StatementState: ExpressibleByArgument {}
