// The vocabulary of generate.c: made-up statements, so no word here is anybody's.
#pragma once

// Commonest first; their frequencies fall as 1 / (rank + 2).
static const char *const function_words[] = {
  "die", "der", "und", "in", "ist", "für", "zu", "das", "nicht", "es", "mit", "auf", "den", "auch",
  "sich", "mehr", "von", "eine", "ein", "wir", "sind", "im", "an", "dass", "werden", "wird", "man",
  "sollte", "dem", "aus", "bei", "wie", "nur", "oder", "aber", "noch", "so", "ich", "keine", "um",
  "einen", "sie", "hier", "sehr", "als", "des", "zum", "haben", "viel", "nach", "zur", "am", "wenn",
  "was", "kann", "alle", "durch", "einer", "bitte", "immer", "da", "mir", "gibt", "schon", "muss",
  "bis", "vor", "über", "unsere", "könnte", "ohne", "gut", "wieder", "diese", "unter", "müssen",
  "fehlt", "besonders", "jeder", "dort", "weil", "fehlen", "zwischen", "wäre", "würde", "endlich",
  "überall", "ganz", "leider", "sowie", "gegen", "viele", "dafür", "etwas", "uns", "soll", "gerne",
  "kein", "nichts", "während", "früher", "täglich", "öfter", "seit", "trotzdem", "außerdem",
  "vielleicht", "manchmal", "nirgends", "irgendwo", "zuletzt", "draußen", "abends", "morgens",
};

// Written small.
static const char *const qualities[] = {
  "neue", "alte", "große", "kleine", "sichere", "gute", "schöne", "öffentliche", "grüne", "breite",
  "enge", "günstige", "teure", "bezahlbare", "ruhige", "laute", "saubere", "schmutzige", "helle",
  "dunkle", "freie", "gesperrte", "städtische", "ländliche", "junge", "ältere", "barrierefreie",
  "kostenlose", "gefährliche", "überfüllte", "moderne", "digitale", "langsame", "schnelle",
  "regelmäßige", "seltene", "fehlende", "kaputte", "gepflegte", "verwilderte", "lebendige",
  "durchgehende", "überdachte", "beleuchtete", "bauen", "erhalten", "schließen", "öffnen",
  "verbessern", "fördern", "pflanzen", "sanieren", "erweitern", "fahren", "laufen", "warten",
  "spielen", "sitzen", "wohnen", "arbeiten", "einkaufen", "treffen", "feiern", "lernen", "parken",
  "mähen", "räumen", "prüfen", "planen", "stärken", "schützen", "begrünen", "entsiegeln",
};

