// What a command costs: measure RUNS RESULT COMMAND …
//
// Runs the command so often, one after the other, and writes to the file RESULT, on one line between
// tabs, the medians of its CPU time and wall time in milliseconds and the largest peak of its memory
// in megabytes. What the command prints is passed on. As `time` does, but with nothing to install.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  double cpu, wall, memory;
} Cost;

static void fail(const char *what) {
  fprintf(stderr, "measure: %s: %s\n", what, strerror(errno));
  exit(1);
}

static double milliseconds(struct timeval time) {
  return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static Cost run(char **command) {
  double start = now();
  pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    execvp(command[0], command);
    fprintf(stderr, "measure: %s: %s\n", command[0], strerror(errno));
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) fail("wait4");
  Cost cost = {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), now() - start, 0};
  // Linux counts in kibibytes, macOS in bytes.
#ifdef __APPLE__
  cost.memory = (double)usage.ru_maxrss / 1e6;
#else
  cost.memory = (double)usage.ru_maxrss * 1024 / 1e6;
#endif
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fprintf(stderr, "measure: %s ended with %d\n", command[0], WEXITSTATUS(status));
    exit(1);
  }
  return cost;
}

static int compare(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static double median(double *values, size_t count) {
  qsort(values, count, sizeof *values, compare);
  return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

int main(int count, char **arguments) {
  size_t runs = count > 3 ? strtoull(arguments[1], NULL, 10) : 0;
  if (runs == 0) {
    fprintf(stderr, "usage: measure RUNS RESULT COMMAND …\n");
    return 64;
  }
  double cpu[runs], wall[runs], memory = 0;
  for (size_t index = 0; index < runs; index++) {
    Cost cost = run(arguments + 3);
    cpu[index] = cost.cpu;
    wall[index] = cost.wall;
    if (cost.memory > memory) memory = cost.memory;
  }
  FILE *result = fopen(arguments[2], "w");
  if (result == NULL) fail(arguments[2]);
  fprintf(result, "%.2f\t%.2f\t%.1f\n", median(cpu, runs), median(wall, runs), memory);
  return fclose(result) == 0 ? 0 : 1;
}
