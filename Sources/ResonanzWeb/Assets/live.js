
// What others do meanwhile: figures that are marked so change by themselves. A page that nobody sees does not look on, since
// a browser has few connections to a server.
{
  let stream = null;
  const address = document.querySelector("#desk") ? "/live?at=desk" : "/live";
  const figure = (number) => new Intl.NumberFormat(document.documentElement.lang).format(number);

  const show = (progress) => {
    for (const element of document.querySelectorAll("[data-live]")) {
      const text = figure(progress[element.dataset.live]);
      if (element.textContent !== text) element.textContent = text;
    }
    const taggers = document.querySelector("#taggers");
    taggers.hidden = progress.taggers.length === 0;
    taggers.querySelector("b").textContent = progress.taggers.join(", ");
    const changed = document.querySelector("#changed");
    if (changed && progress.event > Number(changed.dataset.event)) changed.firstElementChild.hidden = false;
  };

  const look = () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else if (!stream || stream.readyState === EventSource.CLOSED) {
      stream = new EventSource(address);
      stream.addEventListener("progress", (message) => show(JSON.parse(message.data)));
    }
  };

  if (document.querySelector("[data-live]")) {
    look();
    document.addEventListener("visibilitychange", look);
    addEventListener("pagehide", () => stream?.close());
  }
}
