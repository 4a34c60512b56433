
// The tagging desk: its keys. They can be switched off, for whoever speaks to their machine (WCAG 2.2, 2.1.4).
const hasKeys = () => localStorage.getItem("desk-keys") !== "off";

/// What a key does that is pressed outside of a field.
const keyActions = {
  m: () => byId("find").focus(),
  k: () => byId("keyword").focus(),
  x: () => byId("reason").focus(),
  n: () => byId("noteText").focus(),
  q: quote,
  f: () => document.querySelector("#flags button").focus(),
  c: () => {
    const codebook = byId("codebook");
    codebook.open = !codebook.open;
    codebook.querySelector("summary").focus();
  },
  s: () => byId("skip").click(),
  b: goBack,
  u: () => byId("undo").click(),
  r: () => byId("redo").click(),
  w: keep,
};

function goBack() {
  if (!canLeave()) return;
  const seen = store.read("seen");
  const statement = seen.pop();
  if (!statement) { say(wording.noBack); return; }
  store.write("seen", seen);
  visit(statement);
}

/// Sends the form of the statement; of `button` what it says itself.
function advance(action, button) {
  const form = byId("tagging");
  const statement = work().dataset.statement;
  const fields = fieldsOf(form);
  if (!sent.isEmpty()) { say(wording.busy); return; }
  if (!canLeave()) return;
  if (action === "/desk/tag" || action === "/desk/skip") {
    store.write("seen", [...store.read("seen").filter((one) => one !== statement), statement].slice(-200));
  }
  if (action === "/desk/tag") remember();
  const plain = fields.filter(([name]) => ["statement", "q", "order"].includes(name));
  if (button?.name) plain.push([button.name, button.value]);
  submit(action, action === "/desk/tag" ? fields : plain, action === "/desk/tag" || action === "/desk/skip" ? "next" : "visit");
}

/// Makes what was put into the page work by its keys too.
function prepare() {
  if (!work()) return;
  latest = null;
  byId("keep").setAttribute("aria-pressed", isKept());
  drawRecent();
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !work()) return;
  const target = event.target;
  if (byId("keyList").open) return;
  const isField = target.matches("textarea, select, input:not([type=checkbox])");
  if (event.key === "Escape" && target !== document.body) {
    if (target.id === "find") { target.value = ""; find(""); }
    byId("text").focus({ preventScroll: true });
    return;
  }
  if (event.key === "Enter") {
    if (target.id === "find") { event.preventDefault(); takeFound(); return; }
    if (target.id === "keyword") { event.preventDefault(); byId("text").focus({ preventScroll: true }); return; }
    if (target.id === "evidence") { event.preventDefault(); byId("quote").requestSubmit(); return; }
    if (target.matches("a, button, summary, textarea") || (isField && target.id !== "reason" && target.id !== "stance")) return;
    event.preventDefault();
    if (hasKeys() || target !== document.body) advance("/desk/tag");
    return;
  }
  if (isField || !hasKeys()) return;
  if (/^Digit[1-9]$/.test(event.code) && event.shiftKey) {
    const button = document.querySelectorAll("#recent button")[Number(event.code.slice(5)) - 1];
    if (button) { event.preventDefault(); button.click(); }
    return;
  }
  if (/^[1-9]$/.test(event.key)) {
    const box = document.querySelectorAll("#themes input[name=target]")[Number(event.key) - 1];
    if (box) toggle(box);
    return;
  }
  if (["+", "-", "#", "0"].includes(event.key)) { event.preventDefault(); stanceKey(event.key); return; }
  if (event.key === "?") { byId("keyList").showModal(); return; }
  const action = keyActions[event.key];
  if (action) { event.preventDefault(); action(); }
}

if (desk) {
  document.addEventListener("keydown", pressed);
  addEventListener("beforeunload", (event) => { if (unsaved()) event.preventDefault(); });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!desk.contains(form)) return;
    event.preventDefault();
    const button = event.submitter;
    if (form.id === "tagging") { advance(button?.getAttribute("formaction") ?? "/desk/tag", button); return; }
    const fields = fieldsOf(form);
    if (button?.name) fields.push([button.name, button.value]);
    submit(form.getAttribute("action"), fields, "");
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("#tagging input[name=target]")) chosen(event.target);
  });
  document.addEventListener("input", (event) => {
    if (event.target.id === "find") find(event.target.value);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.value && boxOf(button.dataset.value)) toggle(boxOf(button.dataset.value));
    if (button.id === "keep") keep();
    if (button.id === "back") goBack();
    if (button.id === "help") byId("keyList").showModal();
    if (button.id === "keys") {
      localStorage.setItem("desk-keys", hasKeys() ? "off" : "on");
      button.setAttribute("aria-pressed", hasKeys());
    }
  });
  byId("keys").setAttribute("aria-pressed", hasKeys());
  prepare();
  if (work()) byId("text").focus({ preventScroll: true });
  sent.send();
}