// Stand alone and as every part of a compound; the second string joins them to a part that follows.
static const struct { const char *word, *joint; } nouns[] = {
  {"straße", "n"}, {"rad", ""}, {"weg", "e"}, {"bus", ""}, {"bahn", ""}, {"stadt", ""},
  {"park", ""}, {"platz", ""}, {"schule", "n"}, {"kind", "er"}, {"garten", ""}, {"wohnung", "s"},
  {"miete", "n"}, {"haus", "halts"}, {"verkehr", "s"}, {"nahverkehr", "s"}, {"ampel", ""},
  {"brücke", "n"}, {"ufer", ""}, {"fluss", ""}, {"baum", ""}, {"bäume", ""}, {"grün", ""},
  {"spielplatz", ""}, {"sport", ""}, {"halle", "n"}, {"schwimmbad", ""}, {"verein", "s"},
  {"kultur", ""}, {"theater", ""}, {"musik", ""}, {"fest", ""}, {"markt", ""}, {"laden", ""},
  {"geschäft", "s"}, {"arbeit", "s"}, {"betrieb", "s"}, {"gewerbe", ""}, {"fläche", "n"},
  {"boden", ""}, {"bau", ""}, {"plan", ""}, {"planung", "s"}, {"amt", "s"}, {"verwaltung", "s"},
  {"bürger", ""}, {"rat", "s"}, {"beteiligung", "s"}, {"netz", ""}, {"licht", ""}, {"strom", ""},
  {"wärme", ""}, {"energie", ""}, {"klima", ""}, {"schutz", ""}, {"wasser", ""}, {"luft", ""},
  {"lärm", ""}, {"müll", ""}, {"abfall", ""}, {"sauberkeit", "s"}, {"sicherheit", "s"},
  {"nacht", ""}, {"tag", "es"}, {"zeit", ""}, {"takt", ""}, {"linie", "n"}, {"haltestelle", "n"},
  {"fahrplan", ""}, {"auto", ""}, {"parkplatz", ""}, {"stellplatz", ""}, {"fuß", ""},
  {"gänger", ""}, {"kreuzung", "s"}, {"kreisel", ""}, {"geschwindigkeit", "s"}, {"kontrolle", "n"},
  {"zentrum", "s"}, {"viertel", ""}, {"ortsteil", "s"}, {"dorf", ""}, {"umland", ""},
  {"region", "al"}, {"tal", ""}, {"berg", ""}, {"wald", ""}, {"wiese", "n"}, {"tier", ""},
  {"hund", "e"}, {"bank", ""}, {"bänke", ""}, {"tisch", ""}, {"treffpunkt", ""},
  {"begegnung", "s"}, {"nachbarschaft", "s"}, {"familie", "n"}, {"jugend", ""}, {"senioren", ""},
  {"alter", "s"}, {"pflege", ""}, {"gesundheit", "s"}, {"klinik", ""}, {"arzt", ""},
  {"praxis", ""}, {"betreuung", "s"}, {"kita", ""}, {"bildung", "s"}, {"universität", "s"},
  {"hochschule", "n"}, {"studenten", ""}, {"forschung", "s"}, {"bibliothek", "s"}, {"buch", ""},
  {"daten", ""}, {"digital", ""}, {"karte", "n"}, {"fahrschein", ""}, {"preis", ""},
  {"kosten", ""}, {"geld", ""}, {"steuer", ""}, {"förderung", "s"}, {"projekt", ""},
  {"konzept", ""}, {"ziel", ""}, {"idee", "n"}, {"frage", "n"}, {"antwort", ""}, {"gespräch", "s"},
  {"information", "s"}, {"angebot", "s"}, {"nutzung", "s"}, {"entwicklung", "s"}, {"erhaltung", "s"},
  {"sanierung", "s"}, {"denkmal", ""}, {"turm", ""}, {"mauer", ""}, {"tor", ""}, {"keller", ""},
  {"dach", ""}, {"fenster", ""}, {"treppe", "n"}, {"aufzug", "s"}, {"rampe", "n"},
  {"barriere", "n"}, {"rollstuhl", ""}, {"blinden", ""}, {"sprache", ""}, {"kurs", ""},
  {"integration", "s"}, {"toleranz", ""}, {"ehrenamt", "s"}, {"hilfe", ""}, {"beratung", "s"},
  {"stelle", "n"}, {"ordnung", "s"}, {"polizei", ""}, {"feuerwehr", ""}, {"rettung", "s"},
  {"winter", ""}, {"sommer", ""}, {"schnee", ""}, {"regen", ""}, {"sonne", "n"}, {"schatten", ""},
  {"hitze", ""}, {"brunnen", ""}, {"trinkwasser", ""}, {"toilette", "n"}, {"spazier", ""},
  {"wander", ""}, {"radweg", ""}, {"gehweg", ""}, {"schiene", "n"}, {"bahnhof", "s"},
  {"tunnel", ""}, {"umleitung", "s"}, {"baustelle", "n"}, {"sperrung", "s"}, {"anwohner", ""},
  {"gast", ""}, {"hotel", ""}, {"tourismus", ""}, {"werbung", "s"}, {"marke", "n"}, {"wirtschaft", "s"},
  {"handwerk", "s"}, {"industrie", ""}, {"glas", ""}, {"optik", ""}, {"gründer", ""},
  {"werkstatt", ""}, {"büro", ""}, {"raum", ""}, {"freiraum", ""}, {"erholung", "s"},
  {"spiel", ""}, {"ball", ""}, {"eis", ""}, {"lauf", ""}, {"bad", "e"}, {"see", ""},
};

static const char *const endings[] = {"", "", "", "en", "s", "e", "er", "chen"};

static const char *const districts[] = {
  "Zentrum", "Nord", "West", "Ost", "Süd", "Lobeda", "Winzerla", "Göschwitz", "Zwätzen",
  "Kernberge", "Löbstedt", "Burgau", "Ammerbach", "Wenigenjena",
};

static const char *const ages[] = {"unter 18", "18 bis 29", "30 bis 44", "45 bis 59", "60 und älter"};

// As every archive knows them; the numbers are shares of 100 respondents.
static const struct { const char *title; unsigned share; } groups[] = {
  {"Bürger/Bewohner", 60}, {"Experten/Stakeholder", 12}, {"Politik", 8}, {"Schulen", 12},
  {"Verwaltung", 8},
};

// Of the built-in catalogue, by slug.
static const char *const themes[] = {
  "stadt-mobil", "mein-unser", "effizienz-flaechen", "digital-stadt", "stark-handeln",
  "stadt-region", "licht-stadt",
};

static const char *const measures[] = {
  "erlebnisraum-saale", "jena-digital-mobil", "stadtraum-bahnhof-west", "soziale-stadt-integration",
  "sportstadt-jena", "umfeld-bahnhof-goeschwitz", "strategisches-flaechenmanagement",
  "staedtischer-flaechenpool", "digitalstrategie", "willkommenskoordinator", "stadtmarke-beleben",
  "regionales-nachbarschaftsforum", "strategische-steuerung", "beteiligungsmanagement",
  "zukunftsorientierte-verwaltung",
};
