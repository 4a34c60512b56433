"""Looks at every page of a server from outside; Scripts/web-check says at what.

  check.py PROGRAM FOLDER
"""
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

from browser import Browser

PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
AXE = next(FOLDER.glob("venv/lib/python3*/site-packages/axe_playwright_python/axe.min.js")).read_text()
NASTY = """\"'><img id=injected src=x onerror=window.ran=1><script id=injected>window.ran=1</script>{{title}}"""
PASSWORD = "Der See ist im Winter still"
# What a path means, whatever number or name stands in it.
KIND = [(r"/\d+", "/N"), (r"/(themes|measures)/[^/]+", r"/\1/SLUG")]
# As many of a kind of page are looked at.
MOST = 3


def resonanz(*arguments, says=None):
    done = subprocess.run(
        [PROGRAM, *arguments], cwd=FOLDER, input=says, text=True, capture_output=True,
        env={**os.environ, "RESONANZ_ARCHIVE": "a.resonanz", "RESONANZ_USER": "Anna", "RESONANZ_LANGUAGE": "de"})
    if done.returncode != 0:
        raise SystemExit(f"web-check: {' '.join(arguments)}: {done.stderr}{done.stdout}")
    return done.stdout


def make_archive():
    quoted = NASTY.replace('"', '\\"')
    (FOLDER / "catalogue.yaml").write_text(f"""process: {{slug: probe, title: "{quoted}", place: "{quoted}"}}
themes:
  - slug: mobil
    title: "{quoted}"
    subtitle: "{quoted}"
    goals: ["{quoted}"]
measures:
  - slug: radweg
    title: "{quoted}"
    rank: key
    themes: [mobil]
    codebook: {{belongs: "{quoted}", not: "{quoted}", examples: ["{quoted}"]}}
  - {{slug: bus, title: Busse, rank: key, themes: [mobil]}}
""")
    cell = '"' + NASTY.replace('"', '""') + '"'
    rows = [f"{number};2016-11-0{number};{cell}" for number in range(1, 7)]
    (FOLDER / "umfrage <img id=injected>.csv").write_text("Nr;Datum;Aussage\n" + "\n".join(rows) + "\n")
    resonanz("init", "a.resonanz", "--catalogue", "catalogue.yaml")
    resonanz("import", "umfrage <img id=injected>.csv", "--group", "citizens", "--consultation", NASTY, "--quiet")
    resonanz("tag", "1", "--measure", "radweg:supports", "--theme", "mobil", "--keyword", NASTY)
    resonanz("tag", "2", "--theme", "mobil")
    resonanz("note", "add", NASTY, "--statement", "1")
    resonanz("quote", "add", "1", "onerror=window.ran=1", "--measure", "radweg")
    resonanz("answer", "add", NASTY, "--statement", "1", "--result", "considered", "--date", "2016-12-06")
    resonanz("flag", "personal-data", "2")
    for name in (NASTY[:60], "Ben"):
        resonanz("user", "add", name, "--role", "admin", says=PASSWORD + "\n")
    resonanz("round", "open", NASTY, "--person", NASTY[:60], "--person", "Ben", "--statement", "1", "--statement", "3")
    return resonanz("token", "add", "Probe", "--role", "admin").split()[0]


class Pages:
    """All that a browser can come to, and what is wrong with it."""

    def __init__(self, browser, root, language):
        self.browser, self.root, self.language = browser, root, language
        self.faults, self.seen = [], {}

    def sign_in(self):
        self.browser.open(f"{self.root}/login?lang={self.language}")
        self.look("/login")
        self.browser.run(
            "document.querySelector('[name=name]').value = arguments[0];"
            "document.querySelector('[name=password]').value = arguments[1];"
            "document.querySelector('[name=password]').form.submit();", NASTY[:60], PASSWORD)

    def follow_all(self):
        waiting = ["/", "/account", "/desk", "/import", "/type", "/type/letter", "/erase?statement=1", "/nowhere"]
        while waiting:
            path = waiting.pop(0)
            kind = path.split("?")[0]
            for pattern, name in KIND:
                kind = re.sub(pattern, name, kind)
            if self.seen.setdefault(kind, set()) and (path in self.seen[kind] or len(self.seen[kind]) >= MOST):
                continue
            self.seen[kind].add(path)
            self.browser.open(self.root + path)
            self.look(path)
            waiting += self.links()

    def links(self):
        found = self.browser.run("return [...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)")
        paths = [urllib.parse.urlsplit(link) for link in found if link.startswith(self.root)]
        return [
            path._replace(scheme="", netloc="", fragment="").geturl() for path in paths
            if not re.search(r"/file$|/rejected$|/assets/|/logout|lang=", path.path + path.query)
        ]

    def look(self, path):
        if self.browser.run("return Boolean(window.ran || document.querySelector('#injected'))"):
            self.faults.append(f"{path}: what was slipped in is part of the page")
        for address in self.browser.requests():
            if not address.startswith((self.root, "data:", "about:", "chrome")):
                self.faults.append(f"{path}: asks for {address}")
        if self.browser.run("return document.documentElement.scrollWidth > innerWidth + 1"):
            self.faults.append(f"{path}: is wider than the window")
        self.browser.run(AXE)
        found = self.browser.run_waiting(
            "axe.run().then(result => arguments[arguments.length - 1](result.violations.map("
            "v => [v.impact, v.id, v.nodes.length, v.nodes[0].html.slice(0, 160)])))")
        for impact, name, count, example in found:
            if impact in ("serious", "critical"):
                self.faults.append(f"{path}: {impact} {name}, {count} times: {example}")


def look_at(root, width, language, is_dark):
    browser = Browser(width, language, is_dark, FOLDER / f"profile-{language}")
    try:
        pages = Pages(browser, root, language)
        pages.sign_in()
        pages.follow_all()
    finally:
        browser.close()
    count = sum(len(paths) for paths in pages.seen.values())
    print(f"{count} pages of {len(pages.seen)} kinds in {language} at {width} pixels: {len(pages.faults)} faults")
    for fault in pages.faults:
        print(f"  {fault}")
    return len(pages.faults)


def ask_everything(root, token):
    # Whether everything that looks right is taken is not asked: a slug can look right and not be there.
    checks = ["not_a_server_error", "status_code_conformance", "content_type_conformance",
              "response_headers_conformance", "response_schema_conformance", "negative_data_rejection",
              "ignored_auth", "unsupported_method"]
    done = subprocess.run(
        [FOLDER / "venv/bin/st", "run", f"{root}/api/openapi.json", "-H", f"Authorization: Bearer {token}",
         "--checks", ",".join(checks), "--max-examples", "50", "--continue-on-failure", "--seed", "1"],
        cwd=FOLDER, capture_output=True, text=True)
    print(done.stdout[done.stdout.find("= SUMMARY ="):] if done.returncode == 0 else done.stdout)
    return done.returncode


def main():
    token = make_archive()
    server = subprocess.Popen(
        [PROGRAM, "serve", "--team", "--port", "0", "--archive", "a.resonanz"], cwd=FOLDER, stdout=subprocess.PIPE,
        text=True)
    try:
        root = next(match.group(0) for line in server.stdout if (match := re.search(r"http://127\.0\.0\.1:\d+", line)))
        faults = look_at(root, 1280, "de", False) + look_at(root, 390, "en", True)
        faults += ask_everything(root, token)
    finally:
        server.terminate()
        server.wait()
    sys.exit(1 if faults else 0)


main()
