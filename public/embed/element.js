// The custom element. Its content is the atlas's own module in a shadow tree; its attributes are kept
// equal to the view, and the host page is notified of changes by events.

const VERSION = 1;
const HERE = new URL("./", import.meta.url).href;
const PAGE = new URL("../", import.meta.url).href;
const FILES = {files};

// The parameters of the link that are attributes; each is a property too.
const PARAMETERS = ["chain", "region", "layers", "theme", "mode", "controls", "zoom", "at"];
// Attribute values that mean the same as a parameter that is left out of the link.
const DEFAULTS = { theme: "auto", controls: "on" };
const HEIGHT = "640px";

const TROUBLE = {
  csp: "内容安全策略（CSP）不允许 WebAssembly：请在响应头 Content-Security-Policy 的 script-src 中加入 'wasm-unsafe-eval'。",
  style: "样式未能载入：请在响应头 Content-Security-Policy 的 style-src 中允许 {here}，跨站引用时服务器须发送 Access-Control-Allow-Origin: *。",
  "not-found": "无法取得 {file}：请确认 embed 目录完整上传、路径未被改写；跨站引用时服务器须发送 Access-Control-Allow-Origin: *，并在本站 Content-Security-Policy 的 connect-src 中允许 {here}。",
  integrity: "{file} 与发布时不一致：请重新上传整个目录，不要让服务器改写文件。",
  "no-wasm": "浏览器不能运行 WebAssembly：请换用 Chrome、Edge、Firefox 或 Safari 的新版本。",
};

class Trouble extends Error {
  constructor(code, message, file = "") {
    super(message.replaceAll("{file}", HERE + file).replaceAll("{here}", new URL(HERE).origin));
    this.code = code;
  }
}

// Fetches a file of the atlas and checks its integrity.
async function file(name, integrity) {
  let response;
  try {
    response = await fetch(HERE + name, { integrity, credentials: "omit" });
  } catch {
    // The browser gives no reason. A file that can be fetched without the check was changed on the way.
    const exists = await fetch(HERE + name, { credentials: "omit" }).then((it) => it.ok, () => false);
    const code = exists ? "integrity" : "not-found";
    throw new Trouble(code, TROUBLE[code], name);
  }
  if (!response.ok) throw new Trouble("not-found", TROUBLE["not-found"], name);
  return response;
}

// Loads what all elements share, once. After a failure the next element tries again.
function once(load) {
  let loading;
  return () => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    return loading;
  };
}

const loadModule = once(async () => {
  const bytes = await (await file(FILES.wasm, FILES.wasmIntegrity)).arrayBuffer();
  try {
    const { instance } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
    __wbg_finalize_init(instance);
  } catch (error) {
    const code = /content security policy|unsafe-eval|blocked by csp|call to WebAssembly/i.test(error) ? "csp" : "no-wasm";
    throw new Trouble(code, TROUBLE[code]);
  }
});

const loadMarkup = once(async () => {
  const template = document.createElement("template");
  template.innerHTML = await (await file(FILES.markup, FILES.markupIntegrity)).text();
  return template.content;
});

// Safari before 16.4 has no style sheets from scripts: there each element links the file.
const hasSheets = "adoptedStyleSheets" in document;
const loadSheet = once(async () => new CSSStyleSheet().replace(await (await file(FILES.style, FILES.styleIntegrity)).text()));

function linkSheet(root) {
  const sheet = link({ rel: "stylesheet", crossOrigin: "anonymous", integrity: FILES.styleIntegrity, href: HERE + FILES.style });
  const loaded = new Promise((resolve, reject) => {
    sheet.addEventListener("load", resolve, { once: true });
    sheet.addEventListener("error", () => reject(new Trouble("csp", TROUBLE.style)), { once: true });
  });
  root.prepend(sheet);
  return loaded;
}

// Elements start in turns, each in a task of its own: the first answers as soon as one alone would.
let lastTurn = Promise.resolve();
function nextTurn() {
  lastTurn = lastTurn.then(() => new Promise((done) => setTimeout(done)));
  return lastTurn;
}

function link(attributes) {
  return Object.assign(document.createElement("link"), attributes);
}

class GanzhouAtlas extends HTMLElement {
  static observedAttributes = [...PARAMETERS, "height"];

