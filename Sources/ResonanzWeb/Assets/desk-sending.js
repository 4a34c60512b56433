
// The tagging desk: sends what was done, and shows what comes next. Nothing that was done is lost: it stays in
// this window's storage until the server has answered, and has an id, by which the server does it once.
const desk = document.querySelector("#desk");
const wording = desk?.dataset;
const work = () => document.querySelector("#work");
const byId = (id) => document.getElementById(id);

function say(text) {
  // Emptied first, so that the same words are read out again.
  byId("heard").textContent = "";
  setTimeout(() => { byId("heard").textContent = text; }, 20);
}

const store = {
  read(name) {
    try { return JSON.parse(sessionStorage.getItem("desk-" + name)) ?? []; } catch { return []; }
  },
  write(name, list) { sessionStorage.setItem("desk-" + name, JSON.stringify(list)); },
};

let isSending = false;
let delay = 500;

/// Keeps what was done, and sends it. Nothing else can be done meanwhile: whoever presses a key has not seen
/// what it would be for.
function submit(action, fields, after) {
  if (store.read("outbox").length) { say(wording.busy); return; }
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  store.write("outbox", [{ action, fields: [...fields, ["id", id]], after }]);
  send();
}

async function send() {
  if (isSending) return;
  isSending = true;
  try {
    for (let [first] = store.read("outbox"); first; [first] = store.read("outbox")) {
      let answer;
      try {
        answer = await fetch(first.action, {
          method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(first.fields),
          signal: AbortSignal.timeout(20000),
        });
        if (answer.status === 401) { later(wording.signIn); return; }
        if (answer.status >= 500) { later(wording.waiting); return; }
        const body = answer.ok ? await answer.json() : await faultOf(answer);
        store.write("outbox", []);
        byId("waiting").textContent = "";
        delay = 500;
        if (answer.ok) show(body, first.after); else refuse(body);
      } catch {
        later(wording.waiting);
        return;
      }
    }
  } finally {
    isSending = false;
  }
}

function later(reason) {
  byId("waiting").textContent = reason;
  setTimeout(send, delay);
  delay = Math.min(delay * 2, 10000);
}

/// What a refusal says; nothing where something else than the server refused.
const faultOf = (answer) => answer.json().catch(() => ({ error: { reason: `HTTP ${answer.status}` } }));

function refuse({ error }) {
  say([error.reason, error.remedy].filter(Boolean).join(" "));
}

function show(answer, after) {
  const parsed = new DOMParser().parseFromString(answer.html, "text/html");
  // What was chosen and is not saved stays, when something else was done with the same statement.
  const isSame = after === "" && work()?.dataset.statement === String(answer.statement);
  const draft = isSame ? draftOf() : null;
  desk.replaceChildren(...parsed.body.childNodes);
  if (draft) restore(draft);
  for (const figure of ["own", "open"]) byId(figure).textContent = answer[figure];
  prepare();
  if (after === "next") {
    restoreKept();
    scrollTo({ top: Math.min(scrollY, desk.offsetTop - 60) });
  }
  byId("text")?.focus({ preventScroll: true });
  say([answer.said, after && byId("text")?.textContent].filter(Boolean).join(" "));
}

/// Shows a statement that was shown before, or the next one.
async function visit(statement) {
  const address = new URL(location.href);
  address.searchParams.delete("event");
  address.searchParams.delete("statement");
  if (statement) address.searchParams.set("statement", statement);
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) { refuse(await faultOf(answer)); return; }
    show(await answer.json(), "visit");
  } catch {
    byId("waiting").textContent = wording.waiting;
  }
}

/// The fields of a form, with nothing that is empty.
const fieldsOf = (form) => [...new FormData(form)].filter(([, value]) => value !== "");

if (desk) {
  addEventListener("online", send);
  addEventListener("beforeunload", (event) => { if (store.read("outbox").length) event.preventDefault(); });
  addEventListener("pagehide", () => {
    const statement = work()?.dataset.statement;
    if (statement) navigator.sendBeacon("/desk/leave", new URLSearchParams({ statement }));
  });
  // Whoever looks at a statement keeps it, a while after the last sign of them too.
  let active = Date.now();
  for (const kind of ["keydown", "pointermove", "scroll"]) {
    addEventListener(kind, () => { active = Date.now(); }, { passive: true });
  }
  setInterval(() => {
    const statement = work()?.dataset.statement;
    if (statement && !document.hidden && Date.now() - active < 600000) {
      fetch("/desk/hold", { method: "POST", body: new URLSearchParams({ statement }) }).catch(() => {});
    }
  }, 60000);
}
