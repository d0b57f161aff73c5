// Before the app is ready: fetch its module; what of the link shapes the page, so that nothing shifts later, and what was clicked or typed too early.
(() => {
  const root = document.documentElement;
  const { module } = document.currentScript.dataset;
  // What fails is told by who awaits it.
  if (module) (window.atlasModule = fetch(module)).catch(() => {});
  const query = new URLSearchParams(location.search);
  if (/^(dark|light)$/.test(query.get("theme"))) root.dataset.theme = query.get("theme");
  if (query.get("mode") === "care") root.dataset.mode = "care";
  if (query.get("embed") === "1") root.dataset.embed = "";
  // Of what may be a region: for anything else the sheet would only close again.
  const region = /^(3607\d\d|gz-hidz|gz-etdz|ln-etdz|rongjiang|agri-park|gx-agri|nev-city|ganjiang-institute)$/;
  if (region.test(query.get("region"))) root.dataset.sheet = "";
  if (query.has("present") || query.get("scene")) root.dataset.present = "";
  if (query.has("chain")) root.dataset.chain = "";
  const view = query.get("view") ?? (query.has("measure") ? "plan" : "");
  if (/^(chains|matrix|plan|targets|doubts)$/.test(view)) root.dataset.view = view;
  const kinds = ["click", "input", "change"];
  const early = [];
  const keep = (event) => {
    const { target, type } = event;
    // The browser itself answers a click on a link or a field.
    if (type === "click" && target.closest("a,label,summary,input,select")) return;
    if (early.length < 20 && target.closest("#app")) early.push([target, event]);
  };
  for (const kind of kinds) addEventListener(kind, keep, true);
  addEventListener("DOMContentLoaded", () =>
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById("map") && performance.mark("atlas:map-visible"))));
  new MutationObserver((_, observer) => {
    if (!("ready" in root.dataset)) return;
    observer.disconnect();
    for (const kind of kinds) removeEventListener(kind, keep, true);
    for (const [target, event] of early) {
      if (target.isConnected) target.dispatchEvent(new event.constructor(event.type, event));
    }
  }).observe(root, { attributeFilter: ["data-ready"] });
})();