  static #waiting = new Set(); // elements that have not started
  static #near = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && target.#want()),
    { rootMargin: "50% 0%" },
  );

  #root = this.attachShadow({ mode: "open" });
  #box = hasSheets ? new CSSStyleSheet() : null; // height and display of the element
  #markup = null; // once everything is loaded
  #isWanted = false;
  #number = 0;
  #connection = 0; // counts connections: what arrives for an earlier one is dropped
  #view = { query: "", region: null, chains: [] };
  #reflects = false;
  #height = ""; // of the attribute, as CSS
  #ready;
  #resolve;
  #reject;

  constructor() {
    super();
    if (hasSheets) this.#root.adoptedStyleSheets = [this.#box];
    this.#promise();
  }

  #promise() {
    this.#ready = new Promise((resolve, reject) => ([this.#resolve, this.#reject] = [resolve, reject]));
    this.#ready.catch(() => {}); // a host that does not use the promise gets no second report
  }

  // An element starts when it comes near the visible area, when the page is printed, or when its host
  // uses this promise or a method that needs the map.
  get ready() {
    this.#want();
    return this.#ready;
  }

  connectedCallback() {
    for (const name of [...PARAMETERS, "height", "lang"]) this.#upgrade(name);
    this.#size();
    GanzhouAtlas.#waiting.add(this);
    GanzhouAtlas.#near.observe(this);
    this.#load(++this.#connection).catch((error) => this.#fail(error));
  }

  disconnectedCallback() {
    this.#connection++;
    this.#endWaiting();
    const number = this.#number;
    [this.#number, this.#markup, this.#isWanted] = [0, null, false];
    delete this.dataset.ready;
    if (number) {
      unmount(number);
      this.#promise();
    }
    this.#root.replaceChildren();
  }

  attributeChangedCallback(name, before, now) {
    // Attributes that are set before the element is connected or starts are read then.
    if (name === "height") return this.#connection && this.isConnected ? this.#size() : undefined;
    if (this.#number && !this.#reflects && before !== now) setParameter(this.#number, name, now ?? undefined);
  }

  // Shows these chains, at most three: ids, or nothing for none.
  show(...chains) {
    this.#set("chain", chains.flat().filter(Boolean).join(",") || null);
  }

  // Opens the profile of a region; nothing closes it.
  select(region) {
    this.#set("region", region || null);
  }

  // Presents the plan in the element, from a scene of the show.
  async present(scene) {
    await this.ready;
    setParameter(this.#number, "scene", scene ? String(scene) : undefined);
    setParameter(this.#number, "present", "");
  }

  // The map as it is shown, as an SVG that stands alone.
  async exportSvg() {
    await this.ready;
    return exportSvg(this.#number) ?? "";
  }

  async #load(connection) {
    this.#root.replaceChildren(document.createElement("slot"));
    const styled = hasSheets
      ? loadSheet().then((sheet) => (this.#root.adoptedStyleSheets = [sheet, this.#box]))
      : linkSheet(this.#root);
    const [markup] = await Promise.all([loadMarkup(), loadModule(), styled]);
    if (connection !== this.#connection) return;
    this.#markup = markup;
    this.#startInTurn();
  }

  #want() {
    this.#isWanted = true;
    this.#startInTurn();
  }

  async #startInTurn() {
    const connection = this.#connection;
    if (!this.#isWanted || !this.#markup) return;
    await nextTurn();
    if (connection === this.#connection) this.#start();
  }

  #endWaiting() {
    GanzhouAtlas.#waiting.delete(this);
    GanzhouAtlas.#near.unobserve(this);
  }

  #start() {
    if (this.#number || !this.#markup) return;
    this.#endWaiting();
    const outer = Object.assign(document.createElement("div"), { className: "outer", hidden: true });
    const root = document.createElement("div");
    root.className = "root";
    root.lang = "zh-CN";
    root.dataset.embed = "";
    root.append(document.importNode(this.#markup, true));
    outer.append(root);
    this.#root.append(outer, ...this.#parts());
    for (const kind of ["pointerover", "focusin", "click"]) root.addEventListener(kind, openInAtlas, true);
    const connection = this.#connection;
    this.#number = mount(root, PAGE, this.#query(), (kind, text) => {
      if (connection === this.#connection) this.#receive(kind, text);
    });
    if (!this.#number) return this.#fail(new Trouble("not-found", TROUBLE["not-found"], FILES.markup));
    this.#root.querySelector("slot").hidden = true;
    outer.hidden = false;
    this.#outlastReset();
    this.removeAttribute("data-trouble");
    this.dataset.ready = "";
    this.#resolve(this);
    this.#send("atlas-ready", { version: VERSION, region: this.region, chain: this.chain });
  }

  // The links by which the module finds the files of its parts; the browser ignores them.
  #parts() {
    return Object.entries(FILES.parts).map(([id, name]) => link({ id, href: HERE + name }));
  }

  #query() {
    const names = PARAMETERS.filter((name) => this.hasAttribute(name));
    return names.map((name) => `${name}=${encodeURIComponent(this.getAttribute(name))}`).join("&");
  }

  #receive(kind, text) {
    if (kind === "view") this.#changed(JSON.parse(text));
    else if (kind === "rejected") this.#send("error", { code: "unknown-value", message: text }, false);
  }

  #changed(view) {
    const before = this.#view;
    this.#view = view;
    this.#reflect(new URLSearchParams(before.query), new URLSearchParams(view.query));
    if (before.region?.id !== view.region?.id) this.#send("regionselect", { region: view.region });
    if (ids(before.chains) !== ids(view.chains)) this.#send("chainchange", { chains: view.chains });
  }

  // Sets the attributes of parameters that have changed. All others stay as the host wrote them.
  #reflect(before, now) {
    this.#reflects = true;
    for (const name of PARAMETERS) {
      const value = now.get(name);
      if (before.get(name) === value) continue;
      if (value !== null) this.setAttribute(name, value);
      else if (this.getAttribute(name) !== DEFAULTS[name]) this.removeAttribute(name);
    }
    this.#reflects = false;
  }

  // Shows the reason below the content that the host put into the element, or below a static map.
  #fail(error) {
    this.#endWaiting();
    const detail = describeTrouble(error);
    this.dataset.trouble = detail.code;
    this.#root.querySelector(".outer")?.remove();
    const line = Object.assign(document.createElement("p"), { textContent: `交互地图未能启动。${detail.message}` });
    line.setAttribute("role", "alert");
    line.lang = "zh-CN";
    this.#root.append(...(this.childNodes.length ? [] : [picture(this.chain)]), line);
    this.#reject(error);
    this.#send("error", detail, false);
  }

  #send(name, detail, bubbles = true) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles, composed: bubbles }));
  }

  // Sets a parameter by a method, which starts an element that has not started.
  #set(name, value) {
    this.#want();
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  // Applies the attribute `height`: pixels without a unit, or any length of CSS. It is set in a `:host`
  // rule, which no policy of the host forbids and which the host's own style overrides. The box is
  // there before the style sheet is loaded.
  #size() {
    const wanted = this.getAttribute("height")?.trim() ?? "";
    const height = /^\d+(\.\d+)?$/.test(wanted) ? `${wanted}px` : wanted;
    this.#height = CSS.supports("height", height) ? height : "";
    if (!hasSheets) this.style.height = this.#height;
    this.#box?.replaceSync(`:host { height: ${this.#height || HEIGHT} } :host(:not([hidden])) { display: block }`);
    if (wanted && !this.#height) this.#reportValue(`height="${wanted}"：不是 CSS 的高度，按默认高度显示。`);
  }

  // Reports an unrecognised value to the host's scripts and in the console.
  #reportValue(message) {
    console.warn(`<ganzhou-atlas> ${message}`);
    this.#send("error", { code: "unknown-value", message }, false);
  }

  // A host that resets all elements (`* { all: unset }`) removes the box too. Only then display and
  // height are set on the element itself; `hidden` and `!important` of the host still override them.
  #outlastReset() {
    if (getComputedStyle(this).display !== "inline") return;
    this.style.display = "block";
    this.style.height ||= this.#height || HEIGHT;
  }

  // A property that was set before the element was defined hides the one of the class.
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  static {
    // On paper every element has its map.
    addEventListener("beforeprint", () => {
      for (const element of GanzhouAtlas.#waiting) element.#start();
    });
    for (const name of [...PARAMETERS, "height"]) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.getAttribute(name);
        },
        set(value) {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, String(value));
        },
        configurable: true,
        enumerable: true,
      });
    }
  }
}

