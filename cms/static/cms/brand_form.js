// Shows the sample playbook as the form stands, a moment after each change. Without scripts the form saves all the same.
(() => {
  const form = document.querySelector("[data-brand-form]");
  const frame = document.querySelector("[data-brand-preview]");
  const status = document.querySelector("[data-brand-status]");
  if (!form || !frame || !status) return;

  const PAUSE = 500; // milliseconds
  const shown = status.textContent;
  let timer;
  let asked = 0;

  async function show() {
    const mine = ++asked;
    status.textContent = "One moment…";
    try {
      const answer = await fetch(form.dataset.preview, { method: "POST", body: new FormData(form) });
      const text = await answer.text();
      if (mine !== asked) return; // the form has changed since
      status.textContent = answer.ok ? shown : text;
      if (answer.ok) frame.srcdoc = text;
    } catch {
      if (mine === asked) status.textContent = "The preview could not be fetched: change something to try again.";
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  });
  show();
})();
