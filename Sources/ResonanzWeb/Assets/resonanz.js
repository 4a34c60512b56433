// Every page works without this script.
"use strict";
document.documentElement.classList.add("scripted");
const byId = (id) => document.getElementById(id);

/// Says what was done, where the page shows that.
function say(words) {
  // Emptied first, so that the same words are read out again.
  byId("heard").textContent = "";
  setTimeout(() => { byId("heard").textContent = words; }, 20);
}

// What is selected of a statement becomes the passage to quote.
const whole = document.querySelector(".said.whole");
const passage = document.querySelector("#words");
if (whole && passage) {
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const text = selection.toString();
    if (text.trim() && whole.contains(selection.anchorNode) && whole.contains(selection.focusNode)) {
      passage.value = text;
    }
  });
}

// The menu at the top closes when one goes elsewhere, and by Escape.
const menu = document.querySelector(".places details");
if (menu) {
  const closeBy = (target) => { if (target && !menu.contains(target)) menu.open = false; };
  document.addEventListener("click", (event) => closeBy(event.target));
  menu.addEventListener("focusout", (event) => closeBy(event.relatedTarget));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}
