// What an import can't be faster than: floor FULL EMPTY
//
// Reads into memory every row that an import has written to the archive FULL, then writes the same rows
// to the archive EMPTY, one transaction, in the order of an importer, and prints the CPU and wall time
// of the writing alone, in milliseconds. It decodes, checks, hashes, counts and looks up nothing: what
// is left is the work of SQLite itself, its constraints, foreign keys and full-text index included.
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { most_columns = 16, block_size = 1 << 20 };

// Eight bytes a value, since there are seventy a statement. What type it is says its column.
typedef struct {
  uint32_t length;
  char bytes[];
} Bytes;

typedef union {
  int64_t integer;
  const Bytes *bytes;
} Cell;

// No column of the schema comes to the smallest integer of all.
static const int64_t null_integer = INT64_MIN;

typedef struct {
  const char *name, *columns;
  // A letter a column: i integer, t text, b blob.
  const char *types;
  // Which rows, in which order.
  const char *rows;
  size_t count, capacity, width;
  Cell *cells;
  sqlite3_stmt *insert;
  // The next row to write.
  size_t next;
} Table;

static Table events = {
  "event", "number, at, person, kind, subject, undoes, statements, digest, hash", "ititiiibb",
  // The first event made the archive; EMPTY has it too.
  "WHERE number > 1 ORDER BY number"};
static Table consultations = {
  "consultation", "id, slug, title, publication, kept_until, added", "itttti", "ORDER BY id"};
static Table questions = {"question", "id, consultation, text, added", "iiti", "ORDER BY id"};
static Table imports = {
  "import",
  "number, consultation, file, sha256, mapping, summary, added, in_force, profile, replaces",
  "iitbttiiti",
  "ORDER BY number"};
static Table respondents = {
  "respondent",
  "id, consultation, source_id, kind, organisation, headcount, source_group, added", "iitttiii",
  "WHERE id > 0 ORDER BY id"};
static Table submissions = {
  "submission",
  "id, consultation, respondent, source_group, received, language, consent, added, document",
  "iiiitttit", "ORDER BY id"};
static Table attributes = {
  "attribute", "submission, name, value, import", "itti", "ORDER BY submission, name, value"};
static Table statements = {
  "statement",
  "id, submission, question, respondent, source_group, consultation, identity, source_id, arrived,"
  " added, revision, live, state, page",
  "iiiiiibttiiitt", "ORDER BY id"};
static Table revisions = {
  "revision", "id, statement, text, nonce, text_hash, commitment, added", "iitbibi", "ORDER BY id"};
static Table assertions = {
  "assertion", "import, statement, revision, \"row\", \"column\", tags", "iiiiit",
  "ORDER BY statement, import"};
static Table tags = {
  "tag",
  "target, respondent, statement, added, removed, stance, source_group, consultation, import",
  "iiiiitiii", "ORDER BY statement, target"};
static Table statement_counts = {
  "count_statement",
  "target, source_group, consultation, stance, statements, unattributed", "iiitii", ""};
static Table respondent_counts = {
  "count_respondent", "target, source_group, consultation, respondents", "iiii", ""};
static Table base_counts = {
  "count_base", "source_group, consultation, state, statements, unattributed", "iitii", ""};
static Table base_respondent_counts = {
  "count_base_respondent", "source_group, consultation, respondents", "iii", ""};
static Table words = {"word", "id, spelling, folded, stem", "ittt", "ORDER BY id"};

static Table *const tables[] = {
  &events, &consultations, &questions, &imports, &respondents, &submissions, &attributes,
  &statements, &revisions, &assertions, &tags, &statement_counts, &respondent_counts, &base_counts,
  &base_respondent_counts, &words,
};
enum { table_count = sizeof(tables) / sizeof(tables[0]) };

// The two indexes take their texts from rows of other tables.
static sqlite3_stmt *insert_full_text, *insert_word_part;

static sqlite3 *database;

static void fail(const char *what) {
  fprintf(stderr, "floor: %s\n", what);
  exit(1);
}

