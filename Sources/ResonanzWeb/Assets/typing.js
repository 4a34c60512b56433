
// Typing in: Enter saves a card and opens the next one, and nobody waits for the server.
const typing = byId("typing");
if (typing) {
  const [text, cards, refusals] = ["text", "cards", "refused"].map(byId);
  const valueOf = (entry, name) => entry.fields.find(([field]) => field === name)?.[1] ?? "";

  const copy = (id, said, facts) => {
    const item = byId(id).content.cloneNode(true).firstElementChild;
    item.querySelector(".said").textContent = said;
    item.querySelector(".facts").textContent = facts;
    return item;
  };

  const outbox = makeOutbox("typing", {
    done(answer, entry) {
      if (entry.action === "/type/undo") {
        cards.querySelector(`[data-import="${valueOf(entry, "number")}"]`)?.remove();
        say(typing.dataset.undone);
        return;
      }
      say(typing.dataset.saved);
      if (answer.import === null) return;
      const item = copy("card", valueOf(entry, "text"), `Import ${answer.import} · ${valueOf(entry, "consultation")}`);
      item.dataset.import = answer.import;
      item.querySelector("button").value = answer.import;
      item.querySelector("button .unseen").textContent = `: Import ${answer.import}`;
      cards.prepend(item);
      while (cards.children.length > 8) cards.lastElementChild.remove();
    },
    refused(words, entry) {
      say(words);
      if (entry.action !== "/type") return;
      const item = copy("refusal", valueOf(entry, "text"), words);
      item.querySelector("button").addEventListener("click", () => {
        text.value = [text.value, valueOf(entry, "text")].filter(Boolean).join("\n");
        text.focus();
        item.remove();
        refusals.hidden = !refusals.querySelector("li");
      });
      refusals.querySelector("ul").append(item);
      refusals.hidden = false;
    },
  });

  // What was refused is on this page alone.
  addEventListener("beforeunload", (event) => { if (!refusals.hidden) event.preventDefault(); });

  const breakLine = () => {
    text.setRangeText("\n", text.selectionStart, text.selectionEnd, "end");
    text.focus();
  };

  typing.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!text.value.trim()) return;
    // The page has an id of its own for those without a script.
    outbox.put("/type", [...new FormData(typing)].filter(([name, value]) => value !== "" && name !== "id"));
    text.value = "";
    text.focus();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.shiftKey || event.metaKey) breakLine(); else typing.requestSubmit();
  });
  const button = byId("new-line");
  button.hidden = false;
  button.addEventListener("click", breakLine);
  cards.addEventListener("submit", (event) => {
    event.preventDefault();
    outbox.put("/type/undo", [["number", event.submitter.value]]);
  });
  outbox.send();
}
