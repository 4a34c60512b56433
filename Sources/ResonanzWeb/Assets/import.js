
// Sends a file as it is, and shows how far its import is.
{
  const upload = byId("upload");
  if (upload) {
    const [field, sending, bar, problem] = ["file", "sending", "sent", "problem"].map(byId);

    const fail = (text) => {
      sending.hidden = true;
      upload.querySelector("button").disabled = false;
      problem.textContent = text;
      problem.hidden = false;
    };

    // What the server says, or that nothing came through.
    const reason = (request) => {
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      const words = [...page.querySelectorAll("main p")].map((paragraph) => paragraph.textContent.trim());
      return request.status ? words.filter(Boolean).slice(0, 2).join(" ") : upload.dataset.broken;
    };

    const send = (file) => {
      problem.hidden = true;
      if (file.size > Number(upload.dataset.limit)) return fail(upload.dataset.large);
      const request = new XMLHttpRequest();
      request.open("POST", "/import/files?" + new URLSearchParams({ name: file.name }));
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) bar.value = (event.loaded / event.total) * 100;
      });
      request.addEventListener("error", () => fail(upload.dataset.broken));
      request.addEventListener("load", () => {
        if (request.status !== 201) return fail(reason(request));
        location.assign(JSON.parse(request.responseText).address);
      });
      upload.querySelector("button").disabled = true;
      sending.hidden = false;
      request.send(file);
    };

    upload.addEventListener("submit", (event) => {
      event.preventDefault();
      if (field.files.length) send(field.files[0]);
    });
    for (const name of ["dragenter", "dragover"]) {
      upload.addEventListener(name, (event) => {
        event.preventDefault();
        upload.classList.add("over");
      });
    }
    upload.addEventListener("dragleave", () => upload.classList.remove("over"));
    upload.addEventListener("drop", (event) => {
      event.preventDefault();
      upload.classList.remove("over");
      if (event.dataTransfer.files.length) send(event.dataTransfer.files[0]);
    });
  }

  const importing = byId("importing");
  if (importing) {
    const events = new EventSource(importing.dataset.events);
    events.addEventListener("progress", (event) => {
      const { text, share } = JSON.parse(event.data);
      byId("how-far").textContent = text;
      if (share !== null) byId("progress").value = share;
    });
    events.addEventListener("over", () => {
      events.close();
      location.reload();
    });
  }
}
