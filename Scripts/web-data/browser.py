"""A browser by its driver (https://www.w3.org/TR/webdriver2/)."""
import json
import socket
import subprocess
import time
import urllib.request


class Browser:
    def __init__(self, width, language, is_dark, profile):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.driver = subprocess.Popen(
            ["chromedriver", f"--port={self.port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        flags = [
            "--headless=new", "--no-sandbox", f"--window-size={width},900", f"--lang={language}",
            f"--user-data-dir={profile}",
        ]
        if is_dark:
            flags.append("--force-dark-mode")
            flags.append("--blink-settings=preferredColorScheme=0")
        chrome = {"args": flags, "prefs": {"intl.accept_languages": language}}
        # No window is narrower than 500 pixels; a screen can be.
        if width < 500:
            chrome["mobileEmulation"] = {"deviceMetrics": {"width": width, "height": 844, "mobile": False}}
        options = {
            "goog:chromeOptions": chrome,
            "goog:loggingPrefs": {"performance": "ALL", "browser": "ALL"},
            "unhandledPromptBehavior": "ignore",
        }
        for _ in range(100):
            try:
                answer = self.ask("POST", "/session", {"capabilities": {"alwaysMatch": options}})
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise SystemExit("web-check: the browser's driver does not start")
        self.session = f"/session/{answer['sessionId']}"

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    def open(self, address):
        self.ask("POST", self.session + "/url", {"url": address})

    def run(self, script, *arguments):
        return self.ask("POST", self.session + "/execute/sync", {"script": script, "args": list(arguments)})

    def run_waiting(self, script):
        return self.ask("POST", self.session + "/execute/async", {"script": script, "args": []})

    def requests(self):
        """Addresses that were asked for since this was called last."""
        entries = self.ask("POST", self.session + "/se/log", {"type": "performance"})
        messages = (json.loads(entry["message"])["message"] for entry in entries)
        return [
            message["params"]["request"]["url"] for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]

    def close(self):
        try:
            self.ask("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait()
