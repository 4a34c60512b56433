// Writes a CSV file of made-up statements of citizens to standard output: generate STATEMENTS SEED
//
// Ten columns, about 220 bytes of text a statement, three tags each. The same seed gives the same
// bytes, and the beginning of a longer file is the shorter one. What makes such a file costly to take
// in is kept as in real ones: common words that come again and again, and compounds that never do, so
// that the number of different words grows without end (about 150,000 in 300,000 texts); umlauts;
// quotes and line breaks within a cell; people who say several things in a row; texts that repeat.
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "words.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

enum { longest_text = 4096, remembered_texts = 4096 };

// Buffers take a text that is as long as it may be, and one more sentence.
typedef struct {
  char bytes[2 * longest_text];
  size_t length;
} Text;

static uint64_t state;

// SplitMix64 (https://prng.di.unimi.it/splitmix64.c), in the public domain.
static uint64_t mix(uint64_t value) {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
  value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
  return value ^ (value >> 31);
}

static uint64_t next(void) { return mix(state += 0x9e3779b97f4a7c15); }

static size_t below(size_t limit) { return (size_t)(next() % limit); }

static bool chance(unsigned percent) { return below(100) < percent; }

// In (0, 1], so that its logarithm is finite.
static double fraction(void) { return (double)((next() >> 11) + 1) / 9007199254740992.0; }

static void append(Text *text, const char *string) {
  size_t length = strlen(string);
  memcpy(text->bytes + text->length, string, length);
  text->length += length;
}

// The umlauts äöü are C3 A4, B6 and BC in UTF-8, and their capitals 0x20 below.
static void capitalise(char *word) {
  unsigned char *byte = (unsigned char *)word;
  if (byte[0] == 0xc3) byte++;
  if ((byte[0] >= 'a' && byte[0] <= 'z') || byte[0] >= 0xa0) byte[0] -= 0x20;
}

static void append_capitalised(Text *text, const char *word) {
  size_t start = text->length;
  append(text, word);
  capitalise(text->bytes + start);
}

static const char *function_word(void) {
  static double cumulated[COUNT(function_words)];
  if (cumulated[0] == 0) {
    double sum = 0;
    for (size_t rank = 0; rank < COUNT(function_words); rank++) {
      cumulated[rank] = sum += 1.0 / ((double)rank + 2);
    }
  }
  double point = fraction() * cumulated[COUNT(function_words) - 1];
  size_t rank = 0;
  while (cumulated[rank] < point) rank++;
  return function_words[rank];
}

// A rank without end: Zipf's law with an offset, P(rank) ~ (1 + rank / q)^-s, by its inverse. These two
// numbers set how fast the number of different words grows.
static uint64_t content_rank(void) {
  const double offset = 36, exponent = 1.46;
  double rank = offset * (pow(fraction(), -1 / (exponent - 1)) - 1);
  return rank < 1e15 ? (uint64_t)rank : (uint64_t)1e15;
}

// The compound of a rank is always the same one: its parts are chosen by the rank's hash.
static void append_compound(Text *text, uint64_t rank) {
  uint64_t choice = mix(rank);
  size_t start = text->length;
  int parts = choice % 8 < 4 ? 3 : 2;
  choice >>= 3;
  for (int part = 1; part <= parts; part++) {
    size_t noun = choice % COUNT(nouns);
    choice /= COUNT(nouns);
    append(text, nouns[noun].word);
    if (part < parts) append(text, nouns[noun].joint);
  }
  append(text, endings[choice % COUNT(endings)]);
  capitalise(text->bytes + start);
}

static void append_content_word(Text *text) {
  uint64_t rank = content_rank();
  const size_t simple = COUNT(nouns) + COUNT(qualities);
  if (rank >= simple) {
    append_compound(text, rank);
  } else if (rank % 3 == 2 && rank / 3 < COUNT(qualities)) {
    append(text, qualities[rank / 3]);
  } else {
    append_capitalised(text, nouns[rank % COUNT(nouns)].word);
  }
}

