
// What was done and is not answered yet. It stays in this window's storage until the server has answered, is sent again
// until then, in its order, and has an id by which the server does it once. It is sent in the name of who did it, and of
// nobody else.

// - name: of the page that it is of.
// - done(answer, entry): the server did it. refused(words, entry): it never will.
function makeOutbox(name, { done, refused }) {
  const waiting = byId("waiting");
  const { person, offline, kept, others } = waiting.dataset;
  const prefix = `${name}-outbox-`;
  let isSending = false;
  let delay = 500;

  const entries = (key) => {
    try { return JSON.parse(sessionStorage.getItem(key)) ?? []; } catch { return []; }
  };
  const read = () => entries(prefix + person);
  const write = (list) => sessionStorage.setItem(prefix + person, JSON.stringify(list));

  const tell = (words, count) => {
    const text = words + (count > 1 ? ` (${count})` : "");
    // Put there anew, it would be read out anew.
    if (waiting.textContent !== text) waiting.textContent = text;
    waiting.hidden = !text;
  };

  /// What somebody else did in this window, who was signed in before, and that was never sent.
  const tellOfOthers = () => {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix) && key !== prefix + person);
    const count = keys.reduce((sum, key) => sum + entries(key).length, 0);
    tell(count ? others : "", count);
  };

  const later = (words) => {
    tell(words, read().length);
    setTimeout(send, delay);
    delay = Math.min(delay * 2, 10000);
  };

  /// Why it can't be done, in the server's words; nothing of them where something else refused.
  const reason = async (answer) => {
    try {
      const { reason, remedy } = (await answer.json()).error;
      return [reason, remedy].filter(Boolean).join(" ");
    } catch { return `HTTP ${answer.status}`; }
  };

  async function send() {
    if (isSending) return;
    isSending = true;
    try {
      for (let [first] = read(); first; [first] = read()) {
        let answer, body;
        try {
          answer = await fetch(first.action, {
            method: "POST", headers: { Accept: "application/json" },
            body: new URLSearchParams([...first.fields, ["sender", person]]), signal: AbortSignal.timeout(20000),
          });
          body = answer.ok ? await answer.json() : await reason(answer);
        } catch { return later(offline); }
        // Nobody is signed in, or somebody else is: whoever it is of may come back.
        if (answer.status === 401) return later(`${body} ${kept}`);
        if (answer.status >= 500) return later(offline);
        write(read().slice(1));
        delay = 500;
        tellOfOthers();
        if (answer.ok) done(body, first); else refused(body, first);
      }
    } finally {
      isSending = false;
    }
  }

  addEventListener("online", send);
  addEventListener("beforeunload", (event) => { if (read().length) event.preventDefault(); });
  tellOfOthers();
  return {
    send,
    isEmpty: () => read().length === 0,
    /// Keeps it, with what `done` is to know of it, and sends it.
    put(action, fields, more = {}) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
      write([...read(), { ...more, action, fields: [...fields, ["id", id]] }]);
      send();
    },
  };
}