static void check(int code) {
  if (code != SQLITE_OK) fail(sqlite3_errmsg(database));
}

static void execute(const char *sql) { check(sqlite3_exec(database, sql, NULL, NULL, NULL)); }

static void *allocate(size_t size) {
  void *memory = malloc(size);
  if (memory == NULL) fail("not enough memory for the rows");
  return memory;
}

// MARK: - Reading, not measured

static Bytes *new_bytes(size_t length) {
  static char *block;
  static size_t used = block_size;
  size_t size = (sizeof(Bytes) + length + 3) & ~(size_t)3;
  if (size > block_size) return allocate(size);
  if (used + size > block_size) {
    block = allocate(block_size);
    used = 0;
  }
  Bytes *bytes = (Bytes *)(block + used);
  used += size;
  return bytes;
}

// Most texts of a column are one of a few; one that stands in the row before is not kept again.
static const Bytes *keep(const void *source, size_t length, const Bytes *before) {
  if (before && before->length == length && memcmp(before->bytes, source, length) == 0) {
    return before;
  }
  Bytes *bytes = new_bytes(length);
  bytes->length = (uint32_t)length;
  memcpy(bytes->bytes, source, length);
  return bytes;
}

static Cell read_cell(sqlite3_stmt *statement, int column, char type, const Cell *before) {
  bool is_null = sqlite3_column_type(statement, column) == SQLITE_NULL;
  if (type == 'i') {
    return (Cell){.integer = is_null ? null_integer : sqlite3_column_int64(statement, column)};
  }
  if (is_null) return (Cell){.bytes = NULL};
  const void *source = sqlite3_column_blob(statement, column);
  size_t length = (size_t)sqlite3_column_bytes(statement, column);
  return (Cell){.bytes = keep(source, length, before ? before->bytes : NULL)};
}

static Cell *add_row(Table *table) {
  if (table->count == table->capacity) {
    table->capacity = table->capacity * 2 + 1024;
    table->cells = realloc(table->cells, table->capacity * table->width * sizeof(Cell));
    if (table->cells == NULL) fail("not enough memory for the rows");
  }
  return table->cells + table->count++ * table->width;
}

static void read_table(Table *table) {
  char sql[512];
  sqlite3_stmt *statement;
  table->width = strlen(table->types);
  snprintf(sql, sizeof sql, "SELECT %s FROM %s %s", table->columns, table->name, table->rows);
  check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL));
  int code;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    Cell *row = add_row(table);
    const Cell *before = table->count > 1 ? row - table->width : NULL;
    for (size_t column = 0; column < table->width; column++) {
      row[column] = read_cell(
        statement, (int)column, table->types[column], before ? before + column : NULL);
    }
  }
  if (code != SQLITE_DONE) fail(sqlite3_errmsg(database));
  sqlite3_finalize(statement);
}

static void read_archive(const char *path) {
  check(sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, NULL));
  for (int index = 0; index < table_count; index++) read_table(tables[index]);
  if (statements.count != revisions.count) fail("a statement of the archive has several texts");
  check(sqlite3_close(database));
}

// MARK: - Writing, measured

// As Sources/ResonanzStorage/Archive/Connection.swift; Scripts/bench holds the two against each other.
static void open_for_writing(const char *path) {
  check(
    sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL));
  check(sqlite3_busy_timeout(database, 5000));
  execute("PRAGMA foreign_keys = ON");
  execute("PRAGMA journal_mode = WAL");
  execute("PRAGMA synchronous = FULL");
  execute("PRAGMA cache_size = -98304");
  execute("PRAGMA journal_size_limit = 67108864");
}

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
  return statement;
}

