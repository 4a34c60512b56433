import GRDB

extension Archive {
  /// The main themes of the measures that an event tagged, which some of its statements aren't tagged to
  /// themselves: a measure counts for its themes anyway, so that nothing is implied; but somebody may have
  /// meant the theme too.
  ///
  /// - Returns: slugs, in the catalogue's order.
  public func offeredThemes(after event: Int) throws(StorageError) -> [String] {
    try reading { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT theme.slug FROM target AS theme
          JOIN target_version AS version ON version.target = theme.id AND version.removed IS NULL
          WHERE theme.kind = 'theme' AND version.retired = 0 AND EXISTS (
            SELECT 1 FROM serves CROSS JOIN tag ON tag.target = serves.measure
              AND tag.added = :event AND tag.import IS NULL
            WHERE serves.theme = theme.id AND serves.removed IS NULL AND serves.position = 1
              AND NOT EXISTS (SELECT 1 FROM tag AS own WHERE own.target = theme.id
                AND own.respondent = tag.respondent AND own.statement = tag.statement
                AND own.removed IS NULL))
          ORDER BY version.position
          """,
        arguments: ["event": event])
    }
  }
}
