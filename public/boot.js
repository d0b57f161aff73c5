// Before the app is ready: fetch its module; what of the link shapes the page, so that nothing shifts later, and what was clicked or typed too early.
(() => {
  const root = document.documentElement;
  const { module } = document.currentScript.dataset;
  // Why the app can't start, said once the words for it are there; the first reason is the one.
  const trouble = (code) => {
    if (root.dataset.trouble) return;
    root.dataset.trouble = code;
    const tell = () => {
      const panel = document.getElementById("trouble");
      for (const part of panel.querySelectorAll("[data-code]")) part.hidden = part.dataset.code !== code;
      panel.hidden = false;
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", tell);
    else tell();
  };
  root.dataset.boot = "";
  const lost = ({ target: { localName, rel } }) => {
    if (localName === "script" || localName === "link") trouble(rel === "stylesheet" ? "style" : "not-found");
  };
  addEventListener("error", lost, true);
  if (!window.WebAssembly) trouble("no-wasm");
  window.atlasTrouble = (error) => trouble(/policy|unsafe-eval|csp/i.test(error) ? "csp" : "early");
  // The page is painted before the app takes it over, and the module's bytes come behind the page's own. A page that is not seen has no frames to wait for.
  const framed = () => new Promise((painted) => (document.hidden ? painted() : requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted)))));
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));
  window.atlasPainted = parsed.then(() => Promise.race([framed(), new Promise((hidden) => addEventListener("visibilitychange", hidden, { once: true }))]));
  if (module) {
    window.atlasModule = parsed.then(() => fetch(module, { priority: "low" }));
    window.atlasModule.then((it) => it.ok || trouble("not-found"), () => trouble("not-found"));
  }
  const query = new URLSearchParams(location.search);
  if (/^(dark|light)$/.test(query.get("theme"))) root.dataset.theme = query.get("theme");
  if (query.get("mode") === "care") root.dataset.mode = "care";
  const embed = query.get("embed") === "1";
  if (embed) {
    root.dataset.embed = "";
    // Links lead to the atlas's own page, and never into the iframe.
    document.head.append(Object.assign(document.createElement("base"), { target: "_blank" }));
  }
  // Of what may be a region: for anything else the sheet would only close again.
  const region = /^({regions})$/;
  if (region.test(query.get("region"))) root.dataset.sheet = "";
  if (query.has("present") || query.get("scene")) root.dataset.present = "";
  const view = query.get("view") ?? (query.has("measure") ? "plan" : "");
  if (!embed && /^({pages})$/.test(view)) root.dataset.view = view;
  const kinds = ["click", "input", "change"];
  const early = [];
  const keep = (event) => {
    const { target, type } = event;
    // The browser itself answers a click on a link or a field.
    if (type === "click" && target.closest("a,label,summary,input,select")) return;
    if (early.length < 20 && target.closest("#app")) early.push([target, event]);
  };
  for (const kind of kinds) addEventListener(kind, keep, true);
  window.atlasPainted.then(() => {
    if (document.getElementById("map")) performance.mark("atlas:map-visible");
  });
  new MutationObserver((_, observer) => {
    if (!("ready" in root.dataset)) return;
    observer.disconnect();
    for (const kind of kinds) removeEventListener(kind, keep, true);
    for (const [target, event] of early) {
      if (target.isConnected) target.dispatchEvent(new event.constructor(event.type, event));
    }
  }).observe(root, { attributeFilter: ["data-ready"] });
})();
