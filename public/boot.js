// Before the app is ready: fetch its module; what of the link shapes the page, so that nothing shifts later, and what was clicked or typed too early.
(() => {
  const root = document.documentElement;
  const { module } = document.currentScript.dataset;
  const byId = (id) => document.getElementById(id);
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));
  // Why the app can't start; the first reason is the one. Once the app is there, nothing is a reason.
  const trouble = (code) => {
    if (root.dataset.trouble || "ready" in root.dataset) return;
    root.dataset.trouble = code;
    parsed.then(tell);
  };
  const tell = () => {
    delete root.dataset.present;
    const panel = byId("trouble");
    for (const part of panel.querySelectorAll("[data-code]")) part.hidden = part.dataset.code !== root.dataset.trouble;
    panel.querySelector("button").onclick = () => panel.remove();
    panel.hidden = false;
    read();
  };
  // The page of the link, as it was drawn: to read, if nothing can answer on it.
  const read = async () => {
    const { view } = root.dataset;
    if (!view) return;
    try {
      const response = await fetch(byId(`page-${view}`).href);
      if (!response.ok) throw response;
      byId("pages").innerHTML = `<article>${await response.text()}</article>`;
      byId("style-pages").rel = "stylesheet";
    } catch {
      delete root.dataset.view;
    }
  };
  // A frame without an origin is kept from files, too, and that looks like no network.
  const unreachable = () => trouble(origin === "null" ? "not-found" : "network");
  root.dataset.boot = "";
  const lost = ({ target, message }) => {
    const { localName, rel, src, href } = target;
    if (/SyntaxError/.test(message)) trouble("no-wasm");
    else if (localName === "script" || localName === "link") fetch(src || href).then(({ ok }) => trouble(!ok ? "not-found" : rel === "stylesheet" ? "style" : "changed"), unreachable);
  };
  addEventListener("error", lost, true);
  addEventListener("online", () => root.dataset.trouble === "network" && location.reload());
  if (!window.WebAssembly) trouble("no-wasm");
  window.atlasTrouble = (error) => {
    if (/policy|unsafe-eval|csp/i.test(error)) trouble("csp");
    else if (error instanceof TypeError) unreachable();
    else trouble(/CompileError/.test(error) ? "no-wasm" : "changed");
  };
  // The page is painted before the app takes it over, and the module's bytes come behind the page's own. A page that is not seen has no frames to wait for.
  const framed = () => new Promise((painted) => (document.hidden ? painted() : requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted)))));
  window.atlasPainted = parsed.then(() => Promise.race([framed(), new Promise((hidden) => addEventListener("visibilitychange", hidden, { once: true }))]));
  // A network that drops for a moment is no reason yet.
  const bring = (times) => fetch(module, { priority: "low" }).catch((error) => {
    if (!times) throw error;
    return new Promise((done) => setTimeout(done, 1500)).then(() => bring(times - 1));
  });
  if (module) {
    window.atlasModule = parsed.then(() => bring(2));
    window.atlasModule.then((it) => it.ok || trouble("not-found"), unreachable);
    setTimeout(trouble, 20000, "network");
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
  // Of what may be a region or a chain: anything else is not chosen in the end.
  const scene = /^({scenes})\b/;
  const isRegion = /^({regions})$/.test(query.get("region"));
  if (isRegion) root.dataset.sheet = "";
  if (isRegion || scene.test(query.get("chain"))) root.dataset.chosen = "";
  if (query.has("present") || scene.test(query.get("scene"))) root.dataset.present = "";
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
    if (byId("map")) performance.mark("atlas:map-visible");
  });
  new MutationObserver((_, observer) => {
    if (!("ready" in root.dataset)) return;
    observer.disconnect();
    removeEventListener("error", lost, true);
    // It was only late.
    if (root.dataset.trouble) byId("trouble")?.remove();
    delete root.dataset.trouble;
    for (const kind of kinds) removeEventListener(kind, keep, true);
    for (const [target, event] of early) {
      if (target.isConnected) target.dispatchEvent(new event.constructor(event.type, event));
    }
  }).observe(root, { attributeFilter: ["data-ready"] });
})();
