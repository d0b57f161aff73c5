// What a host hears, in order: which element, which event, and what it says as plain data.
window.heard = [];
for (const kind of ["atlas-ready", "regionselect", "chainchange"]) {
  document.addEventListener(kind, ({ target, type, detail }) => heard.push([target.id, type, JSON.parse(JSON.stringify(detail))]));
}
document.addEventListener("error", ({ target, type, detail }) => detail && heard.push([target.id, type, detail]), true);
addEventListener("keydown", (event) => (window.keys = [...(window.keys ?? []), event.key]));