function ids(chains) {
  return chains.map(({ id }) => id).join();
}

// The code and the message of an error, for the host.
function describeTrouble(error) {
  if (error instanceof Trouble) return { code: error.code, message: error.message };
  return { code: "unknown", message: `其他原因（${error.message ?? error}）：请打开 ${PAGE}doctor.html 检查。` };
}

// The static map of a chain, or of the whole plan.
function picture(chain) {
  const name = /^[a-z-]+$/.test(chain ?? "") ? chain : "overview";
  const image = Object.assign(document.createElement("img"), { src: `${PAGE}plain/${name}.svg`, alt: "赣州科创图谱（静态图）" });
  image.style.maxWidth = "100%";
  const anchor = Object.assign(document.createElement("a"), { href: `${PAGE}plain/${name}.html`, textContent: "静态图与文字表" });
  const figure = document.createElement("figure");
  figure.append(image, anchor);
  return figure;
}

// Lets a link within the atlas open the atlas's own page, not its host's.
function openInAtlas({ target }) {
  const anchor = target.closest?.("a[href^='?']");
  if (!anchor) return;
  anchor.href = PAGE + anchor.getAttribute("href");
  anchor.target = "_blank";
  anchor.rel = "noopener";
}

if (!customElements.get("ganzhou-atlas")) customElements.define("ganzhou-atlas", GanzhouAtlas);
