import GRDB
import GRDBSQLite

/// Sees every word that the full-text index takes in, exactly as the index spells it, while it is
/// taken in: the tokenizer `unicode61` of this connection is SQLite's own, with a look at each word on
/// the way. So the words need no second pass over the texts and cannot differ from the index's, and the
/// file stays what any other SQLite reads and writes with its own `unicode61`.
enum WordObserver {
  private static let name = "unicode61"

  /// - Returns: what collects the words of this connection, once it is told to.
  /// - Throws: where SQLite has no FTS5.
  static func install(in database: Database) throws -> WordCollector {
    guard let connection = database.sqliteConnection, let api = api(of: connection) else {
      throw StorageError.database(code: 0, reason: "FTS5")
    }
    var original = fts5_tokenizer()
    var originalContext: UnsafeMutableRawPointer?
    guard api.pointee.xFindTokenizer(api, name, &originalContext, &original) == SQLITE_OK else {
      throw StorageError.database(code: 0, reason: name)
    }
    let module = TokenizerModule(original: original, context: originalContext)
    var observer = fts5_tokenizer(
      xCreate: createObservingTokenizer, xDelete: deleteObservingTokenizer,
      xTokenize: tokenizeObserving)
    let context = Unmanaged.passRetained(module).toOpaque()
    let code = api.pointee.xCreateTokenizer(api, name, context, &observer) { pointer in
      Unmanaged<TokenizerModule>.fromOpaque(pointer!).release()
    }
    guard code == SQLITE_OK else { throw StorageError.database(code: Int(code), reason: name) }
    return module.collector
  }

  /// https://sqlite.org/fts5.html, "Extending FTS5".
  private static func api(of connection: OpaquePointer) -> UnsafeMutablePointer<fts5_api>? {
    var statement: OpaquePointer?
    var api: UnsafeMutablePointer<fts5_api>?
    guard sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nil) == SQLITE_OK else {
      return nil
    }
    withUnsafeMutablePointer(to: &api) { pointer in
      sqlite3_bind_pointer(statement, 1, pointer, "fts5_api_ptr", nil)
      sqlite3_step(statement)
    }
    sqlite3_finalize(statement)
    return api
  }
}

/// SQLite's tokenizer and where its words are collected; one a connection.
private final class TokenizerModule {
  let original: fts5_tokenizer
  let context: UnsafeMutableRawPointer?
  let collector = WordCollector()

  init(original: fts5_tokenizer, context: UnsafeMutableRawPointer?) {
    self.original = original
    self.context = context
  }
}

/// One table's tokenizer. FTS5 hands it around as an opaque pointer.
private final class ObservingTokenizer {
  let module: TokenizerModule
  var inner: OpaquePointer?

  init(module: TokenizerModule) {
    self.module = module
  }
}

/// What the callback of one text needs: the collector, and FTS5's own callback.
private struct Observation {
  let collector: Unmanaged<WordCollector>
  let context: UnsafeMutableRawPointer?
  let forward:
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32
    ) -> Int32
}

private let createObservingTokenizer:
  @convention(c) (
    UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafePointer<CChar>?>?, Int32,
    UnsafeMutablePointer<OpaquePointer?>?
  ) -> Int32 = { context, arguments, count, result in
    let module = Unmanaged<TokenizerModule>.fromOpaque(context!).takeUnretainedValue()
    let tokenizer = ObservingTokenizer(module: module)
    let code = module.original.xCreate(module.context, arguments, count, &tokenizer.inner)
    guard code == SQLITE_OK else { return code }
    result!.pointee = OpaquePointer(Unmanaged.passRetained(tokenizer).toOpaque())
    return SQLITE_OK
  }

private let deleteObservingTokenizer: @convention(c) (OpaquePointer?) -> Void = { pointer in
  guard let pointer else { return }
  let tokenizer = Unmanaged<ObservingTokenizer>.fromOpaque(UnsafeRawPointer(pointer))
  let unretained = tokenizer.takeUnretainedValue()
  unretained.module.original.xDelete(unretained.inner)
  tokenizer.release()
}

private let tokenizeObserving:
  @convention(c) (
    OpaquePointer?, UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32,
    (
      @convention(c) (
        UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32
      ) -> Int32
    )?
  ) -> Int32 = { pointer, context, flags, text, length, forward in
    let tokenizer = Unmanaged<ObservingTokenizer>.fromOpaque(UnsafeRawPointer(pointer!))
      .takeUnretainedValue()
    let module = tokenizer.module
    guard flags & FTS5_TOKENIZE_DOCUMENT != 0, module.collector.isCollecting else {
      return module.original.xTokenize(tokenizer.inner, context, flags, text, length, forward)
    }
    var observation = Observation(
      collector: Unmanaged.passUnretained(module.collector), context: context, forward: forward!)
    return withUnsafeMutablePointer(to: &observation) { observation in
      module.original.xTokenize(tokenizer.inner, observation, flags, text, length) {
        pointer, flags, word, length, start, end in
        let observation = pointer!.assumingMemoryBound(to: Observation.self)
        observation.pointee.collector._withUnsafeGuaranteedRef {
          $0.collect(UnsafeRawBufferPointer(start: word, count: Int(length)))
        }
        return observation.pointee.forward(
          observation.pointee.context, flags, word, length, start, end)
      }
    }
  }
