import CXML

/// What the C library calls back: passes on what the handler wants.
final class PartSink {
  private(set) var hasDocumentType = false
  /// Whether elements stood in one another deeper than in any workbook. The parser remembers each
  /// that is open, so a small file could take up all memory.
  private(set) var isTooDeep = false
  private var depth = 0
  private static let mostDepth = 64
  private let handler: PartHandler
  private let namespaces: [String]
  /// The last one that was wanted. The parser keeps one copy of each, so the pointer tells.
  private var wanted: UnsafePointer<UInt8>?

  init(_ handler: PartHandler) {
    self.handler = handler
    namespaces = handler.namespaces
  }

  @inline(__always)
  private func wants(_ namespace: UnsafePointer<UInt8>?) -> Bool {
    guard let namespace, namespace != wanted else { return true }
    guard namespaces.contains(String(cString: namespace)) else { return false }
    wanted = namespace
    return true
  }

  @inline(__always)
  private func descend() {
    depth &+= 1
    if depth > Self.mostDepth { isTooDeep = true }
  }

  /// The library wants to be made ready once, before there are threads that use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// The functions for the parser, whose user data is a `PartSink`.
  static func callbacks() -> xmlSAXHandler {
    precondition(isReady)
    var callbacks = xmlSAXHandler()
    callbacks.initialized = XML_SAX2_MAGIC
    callbacks.startElementNs = { user, name, _, namespace, _, _, count, _, attributes in
      guard let user, let name else { return }
      Unmanaged<PartSink>.fromOpaque(user)._withUnsafeGuaranteedRef { sink in
        sink.descend()
        guard sink.wants(namespace) else { return }
        sink.handler.start(
          PartElement(name: PartName(bytes: name), count: Int(count), attributes: attributes))
      }
    }
    callbacks.endElementNs = { user, name, _, namespace in
      guard let user, let name else { return }
      Unmanaged<PartSink>.fromOpaque(user)._withUnsafeGuaranteedRef { sink in
        sink.depth &-= 1
        if sink.wants(namespace) { sink.handler.end(PartName(bytes: name)) }
      }
    }
    let characters: charactersSAXFunc = { user, bytes, count in
      guard let user else { return }
      Unmanaged<PartSink>.fromOpaque(user)._withUnsafeGuaranteedRef { sink in
        sink.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    callbacks.characters = characters
    callbacks.cdataBlock = characters
    callbacks.ignorableWhitespace = characters
    callbacks.internalSubset = { user, _, _, _ in
      guard let user else { return }
      Unmanaged<PartSink>.fromOpaque(user).takeUnretainedValue().hasDocumentType = true
    }
    // Without it, the library writes what it finds to standard error.
    callbacks.serror = { _, _ in }
    return callbacks
  }
}