static void append_quoted(Text *text) {
  bool is_typographic = chance(40);
  append(text, is_typographic ? "„" : "\"");
  append_content_word(text);
  append(text, is_typographic ? "“" : "\"");
}

static void append_sentence(Text *text) {
  size_t words = 4 + below(12);
  append_capitalised(text, function_word());
  for (size_t word = 1; word < words; word++) {
    if (word > 3 && word + 2 < words && chance(8)) append(text, chance(10) ? ";" : ",");
    append(text, " ");
    if (below(400) == 0) append_quoted(text);
    else if (chance(53)) append(text, function_word());
    else append_content_word(text);
  }
  append(text, chance(80) ? "." : chance(50) ? "!" : "?");
}

// Short answers and long letters: the sum of two exponential waiting times.
static void make_text(Text *text) {
  size_t wanted = (size_t)(20 - 78 * (log(fraction()) + log(fraction())));
  if (wanted > longest_text) wanted = longest_text;
  text->length = 0;
  while (text->length < wanted) {
    if (text->length > 0) append(text, below(250) == 0 ? "\n" : " ");
    append_sentence(text);
  }
}

// One in fifty says again what was said before, word for word.
static const Text *next_text(void) {
  static Text recent[remembered_texts];
  static size_t made;
  if (made > 0 && chance(2)) {
    return &recent[below(made < remembered_texts ? made : remembered_texts)];
  }
  Text *text = &recent[made++ % remembered_texts];
  make_text(text);
  return text;
}

static void print_quoted(const Text *text) {
  putchar_unlocked('"');
  for (size_t index = 0; index < text->length; index++) {
    if (text->bytes[index] == '"') putchar_unlocked('"');
    putchar_unlocked(text->bytes[index]);
  }
  putchar_unlocked('"');
}

typedef struct {
  size_t number;
  size_t statements_left;
  const char *group, *district, *age;
} Respondent;

static const char *random_group(void) {
  unsigned point = (unsigned)below(100);
  size_t index = 0;
  while (point >= groups[index].share) point -= groups[index++].share;
  return groups[index].title;
}

static void make_respondent(Respondent *respondent) {
  respondent->number++;
  respondent->statements_left = 1 + below(4);
  respondent->group = random_group();
  respondent->district = districts[below(COUNT(districts))];
  respondent->age = ages[below(COUNT(ages))];
}

// Some are spoken of much more than others: the lesser of two throws.
static size_t skewed(size_t count) {
  size_t first = below(count), second = below(count);
  return first < second ? first : second;
}

static void print_statement(size_t number, const Respondent *respondent) {
  size_t day = below(122);
  size_t measure = skewed(COUNT(measures));
  size_t other = (measure + 1 + below(COUNT(measures) - 1)) % COUNT(measures);
  printf(
    "%zu;P%07zu;%s;2016-%02zu-%02zu;%s;%s;%s;%s;%s;", number, respondent->number, respondent->group,
    6 + day / 30 % 4, 1 + day % 30, respondent->district, respondent->age,
    themes[skewed(COUNT(themes))], measures[measure], measures[other]);
  print_quoted(next_text());
  putchar_unlocked('\n');
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: generate STATEMENTS SEED\n");
    return 64;
  }
  size_t statements = strtoull(arguments[1], NULL, 10);
  state = strtoull(arguments[2], NULL, 10);
  puts("Nr;Kürzel;Akteursgruppe;Datum;Stadtteil;Alter;Thema;Maßnahme;Maßnahme 2;Text");
  Respondent respondent = {0};
  for (size_t number = 1; number <= statements; number++) {
    if (respondent.statements_left == 0) make_respondent(&respondent);
    respondent.statements_left--;
    print_statement(number, &respondent);
  }
  return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
