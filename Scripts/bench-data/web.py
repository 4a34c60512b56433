"""Puts a load on a server of Resonanz, as Scripts/bench-data/web asks: prints a line a figure.

  web.py load PORT PEOPLE SECONDS MEASURE IMPORT LEDGER   people who tag at the desk, one tag a second each
  web.py slow PORT CONNECTIONS                            connections that send a byte a second, and the health page
  web.py cookie PORT NAME                                 signs in and prints the cookie

The ledger gets a line for each tag that the server confirmed: the person's name and the statement.
"""
import asyncio
import json
import sys
import time
import urllib.parse

PASSWORD = "Der See ist im Winter still"


class Browser:
    """One connection that is kept, with the cookie of whoever uses it."""

    def __init__(self, port):
        self.port, self.cookie = port, None
        self.reader = self.writer = None

    async def ask(self, method, path, fields=None, body=None, kind="application/x-www-form-urlencoded"):
        if fields is not None:
            body = urllib.parse.urlencode(fields).encode()
        if self.writer is None or self.writer.is_closing():
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        host = f"127.0.0.1:{self.port}"
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", "Accept: application/json", f"Origin: http://{host}"]
        if self.cookie:
            lines.append(f"Cookie: {self.cookie}")
        if body is not None:
            lines += [f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
        self.writer.write(("\r\n".join(lines) + "\r\n\r\n").encode() + (body or b""))
        await self.writer.drain()
        return await self.answer()

    async def answer(self):
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        status = int(head[0].split()[1])
        headers = {}
        for line in head[1:]:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        if headers.get("transfer-encoding") == "chunked":
            text = b""
            while size := int((await self.reader.readline()).split(b";")[0], 16):
                text += await self.reader.readexactly(size)
                await self.reader.readline()
            await self.reader.readline()
        else:
            text = await self.reader.readexactly(int(headers.get("content-length", 0)))
        return status, headers, text

    async def sign_in(self, name):
        status, headers, _ = await self.ask("POST", "/login", {"name": name, "password": PASSWORD})
        if "set-cookie" not in headers:
            raise SystemExit(f"web.py: {name} could not sign in: HTTP {status}")
        self.cookie = headers["set-cookie"].split(";")[0]


def say(name, *values):
    print(name, *values, sep="\t", flush=True)


def at(sorted_values, share):
    return sorted_values[min(len(sorted_values) - 1, int(len(sorted_values) * share))]


async def work(browser, name, number, start, end, measure, ledger, times, faults):
    """Tags what the desk shows, once a second."""
    _, _, text = await browser.ask("GET", "/desk")
    statement, due, turn = json.loads(text)["statement"], start + number / 50 % 1, 0
    while (due := due + 1) < end and statement is not None:
        await asyncio.sleep(max(0, due - time.monotonic()))
        turn += 1
        fields = [("statement", statement), ("target", f"measure:{measure}"), ("id", f"{name}-{turn}-{start}")]
        begun = time.monotonic()
        try:
            status, _, text = await browser.ask("POST", "/desk/tag", fields)
        except (OSError, asyncio.IncompleteReadError):
            faults.append("connection")
            return
        times.append((begun, time.monotonic() - begun))
        if status != 200:
            faults.append(f"HTTP {status}")
            continue
        ledger.write(f"{name}\t{statement}\n")
        ledger.flush()
        statement = json.loads(text)["statement"]


async def bring_in(port, path, when):
    """Imports a file in the browser; says when it began and ended."""
    browser = Browser(port)
    await browser.sign_in("Analyse")
    # The server would end a connection that waits.
    browser.writer.close()
    with open(path, "rb") as file:
        content = file.read()
    await asyncio.sleep(max(0, when - time.monotonic()))
    begun = time.monotonic()
    status, headers, _ = await browser.ask("POST", "/import/files?name=neu.csv", None, content, "application/octet-stream")
    place = headers.get("location")
    if place is None:
        raise SystemExit(f"web.py: the file did not come in: HTTP {status}")
    await browser.ask("POST", place + "/run", {"consultation": "neu"})
    ran = time.monotonic()
    while b"\"isOver\": false" in (await browser.ask("GET", place + "/progress"))[2]:
        await asyncio.sleep(0.05)
    return begun, ran, time.monotonic()


async def load(port, people, seconds, measure, path, ledger):
    browsers = []
    for number in range(people):
        browser = Browser(port)
        await browser.sign_in(f"Person {number + 1}")
        browsers.append(browser)
    start = time.monotonic() + 1
    times, faults = [], []
    with open(ledger, "a") as file:
        jobs = [
            work(browser, f"Person {number + 1}", number, start, start + seconds, measure, file, times, faults)
            for number, browser in enumerate(browsers)
        ]
        if path:
            jobs.append(bring_in(port, path, start + seconds / 2))
        results = await asyncio.gather(*jobs)
    begun, ran, ended = results[-1] if path else (0, 0, 0)
    outside = sorted(took for when, took in times if not (when < ended and when + took > begun))
    inside = sorted(took for when, took in times if when < ended and when + took > begun)
    say("tags", len(times))
    say("faults", len(faults), *sorted(set(faults)))
    if outside:
        say("median_ms", f"{at(outside, 0.5) * 1000:.1f}")
        say("p99_ms", f"{at(outside, 0.99) * 1000:.1f}")
        say("longest_ms", f"{outside[-1] * 1000:.1f}")
    if path:
        say("import_s", f"{ended - begun:.2f}")
        say("longest_during_import_ms", f"{(inside[-1] if inside else 0) * 1000:.1f}")


async def slow(port, connections):
    """Many that begin a request and never end it; then somebody asks how the server is."""
    held = []
    for _ in range(connections):
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ")
        held.append(writer)
    times = []
    for _ in range(10):
        for writer in held:
            if not writer.is_closing():
                writer.write(b"x")
        begun = time.monotonic()
        status, _, _ = await Browser(port).ask("GET", "/health")
        times.append(time.monotonic() - begun)
        if status != 200:
            raise SystemExit(f"web.py: the health page said HTTP {status}")
        await asyncio.sleep(1)
    say("health_ms", f"{max(times) * 1000:.1f}")


async def cookie(port, name):
    browser = Browser(port)
    await browser.sign_in(name)
    print(browser.cookie)


def main():
    verb, port, *rest = sys.argv[1:]
    if verb == "load":
        people, seconds, measure, path, ledger = rest
        asyncio.run(load(int(port), int(people), int(seconds), measure, path, ledger))
    elif verb == "slow":
        asyncio.run(slow(int(port), int(rest[0])))
    else:
        asyncio.run(cookie(int(port), rest[0]))


main()
