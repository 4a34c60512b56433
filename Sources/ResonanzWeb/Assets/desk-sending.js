
// The tagging desk: sends what was done, and shows what comes next.
const desk = document.querySelector("#desk");
const wording = desk?.dataset;
const work = () => document.querySelector("#work");

const store = {
  read(name) {
    try { return JSON.parse(sessionStorage.getItem("desk-" + name)) ?? []; } catch { return []; }
  },
  write(name, list) { sessionStorage.setItem("desk-" + name, JSON.stringify(list)); },
};

const sent = desk && makeOutbox("desk", {
  done: (answer, { after, action }) => show(answer, after, action),
  refused: say,
});

/// Sends what was done. Nothing else can be done meanwhile: whoever presses a key has not seen what it would be for.
function submit(action, fields, after) {
  if (!sent.isEmpty()) { say(wording.busy); return; }
  sent.put(action, fields, { after });
}

function show(answer, after, action) {
  const parsed = new DOMParser().parseFromString(answer.html, "text/html");
  // What was chosen and is not saved stays, when something else was done with the same statement.
  const isSame = after === "" && work()?.dataset.statement === String(answer.statement);
  const draft = isSame ? draftOf() : null;
  if (draft && action === "/desk/note") draft.noteText = "";
  if (draft && action === "/desk/quote") draft.words = "";
  desk.replaceChildren(...parsed.body.childNodes);
  if (draft) restore(draft);
  for (const figure of ["own", "open"]) byId(figure).textContent = answer[figure];
  prepare();
  if (after === "next") {
    restoreKept();
    // To the top of the page, or where that is far, to what was just done: never through the middle of a line.
    const bar = document.querySelector(".deskbar");
    scrollTo({ top: scrollY < bar.offsetTop ? 0 : bar.offsetTop - 8 });
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
    if (!answer.ok) { say((await answer.json()).error.reason); return; }
    show(await answer.json(), "visit");
  } catch {
    say(byId("waiting").dataset.offline);
  }
}

/// The fields of a form, with nothing that is empty.
const fieldsOf = (form) => [...new FormData(form)].filter(([, value]) => value !== "");

if (desk) {
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
