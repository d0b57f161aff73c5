// The facts of the diagnosis: requests for the site's own files, without any cache.
"use strict";

window.atlasFacts = (() => {
  const folder = new URL(".", location.href);
  // The smallest module there is: eight bytes.
  const EMPTY = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

  const compiles = () => {
    if (typeof WebAssembly !== "object") return { ok: null, error: "" };
    try {
      return { ok: new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module, error: "" };
    } catch (error) {
      return { ok: false, error: String(error.message || error) };
    }
  };

  const lost = (name) => ({ name, status: 0, headers: {}, text: "", bytes: new ArrayBuffer(0), decoded: 0, encoded: 0, redirected: false });
  const get = async (name) => {
    try {
      const url = new URL(name, folder).href;
      const response = await fetch(url, { cache: "no-store" });
      const bytes = await response.arrayBuffer();
      const headers = {};
      response.headers.forEach((value, key) => (headers[key] = value));
      const timing = performance.getEntriesByName(url).pop();
      const encoded = timing && timing.encodedBodySize ? timing.encodedBodySize : 0;
      const text = /\.wasm$/.test(name) ? "" : new TextDecoder().decode(bytes);
      return { name, status: response.status, headers, text, bytes, decoded: bytes.byteLength, encoded, redirected: response.redirected };
    } catch (error) {
      return lost(name);
    }
  };

  // The files of this site that the page refers to, each once, with its expected hash.
  const named = (text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const found = new Map();
    if (!page.getElementById("app")) return found;
    for (const element of page.querySelectorAll("script[src], link[href], [data-module]")) {
      for (const key of ["src", "href", "data-module"]) {
        const name = element.getAttribute(key);
        if (!name || /^([a-z]+:|\/|#|\.)/i.test(name)) continue;
        found.set(name, found.get(name) || (key === "data-module" ? null : element.getAttribute("integrity")));
      }
    }
    return found;
  };
  // The policies of a page, in its header and in its markup.
  const policiesOf = ({ headers, text }) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const metas = [...page.querySelectorAll("meta[http-equiv=Content-Security-Policy i]")].map((meta) => meta.content);
    return (headers["content-security-policy"] || "").split(",").concat(metas).map((policy) => policy.trim()).filter((policy) => policy);
  };

  const hasSubtle = () => Boolean(window.crypto && crypto.subtle);
  const digest = async (name, bytes) => [...new Uint8Array(await crypto.subtle.digest(name, bytes))];
  const hex = (bytes) => bytes.map((byte) => ("0" + byte.toString(16)).slice(-2)).join("");
  // Without HTTPS browsers do not hash: there it is done here.
  const sha256 = async (bytes) => hex(hasSubtle() ? await digest("SHA-256", bytes) : atlasSha256(new Uint8Array(bytes)));
  // checksums.txt has the hash of every file, the page that of some, and a file name may contain the beginning of it.
  const intact = async ({ name, status, bytes }, integrity, sum) => {
    if (status !== 200) return null;
    if (/\.wasm$/.test(name) && EMPTY.some((byte, at) => new Uint8Array(bytes)[at] !== byte)) return false;
    if (integrity && hasSubtle() && integrity !== "sha256-" + btoa(String.fromCharCode(...(await digest("SHA-256", bytes))))) return false;
    const start = sum || (/-([0-9a-f]{10})\.[a-z]+$/.exec(name) || [])[1];
    if (start) return (await sha256(bytes)).startsWith(start);
    return integrity && hasSubtle() ? true : null;
  };
  const checked = async (name, integrity, sum) => {
    const file = await get(name);
    return Object.assign(file, { intact: await intact(file, integrity, sum) });
  };

  // The lines of checksums.txt, without the compressed copies: a file comes from its copy anyway.
  const sumsOf = ({ status, text }) => {
    const lines = status === 200 ? text.split("\n").map((line) => /^([0-9a-f]{64}) [ *](\S+)$/.exec(line.trim())) : [];
    return new Map(lines.filter((line) => line && !/\.(br|gz)$/.test(line[2])).map((line) => [line[2], line[1]]));
  };

  // The files that a script loads, relative to its own folder.
  const referencesOf = ({ name, text }) => {
    if (!/\.js$/.test(name)) return [];
    const found = text.match(/(\.\.\/)?[a-z]+-[0-9a-f]{10}\.(wasm|js|css|html)/g) || [];
    return found.map((other) => new URL(other, new URL(name, folder)).href.slice(folder.href.length));
  };
  const whole = async (wanted, sums) => {
    const files = [];
    const known = new Set();
    for (let next = wanted; next.length; ) {
      for (const [name] of next) known.add(name);
      const more = await Promise.all(next.map(([name, integrity]) => checked(name, integrity, sums.get(name))));
      files.push(...more);
      next = [...new Set([].concat(...more.map(referencesOf)))].filter((name) => !known.has(name)).map((name) => [name, null]);
    }
    return files;
  };

  const all = async () => {
    const base = { protocol: location.protocol, origin: location.origin, secure: window.isSecureContext === true, compiles: compiles() };
    if (base.protocol === "file:") return base;
    const [index, root] = await Promise.all([get("index.html"), get("./")]);
    for (const page of [index, root]) page.named = [...named(page.text).keys()];
    index.policies = policiesOf(index);
    const sums = sumsOf(await get("checksums.txt"));
    const apart = ["index.html", "sw.js"];
    const listed = [...sums.keys()].map((name) => [name, null]);
    const wanted = new Map([...listed, ["embed/v1.js", null], ...named(index.text)].filter(([name]) => !apart.includes(name)));
    const files = await whole([...wanted], sums);
    index.intact = await intact(index, null, sums.get("index.html"));
    const bare = folder.pathname === "/" ? null : Object.assign(await get(folder.pathname.slice(0, -1)), { name: folder.pathname.slice(0, -1) });
    const worker = Object.assign(await get("sw.js"), { scope: folder.pathname });
    worker.intact = await intact(worker, null, sums.get("sw.js"));
    return Object.assign(base, { sums: sums.size > 0, index, folder: root, files, bare, workers: "serviceWorker" in navigator, worker });
  };
  return { all, get, policiesOf };
})();

// SHA-256 of bytes (FIPS 180-4), for addresses without HTTPS.
window.atlasSha256 = (bytes) => {
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root) => ((root % 1) * 0x100000000) | 0;
  const K = primes.map((prime) => fraction(Math.cbrt(prime)));
  const state = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const turn = (word, by) => (word >>> by) | (word << (32 - by));
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 64; at++) {
      const [far, near] = [words[at - 15], words[at - 2]];
      words[at] = at < 16 ? view.getInt32(block + 4 * at) : words[at - 16] + (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + words[at - 7] + (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < 64; at++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[at] + words[at]) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at] + word) | 0));
  }
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
};
