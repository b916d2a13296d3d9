// Says the formula as the form stands, a moment after each change. Without scripts the form saves all the same.
(() => {
  const form = document.querySelector("[data-weights-form]");
  const words = document.querySelector("[data-weights-words]");
  if (!form || !words) return;

  const PAUSE = 300; // milliseconds
  let timer;
  let asked = 0;

  async function say() {
    const mine = ++asked;
    try {
      const answer = await fetch(form.dataset.preview, { method: "POST", body: new FormData(form) });
      const text = await answer.text();
      if (mine !== asked) return; // the form has changed since
      words.textContent = text;
      words.classList.toggle("refused", !answer.ok);
    } catch {
      if (mine === asked) words.textContent = "The words could not be fetched: change something to try again.";
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(say, PAUSE);
  });
})();
