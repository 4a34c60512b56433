
// In a table, many statements are marked by keyboard or pointer: x or space, with shift all up to there.
for (const form of document.querySelectorAll("form.bulk")) {
  const boxes = Array.from(form.querySelectorAll("input[name=statement]"));
  const all = form.querySelector("input.all");
  const count = form.querySelector("output");
  const work = form.querySelector("details.work");
  let last = null;

  const tell = () => {
    const marked = boxes.filter((box) => box.checked).length;
    count.textContent = marked;
    all.checked = marked === boxes.length;
    all.indeterminate = marked > 0 && marked < boxes.length;
    if (marked > 0) form.elements.scope.value = "marked";
  };
  const mark = (box, isOn, isRange) => {
    const [from, to] = [isRange && last ? boxes.indexOf(last) : boxes.indexOf(box), boxes.indexOf(box)];
    for (const other of boxes.slice(Math.min(from, to), Math.max(from, to) + 1)) other.checked = isOn;
    last = box;
    tell();
  };

  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
    tell();
  });
  for (const box of boxes) {
    box.addEventListener("click", (event) => mark(box, box.checked, event.shiftKey));
  }
  form.addEventListener("keydown", (event) => {
    const box = event.target.closest("tr")?.querySelector("input[name=statement]");
    if (!box || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      boxes[boxes.indexOf(box) + step]?.focus();
    } else if (event.key.toLowerCase() === "x" || (event.key === " " && event.shiftKey)) {
      mark(box, event.shiftKey && last ? last.checked : !box.checked, event.shiftKey);
    } else {
      return;
    }
    event.preventDefault();
  });
  // It stays in sight while it is closed; opened, it has its place above the rows.
  work.addEventListener("toggle", () => work.open && work.scrollIntoView({ block: "nearest" }));
  addEventListener("pageshow", tell);
}
