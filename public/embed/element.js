// The element itself. What it shows is the same module's as the atlas's own page; here it is given
// a shadow tree, its attributes are kept equal to its view, and its host hears of both.

const VERSION = 1;
const HERE = new URL("./", import.meta.url).href;
const PAGE = new URL("../", import.meta.url).href;
const FILES = {files};

// Attributes that are words of a link as well; each is a property too.
const WORDS = ["chain", "region", "layers", "theme", "mode", "controls", "zoom", "at"];
// What an attribute may say where a link says nothing.
const SILENT = { theme: "auto", controls: "on" };

const TROUBLE = {
  csp: "内容安全策略（CSP）不允许 WebAssembly：请在响应头 Content-Security-Policy 的 script-src 中加入 'wasm-unsafe-eval'。",
  style: "样式未能载入：请在响应头 Content-Security-Policy 的 style-src 中允许 {here}，跨站引用时服务器须发送 Access-Control-Allow-Origin: *。",
  "not-found": "无法取得 {file}：请确认 embed 目录完整上传、路径未被改写；跨站引用时服务器须发送 Access-Control-Allow-Origin: *，并在本站 Content-Security-Policy 的 connect-src 中允许 {here}。",
  integrity: "{file} 与发布时不一致：请重新上传整个目录，不要让服务器改写文件。",
  "no-wasm": "浏览器不能运行 WebAssembly：请换用 Chrome、Edge、Firefox 或 Safari 的新版本。",
};

class Trouble extends Error {
  constructor(code, words, file = "") {
    super(words.replaceAll("{file}", HERE + file).replaceAll("{here}", new URL(HERE).origin));
    this.code = code;
  }
}

// A file of ours, whole and as it was published.
async function file(name, integrity) {
  let response;
  try {
    response = await fetch(HERE + name, { integrity, credentials: "omit" });
  } catch {
    // The browser does not say why. What comes without the check was changed on the way.
    const came = await fetch(HERE + name, { credentials: "omit" }).then((it) => it.ok, () => false);
    const code = came ? "integrity" : "not-found";
    throw new Trouble(code, TROUBLE[code], name);
  }
  if (!response.ok) throw new Trouble("not-found", TROUBLE["not-found"], name);
  return response;
}

async function instance() {
  const bytes = await (await file(FILES.wasm, FILES.wasmIntegrity)).arrayBuffer();
  try {
    const { instance } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
    __wbg_finalize_init(instance);
  } catch (error) {
    const code = /content security policy|unsafe-eval|blocked by csp|call to WebAssembly/i.test(error) ? "csp" : "no-wasm";
    throw new Trouble(code, TROUBLE[code]);
  }
}

// One instance and one copy of the markup for all elements; after a failure the next one tries anew.
let brought;
function bring() {
  const text = () => file(FILES.markup, FILES.markupIntegrity).then((it) => it.text());
  brought ??= Promise.all([text(), instance()]).then(([markup]) => markup);
  brought.catch(() => (brought = undefined));
  return brought;
}

function link(attributes) {
  return Object.assign(document.createElement("link"), attributes);
}

function style() {
  const sheet = link({ rel: "stylesheet", crossOrigin: "anonymous" });
  sheet.integrity = FILES.styleIntegrity;
  sheet.href = HERE + FILES.style;
  return sheet;
}

function arrives(sheet) {
  return new Promise((resolve, reject) => {
    sheet.addEventListener("load", resolve, { once: true });
    sheet.addEventListener("error", () => reject(new Trouble("csp", TROUBLE.style)), { once: true });
  });
}

class GanzhouAtlas extends HTMLElement {
  static observedAttributes = [...WORDS, "height"];

  #root = this.attachShadow({ mode: "open" });
  #number = 0;
  #turn = 0; // which connection this is: what arrives for an earlier one is too late
  #view = { query: "", region: null, chains: [] };
  #reflects = false;
  #height = ""; // of the attribute, as CSS
  #setHeight = heightRule(this.#root);
  #ready;
  #resolve;
  #reject;

