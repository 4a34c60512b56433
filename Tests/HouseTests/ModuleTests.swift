import TestSupport
import Testing

@Suite("The house")
struct ModuleTests {}
