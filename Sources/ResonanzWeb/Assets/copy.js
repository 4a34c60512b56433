
// What is there to be copied gets a button that does it; without one, a click selects all of it.
if (navigator.clipboard) {
  for (const report of document.querySelectorAll(".report[data-copy]")) {
    for (const figure of report.querySelectorAll("figure.copy")) {
      const text = Array.from(figure.querySelectorAll("p"), (part) => part.textContent).join("\n");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = report.dataset.copy;
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(text);
        button.textContent = report.dataset.copied;
        setTimeout(() => (button.textContent = report.dataset.copy), 2000);
      });
      figure.append(button);
    }
  }
}