  constructor() {
    super();
    this.#promise();
  }

  #promise() {
    this.#ready = new Promise((resolve, reject) => ([this.#resolve, this.#reject] = [resolve, reject]));
    this.#ready.catch(() => {}); // who does not ask need not hear of it twice
  }

  get ready() {
    return this.#ready;
  }

  connectedCallback() {
    for (const name of [...WORDS, "height", "lang"]) this.#upgrade(name);
    this.#size();
    this.#open(++this.#turn).catch((error) => this.#fail(error));
  }

  disconnectedCallback() {
    this.#turn++;
    const [number, was] = [this.#number, this.#number !== 0];
    this.#number = 0;
    delete this.dataset.ready;
    if (was) {
      unmount(number);
      this.#promise();
    }
    this.#root.replaceChildren();
  }

  attributeChangedCallback(name, before, now) {
    // Attributes set before the element is connected are read when it is.
    if (name === "height") return this.#turn && this.isConnected ? this.#size() : undefined;
    if (this.#number && !this.#reflects && before !== now) put(this.#number, name, now ?? undefined);
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
    put(this.#number, "scene", scene ? String(scene) : undefined);
    put(this.#number, "present", "");
  }

  // The map as it is shown, as an SVG that stands alone.
  async exportSvg() {
    await this.ready;
    return draw(this.#number) ?? "";
  }

  async #open(turn) {
    this.#root.replaceChildren(document.createElement("slot"));
    const sheet = style();
    const styled = arrives(sheet);
    const outer = Object.assign(document.createElement("div"), { className: "outer", hidden: true });
    const root = document.createElement("div");
    root.className = "root";
    root.lang = "zh-CN";
    root.dataset.embed = "";
    outer.append(root);
    this.#root.append(sheet, outer, ...this.#parts());
    const [markup] = await Promise.all([bring(), styled]);
    if (turn !== this.#turn) return;
    root.innerHTML = markup;
    for (const kind of ["pointerover", "focusin", "click"]) root.addEventListener(kind, leadOut, true);
    this.#number = mount(root, PAGE, this.#query(), (kind, text) => this.#hear(turn, kind, text));
    if (!this.#number) throw new Trouble("not-found", TROUBLE["not-found"], FILES.markup);
    this.#root.querySelector("slot").hidden = true;
    outer.hidden = false;
    this.#outlastReset();
    this.removeAttribute("data-trouble");
    this.dataset.ready = "";
    this.#resolve(this);
    this.#send("atlas-ready", { version: VERSION, region: this.region, chain: this.chain });
  }

  // Links that do nothing by themselves and tell the modules where their parts are.
  #parts() {
    return Object.entries(FILES.parts).map(([id, name]) => link({ id, href: HERE + name }));
  }

  #query() {
    const words = WORDS.filter((word) => this.hasAttribute(word));
    return words.map((word) => `${word}=${encodeURIComponent(this.getAttribute(word))}`).join("&");
  }

  #hear(turn, kind, text) {
    if (turn !== this.#turn) return;
    if (kind === "view") this.#changed(JSON.parse(text));
    else if (kind === "refused") this.#send("error", { code: "unknown-value", message: text }, false);
  }

  #changed(view) {
    const before = this.#view;
    this.#view = view;
    this.#reflect(new URLSearchParams(before.query), new URLSearchParams(view.query));
    if (before.region?.id !== view.region?.id) this.#send("regionselect", { region: view.region });
    if (ids(before.chains) !== ids(view.chains)) this.#send("chainchange", { chains: view.chains });
  }

  // Writes down what has changed, and nothing else: what the host wrote stays as the host wrote it.
  #reflect(before, now) {
    this.#reflects = true;
    for (const word of WORDS) {
      const value = now.get(word);
      if (before.get(word) === value) continue;
      if (value !== null) this.setAttribute(word, value);
      else if (this.getAttribute(word) !== SILENT[word]) this.removeAttribute(word);
    }
    this.#reflects = false;
  }

  // What the host put into the element stays, or else a picture of the map does; beneath it stands why.
  #fail(error) {
    const told = trouble(error);
    this.dataset.trouble = told.code;
    this.#root.querySelector(".outer")?.remove();
    const line = Object.assign(document.createElement("p"), { textContent: `交互地图未能启动。${told.message}` });
    line.setAttribute("role", "alert");
    line.lang = "zh-CN";
    this.#root.append(...(this.childNodes.length ? [] : [picture(this.chain)]), line);
    this.#reject(error);
    this.#send("error", told, false);
  }

  #send(name, detail, bubbles = true) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles, composed: bubbles }));
  }

  #set(name, value) {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  // The attribute `height`: pixels without a unit, or any length of CSS. It is a rule of the element's
  // own, so whatever the host's style sheets and `style` set counts more.
  #size() {
    const wanted = this.getAttribute("height")?.trim() ?? "";
    const height = /^\d+(\.\d+)?$/.test(wanted) ? `${wanted}px` : wanted;
    this.#height = CSS.supports("height", height) ? height : "";
    this.#setHeight(this.#height);
    if (wanted && !this.#height) this.#refuse(`height="${wanted}"：不是 CSS 的高度，按默认高度显示。`);
  }

  // An unrecognised value: told to the host's script, and to who looks for it in the console.
  #refuse(message) {
    console.warn(`<ganzhou-atlas> ${message}`);
    this.#send("error", { code: "unknown-value", message }, false);
  }

  // A host that resets all elements (`* { all: unset }`) takes the box away too. Only then display and
  // height are set on the element itself; `hidden` and `!important` of the host still count more.
  #outlastReset() {
    if (getComputedStyle(this).display !== "inline") return;
    this.style.display = "block";
    this.style.height ||= this.#height || "640px";
  }

  // A property that was set before the element was known hides the one of the class.
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  static {
    for (const name of [...WORDS, "height"]) {
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

// Sets the height in a `:host` rule, which no policy of the host's forbids. Safari before 16.4 has no
// style sheets from scripts: there it is the element's own style.
function heightRule(root) {
  if (!("adoptedStyleSheets" in root)) return (height) => (root.host.style.height = height);
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  return (height) => sheet.replaceSync(height ? `:host { height: ${height} }` : "");
}

function ids(chains) {
  return chains.map(({ id }) => id).join();
}

// What nobody thought of has a code of the contract as well, and the way to who can tell.
function trouble(error) {
  if (error instanceof Trouble) return { code: error.code, message: error.message };
  return { code: "unknown", message: `其他原因（${error.message ?? error}）：请打开 ${PAGE}doctor.html 检查。` };
}

// The static map of a chain, or of the whole plan.
function picture(chain) {
  const name = /^[a-z-]+$/.test(chain ?? "") ? chain : "overview";
  const image = Object.assign(document.createElement("img"), { src: `${PAGE}plain/${name}.svg`, alt: "赣州科创图谱（静态图）" });
  image.style.maxWidth = "100%";
  const way = Object.assign(document.createElement("a"), { href: `${PAGE}plain/${name}.html`, textContent: "静态图与文字表" });
  const figure = document.createElement("figure");
  figure.append(image, way);
  return figure;
}

// A link within the atlas leads to the atlas's own page, not to its host's.
function leadOut({ target }) {
  const way = target.closest?.("a[href^='?']");
  if (!way) return;
  way.href = PAGE + way.getAttribute("href");
  way.target = "_blank";
  way.rel = "noopener";
}

if (!customElements.get("ganzhou-atlas")) customElements.define("ganzhou-atlas", GanzhouAtlas);
