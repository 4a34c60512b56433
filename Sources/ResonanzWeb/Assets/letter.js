
// A letter is cut into passages by selecting: each is a span of the text, in Unicode scalars.
const letter = byId("letter");
if (letter) {
  const [text, take, list, plain] = ["text", "take", "passages", "plain"].map(byId);
  const spans = () => [...list.querySelectorAll("input")].map((field) => field.value.split("-").map(Number));

  const add = (start, end) => {
    const item = byId("passage").content.cloneNode(true).firstElementChild;
    item.querySelector(".said").textContent = Array.from(text.value).slice(start, end).join("");
    item.querySelector("input").value = `${start}-${end}`;
    item.querySelector("button").addEventListener("click", () => { item.remove(); text.focus(); });
    const next = [...list.children].find((other) => Number(other.querySelector("input").value.split("-")[0]) > start);
    list.insertBefore(item, next ?? null);
  };

  byId("selecting").hidden = false;
  plain.hidden = true;
  plain.querySelector("textarea").disabled = true;
  for (const field of letter.querySelectorAll(".preview input[name=span]")) add(...field.value.split("-").map(Number));

  take.addEventListener("click", () => {
    const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
    // The white space around it is nobody's words.
    const from = text.selectionStart + chosen.length - chosen.trimStart().length;
    const start = scalars(text.value, from);
    const end = scalars(text.value, from + chosen.trim().length);
    if (start < end && !spans().some(([first, last]) => start < last && first < end)) add(start, end);
    text.focus();
  });

  // What was selected of another text is none of this one.
  text.addEventListener("input", () => {
    for (const item of [...list.children]) {
      const [start, end] = item.querySelector("input").value.split("-").map(Number);
      const words = item.querySelector(".said").textContent;
      if (Array.from(text.value).slice(start, end).join("") !== words) item.remove();
    }
  });

  // What was looked at is saved as it was; what is looked at anew is as it is now.
  letter.addEventListener("submit", (event) => {
    const isSaved = event.submitter?.name === "save";
    const idle = letter.querySelectorAll(isSaved ? "#passages input" : ".preview input[name=span]");
    for (const field of idle) field.disabled = true;
  });
}
