// What a durable commit costs on a disk, and nothing else: commit DATABASE COMMITS
//
// Makes a database (WAL, synchronous=FULL, as an archive is), writes one small row a transaction, and
// prints the median of a transaction's wall and CPU time in milliseconds between a tab.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int compare(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

static sqlite3 *db;

static void run(const char *sql) {
  if (sqlite3_exec(db, sql, 0, 0, 0) == SQLITE_OK) return;
  fprintf(stderr, "commit: %s\n", sqlite3_errmsg(db));
  exit(1);
}

int main(int count, char **arguments) {
  int commits = count == 3 ? atoi(arguments[2]) : 0;
  if (commits < 1 || sqlite3_open(arguments[1], &db) != SQLITE_OK) {
    fprintf(stderr, "usage: commit DATABASE COMMITS\n");
    return 64;
  }
  run("PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
  run("CREATE TABLE IF NOT EXISTS item (id INTEGER PRIMARY KEY, value INTEGER)");
  double *wall = malloc((size_t)commits * sizeof *wall), *cpu = malloc((size_t)commits * sizeof *cpu);
  for (int i = 0; i < commits; i++) {
    double start = now(CLOCK_MONOTONIC), start_cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    run("BEGIN IMMEDIATE; INSERT INTO item (value) VALUES (1); COMMIT");
    wall[i] = now(CLOCK_MONOTONIC) - start;
    cpu[i] = now(CLOCK_PROCESS_CPUTIME_ID) - start_cpu;
  }
  qsort(wall, (size_t)commits, sizeof *wall, compare);
  qsort(cpu, (size_t)commits, sizeof *cpu, compare);
  printf("%.3f\t%.3f\n", wall[commits / 2], cpu[commits / 2]);
  return 0;
}
