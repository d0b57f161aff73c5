// Before the app is ready: fetches its module, gives the page the layout of the link's view, so that nothing shifts later, and records clicks and input.
(() => {
  const root = document.documentElement;
  const state = root.dataset;
  const { module } = document.currentScript.dataset;
  const byId = (id) => document.getElementById(id);
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));
  // Notes why the app can't start: the first reason counts, and none once the app is ready.
  const fail = (code) => {
    if (state.trouble || "ready" in state) return;
    state.trouble = code;
    parsed.then(report);
  };
  const report = () => {
    delete state.present;
    const panel = byId("trouble");
    for (const part of panel.querySelectorAll("[data-code]")) part.hidden = part.dataset.code !== state.trouble;
    panel.querySelector("button").onclick = () => panel.remove();
    panel.hidden = false;
    showPage();
  };
  // Shows the page beside the map that the link names, to be read without the app.
  const showPage = async () => {
    const { view } = state;
    if (!view) return;
    try {
      const response = await fetch(byId(`page-${view}`).href);
      if (!response.ok) throw response;
      byId("pages").innerHTML = `<article>${await response.text()}</article>`;
      byId("style-pages").rel = "stylesheet";
      for (const tab of document.querySelectorAll(".tabs a")) {
        if (tab.dataset.action === `page:${view}`) tab.setAttribute("aria-current", "page");
        else tab.removeAttribute("aria-current");
      }
    } catch {
      delete state.view;
    }
  };
  // An iframe without an origin cannot fetch files either, which looks like no network.
  const unreachable = () => fail(origin === "null" ? "not-found" : "network");
  // A page that the browser saved was ready before, and shows its line.
  if (!("ready" in state)) customElements.define("saved-copy", class extends HTMLElement {});
  state.boot = "";
  const diagnose = ({ target, message }) => {
    const { rel, src, href } = target;
    if (/SyntaxError/.test(message)) fail("no-wasm");
    else if (src || href) fetch(src || href).then(({ ok }) => fail(!ok ? "not-found" : rel === "stylesheet" ? "style" : "changed"), unreachable);
  };
  addEventListener("error", diagnose, true);
  addEventListener("online", () => state.trouble === "network" && location.reload());
  if (!window.WebAssembly) fail("no-wasm");
  window.atlasTrouble = (error) => {
    if (/policy|unsafe-eval|csp/i.test(error)) fail("csp");
    else if (error instanceof TypeError) unreachable();
    else fail(/CompileError/.test(error) ? "no-wasm" : "changed");
  };
  // The page is painted before hydration, and the module is requested after the page. A hidden page is not painted: nothing to wait for.
  window.atlasPainted = parsed.then(() => new Promise((painted) => {
    if (document.hidden) painted();
    addEventListener("visibilitychange", painted);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted)));
  }));
  // A network that drops for a moment is no failure yet.
  const load = (times) => fetch(module, { priority: "low" }).catch((error) => {
    if (!times) throw error;
    return new Promise((done) => setTimeout(done, 1500)).then(() => load(times - 1));
  });
  if (module) {
    // Slow: no answer for 8 seconds, or not ready 20 seconds after the first paint, which an iframe out of sight does not have.
    const timer = setTimeout(fail, 8000, "network");
    window.atlasModule = parsed.then(() => load(2));
    window.atlasModule.then((it) => clearTimeout(timer) || it.ok || fail("not-found"), unreachable);
    window.atlasPainted.then(() => setTimeout(fail, 20000, "network"));
  }
  const query = new URLSearchParams(location.search);
  // 关怀版, if the user asked that it be remembered: it becomes part of the address. A mode in the link is used instead.
  try {
    if (top === self && !query.has("mode") && localStorage["ganzhou-atlas-mode"]) {
      query.set("mode", "care");
      history.replaceState(null, "", `?${query}${location.hash}`);
    }
  } catch {}
  if (/^(dark|light)$/.test(query.get("theme"))) state.theme = query.get("theme");
  if (query.get("mode") === "care") state.mode = "care";
  const embed = query.get("embed") === "1";
  if (embed) {
    state.embed = "";
    // Links lead to the atlas's own page, and never into the iframe.
    document.head.append(Object.assign(document.createElement("base"), { target: "_blank" }));
  }
  // Only ids of regions and chains; the app ignores anything else.
  const scene = /^({scenes})\b/;
  const isRegion = /^({regions})$/.test(query.get("region"));
  if (isRegion) state.sheet = "";
  if (isRegion || scene.test(query.get("chain"))) state.chosen = "";
  if (query.has("present") || scene.test(query.get("scene"))) state.present = "";
  const view = query.get("view") ?? (query.has("measure") ? "plan" : "");
  if (!embed && /^({pages})$/.test(view)) state.view = view;
  const kinds = ["click", "input", "change"];
  const early = [];
  const record = (event) => {
    const { target, type } = event;
    // The browser handles a click on a link or a field.
    if (type === "click" && target.closest("a,label,summary,input,select")) return;
    if (target.closest("#app")) early.push([target, event]);
  };
  for (const kind of kinds) addEventListener(kind, record, true);
  window.atlasPainted.then(() => byId("map") && performance.mark("atlas:map-visible"));
  new MutationObserver((_, observer) => {
    if (!("ready" in state)) return;
    observer.disconnect();
    removeEventListener("error", diagnose, true);
    // The app was only late.
    if (state.trouble) byId("trouble")?.remove();
    delete state.trouble;
    for (const kind of kinds) removeEventListener(kind, record, true);
    for (const [target, event] of early) {
      if (target.isConnected) target.dispatchEvent(new event.constructor(event.type, event));
    }
  }).observe(root, { attributeFilter: ["data-ready"] });
})();
