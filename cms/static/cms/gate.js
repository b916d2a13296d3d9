// Puts each finding of the quality gate beside the field that it is about, and opens the item that holds it.
(() => {
  const fieldAt = (path) => {
    let found = document;
    for (const step of path) {
      const next = found.querySelector(`[data-contentpath="${CSS.escape(step)}"]`);
      if (!next) break; // an item that is gone: the message stands at the list
      found = next;
      // an item is folded away until somebody looks for it
      found.querySelector(':scope > [data-panel] > * > [data-panel-toggle][aria-expanded="false"]')?.click();
    }
    return found === document ? null : found;
  };

  const show = (note) => {
    const place = fieldAt(note.path);
    if (!place) return;
    const line = document.createElement("p");
    line.className = note.blocks ? "gate-stop" : "gate-note";
    line.textContent = note.text;
    place.append(line);
  };

  document.addEventListener("DOMContentLoaded", () => {
    const held = document.getElementById("gate-notes");
    // the blocks of a form are drawn by scripts of their own: wait for a turn, then write beside them
    if (held) setTimeout(() => JSON.parse(held.textContent).forEach(show), 0);
  });
})();
