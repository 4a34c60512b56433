
// The tagging desk: what is chosen for the statement that is shown.
const boxes = () => [...document.querySelectorAll("#tagging input[name=target]")];
const boxOf = (value) => boxes().find((box) => box.value === value);
const labelOf = (box) => box.closest("label").querySelector(".stance")
  ? box.closest("label").firstChild.nextSibling.textContent.trim()
  : [...box.closest("label").childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent).join("").trim();
/// The measure that a stance key is about: the one that was chosen last.
let latest = null;

function toggle(box, isOn = !box.checked) {
  box.checked = isOn;
  chosen(box);
}

function chosen(box) {
  if (box.checked && box.value.startsWith("measure:")) latest = box.value;
  if (!box.checked) setStance(box, null);
  say(`${labelOf(box)} ${box.checked ? wording.chosen : wording.dropped}.`);
  drawRecent();
}

/// A stance of one measure goes along with the form in a field of its own.
function setStance(box, stance, title = "") {
  const item = box.closest("li");
  item.querySelector("input[name=stance]")?.remove();
  const shown = item.querySelector(".stance");
  if (!shown) return;
  if (!stance) { if (!box.checked) shown.textContent = ""; return; }
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "stance";
  field.value = `${box.value.slice("measure:".length)}:${stance}`;
  item.append(field);
  shown.textContent = title;
}

function stanceKey(key) {
  const option = [...byId("stance").options].find((option) => option.dataset.key === key);
  const box = (latest && boxOf(latest)?.checked && boxOf(latest))
    || boxes().find((box) => box.checked && box.value.startsWith("measure:"));
  if (!option) return;
  if (!box) { say(wording.noMeasure); return; }
  const title = option.textContent.replace(/ \(.*/, "");
  setStance(box, option.value, title);
  say(`${labelOf(box)}: ${title}.`);
}

// MARK: Finding a measure by a few letters

const folded = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");

function find(text) {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const items = [...document.querySelectorAll("#allMeasures li")];
  for (const item of items) {
    const label = folded(item.textContent);
    item.hidden = !words.every((word) => label.includes(word));
  }
  const none = byId("allMeasures").dataset.none;
  const isNone = items.length > 0 && items.every((item) => item.hidden);
  if (isNone || byId("heard").textContent === none) say(isNone ? none : "");
}

function takeFound() {
  const found = document.querySelector("#allMeasures li:not([hidden]) input[name=target]");
  if (found && byId("find").value.trim()) toggle(found);
  byId("find").value = "";
  find("");
  found?.closest("li").scrollIntoView({ block: "nearest" });
  byId("text").focus({ preventScroll: true });
}

// MARK: What was used lately, and what is kept for the next statement

function choice() {
  return boxes().filter((box) => box.checked).map((box) => ({
    value: box.value, label: labelOf(box),
    stance: box.closest("li").querySelector("input[name=stance]")?.value.split(":")[1] ?? "",
    title: box.closest("li").querySelector(".stance")?.textContent ?? "",
  }));
}

/// All that is chosen and not saved yet.
const draftOf = () => ({
  chosen: choice(), keyword: byId("keyword").value, reason: byId("reason").value, stance: byId("stance").value,
  noteText: byId("noteText").value, words: byId("words").value,
});

function restore(draft) {
  for (const box of boxes()) {
    const one = draft.chosen.find((other) => other.value === box.value);
    box.checked = Boolean(one);
    if (one?.stance) setStance(box, one.stance, one.title);
  }
  for (const name of ["keyword", "reason", "stance", "noteText", "words"]) byId(name).value = draft[name];
}

/// A note or a passage that is typed and not saved: it would be gone with the statement.
const unsaved = () => ["noteText", "words"].map(byId).find((field) => field?.value.trim());

/// Whether the statement can make room for another one; else it is said what is to be done first.
function canLeave() {
  const field = unsaved();
  field?.focus();
  if (field) say(wording.unsaved);
  return !field;
}

function remember() {
  const used = choice().filter((one) => !one.value.startsWith("keyword:"));
  const others = store.read("recent").filter((one) => !used.some((other) => other.value === one.value));
  store.write("recent", [...used, ...others].slice(0, 9).map(({ value, label }) => ({ value, label })));
  store.write("kept", isKept() ? used : []);
}

const isKept = () => store.read("keeps").length > 0;

function keep() {
  store.write("keeps", isKept() ? [] : [1]);
  byId("keep").setAttribute("aria-pressed", isKept());
  say(isKept() ? wording.kept : wording.notKept);
}

function restoreKept() {
  if (!isKept()) return;
  for (const { value, stance, title } of store.read("kept")) {
    const box = boxOf(value);
    if (!box) continue;
    box.checked = true;
    if (stance) setStance(box, stance, title);
  }
  drawRecent();
}

function drawRecent() {
  const recent = store.read("recent").filter(({ value }) => boxOf(value));
  byId("recently").hidden = recent.length === 0;
  byId("recent").replaceChildren(...recent.map(({ value, label }, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.value = value;
    button.setAttribute("aria-pressed", boxOf(value).checked);
    const key = document.createElement("kbd");
    key.textContent = `⇧${index + 1}`;
    button.append(key, ` ${label}`);
    return button;
  }));
}

// MARK: Quotes

/// A place in the text in Unicode scalars, as the archive counts: JavaScript counts in UTF-16.
const scalars = (text, end) => [...text.slice(0, end)].length;

function takeSelection() {
  const [selection, text] = [document.getSelection(), byId("text")];
  const node = text?.firstChild;
  if (!node || selection.isCollapsed || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  if (range.startContainer !== node || range.endContainer !== node) return false;
  const form = byId("quote");
  form.elements.words.value = node.data.slice(range.startOffset, range.endOffset);
  form.elements.start.value = scalars(node.data, range.startOffset);
  form.elements.end.value = scalars(node.data, range.endOffset);
  return true;
}

function quote() {
  const isTaken = takeSelection();
  const target = choice().find((one) => !one.value.startsWith("keyword:"));
  if (target) byId("evidence").value = target.value;
  (isTaken ? byId("evidence") : byId("words")).focus();
}
