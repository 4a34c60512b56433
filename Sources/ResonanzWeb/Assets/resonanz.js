// Every page works without this script.
"use strict";
document.documentElement.classList.add("scripted");

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
