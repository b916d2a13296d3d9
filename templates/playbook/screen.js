"use strict";
// Comfort where scripts run. Without this the page reads, folds, links and prints the same.
const make = (tag, set) => Object.assign(document.createElement(tag), set);
const told = make("p", { className: "told" });
told.setAttribute("role", "status");
told.setAttribute("aria-live", "polite");
document.body.append(told);

let fading;
function tell(words) {
  told.textContent = "";
  clearTimeout(fading);
  requestAnimationFrame(() => { told.textContent = words; });
  fading = setTimeout(() => { told.textContent = ""; }, 4000);
}

const clean = (node) => node.textContent.replace(/\s+/g, " ").trim();
function wordsOf(node) {
  const spoken = [...node.querySelectorAll(".seg")];
  return (spoken.length ? spoken : [node]).map(clean).join("\n\n");
}

// A page opened from a folder may have no clipboard: then a text area is selected and copied.
function copyByHand(words) {
  const area = make("textarea", { value: words, readOnly: true, className: "sr" });
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (before) before.focus();
  return done;
}
async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyByHand(words);
  }
}

for (const node of document.querySelectorAll("[data-copy]")) {
  const words = wordsOf(node);
  const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
  button.append(make("span", { className: "sr", textContent: " " + node.dataset.copy }));
  button.addEventListener("click", async () => {
    tell((await copy(words)) ? "Copied" : "Not copied: select the text and copy it yourself");
  });
  const line = make("div", { className: "copy-line" });
  line.append(button);
  (node.closest("p") || node).after(line);
}

// One button opens or closes everything that folds inside the sections.
const folds = [...document.querySelectorAll("article > details")];
if (folds.length) {
  const all = make("button", { type: "button", className: "all" });
  const name = () => { all.textContent = folds.every((fold) => fold.open) ? "Close all cards" : "Open all cards"; };
  all.addEventListener("click", () => {
    const open = !folds.every((fold) => fold.open);
    for (const fold of folds) fold.open = open;
    name();
  });
  for (const fold of folds) fold.addEventListener("toggle", name);
  name();
  document.querySelector("nav.contents").append(all);
}

// What browsers do by themselves today, for those of a few years ago: a link opens what it leads into.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", reveal);

// And all is open on paper.
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open])")];
  for (const fold of closed) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of closed) fold.open = false;
});