static void prepare_inserts(void) {
  for (int index = 0; index < table_count; index++) {
    Table *table = tables[index];
    char sql[512], places[2 * most_columns] = "";
    for (size_t column = 0; column < table->width; column++) strcat(places, column ? ",?" : "?");
    snprintf(
      sql, sizeof sql, "INSERT INTO %s (%s) VALUES (%s)", table->name, table->columns, places);
    table->insert = prepare(sql);
  }
  insert_full_text = prepare("INSERT INTO full_text (rowid, text) VALUES (?, ?)");
  insert_word_part = prepare("INSERT INTO word_part (rowid, folded) VALUES (?, ?)");
}

static void finalize_inserts(void) {
  for (int index = 0; index < table_count; index++) sqlite3_finalize(tables[index]->insert);
  sqlite3_finalize(insert_full_text);
  sqlite3_finalize(insert_word_part);
}

static void bind(sqlite3_stmt *statement, int place, char type, Cell cell) {
  if (type == 'i') {
    if (cell.integer == null_integer) sqlite3_bind_null(statement, place);
    else sqlite3_bind_int64(statement, place, cell.integer);
  } else if (cell.bytes == NULL) {
    sqlite3_bind_null(statement, place);
  } else if (type == 't') {
    sqlite3_bind_text(
      statement, place, cell.bytes->bytes, (int)cell.bytes->length, SQLITE_STATIC);
  } else {
    sqlite3_bind_blob(
      statement, place, cell.bytes->bytes, (int)cell.bytes->length, SQLITE_STATIC);
  }
}

static void run(sqlite3_stmt *statement) {
  if (sqlite3_step(statement) != SQLITE_DONE) fail(sqlite3_errmsg(database));
  sqlite3_reset(statement);
}

static const Cell *peek(const Table *table) {
  return table->next < table->count ? table->cells + table->next * table->width : NULL;
}

static const Cell *write_next(Table *table) {
  const Cell *row = peek(table);
  for (size_t column = 0; column < table->width; column++) {
    bind(table->insert, (int)column + 1, table->types[column], row[column]);
  }
  run(table->insert);
  table->next++;
  return row;
}

// The rows that come next and have no more than this in a column.
static void write_up_to(Table *table, int column, int64_t limit) {
  const Cell *row;
  while ((row = peek(table)) != NULL && row[column].integer <= limit) write_next(table);
}

static void write_all(Table *table) {
  while (table->next < table->count) write_next(table);
}

static void write_index(sqlite3_stmt *insert, Cell id, Cell text) {
  bind(insert, 1, 'i', id);
  bind(insert, 2, 't', text);
  run(insert);
}

static void write_statement(void) {
  const Cell *statement = peek(&statements);
  int64_t id = statement[0].integer;
  write_up_to(&respondents, 0, statement[3].integer);
  write_up_to(&submissions, 0, statement[1].integer);
  write_up_to(&attributes, 0, statement[1].integer);
  write_next(&statements);
  const Cell *revision = write_next(&revisions);
  write_index(insert_full_text, revision[1], revision[2]);
  write_up_to(&assertions, 1, id);
  write_up_to(&tags, 2, id);
}

static void write_rows(void) {
  write_all(&events);
  write_all(&consultations);
  write_all(&questions);
  write_all(&imports);
  while (statements.next < statements.count) write_statement();
  while (words.next < words.count) {
    const Cell *word = write_next(&words);
    write_index(insert_word_part, word[0], word[2]);
  }
  // Whatever rows are left, the counts among them.
  for (int index = 0; index < table_count; index++) write_all(tables[index]);
}

static double cpu_milliseconds(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3
    + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static double wall_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: floor FULL EMPTY\n");
    return 64;
  }
  read_archive(arguments[1]);
  double cpu = cpu_milliseconds(), wall = wall_milliseconds();
  open_for_writing(arguments[2]);
  prepare_inserts();
  execute("BEGIN IMMEDIATE");
  write_rows();
  execute("COMMIT");
  finalize_inserts();
  // Folds the write-ahead log into the file, as the end of an import does.
  check(sqlite3_close(database));
  printf("%.0f\t%.0f\n", cpu_milliseconds() - cpu, wall_milliseconds() - wall);
  return 0;
}
