// Other people's pages that the atlas is embedded in: whether their policy allows the element and the frame, and what is missing.
"use strict";

window.atlasHost = (() => {
  // For each form of embedding: the directives that must allow the atlas's origin, and the keywords that are needed besides.
  const NEEDS = {
    element: [["script-src", true, "'wasm-unsafe-eval'"], ["style-src", true], ["img-src", true, "data:"], ["connect-src", true]],
    frame: [["frame-src", true], ["script-src", true]],
  };
  const FALLBACK = { "frame-src": ["child-src"] };
  const TITLES = { element: "组件 <ganzhou-atlas>", frame: "框架 <iframe>" };

  const valuesOf = (all, name) => [name].concat(FALLBACK[name] || [], "default-src").map((key) => all[key]).find((values) => values);
  // Whether a source of a policy covers an origin: `*`, a scheme, `*.example.cn`, a host or an origin, with a path or without.
  const covers = (value, atlas, host) => {
    const wanted = new URL(atlas);
    if (value === "'self'") return host === wanted.origin;
    if (value === "*" || value === wanted.protocol) return true;
    const [, scheme, name, port] = /^(?:([a-z]+:)\/\/)?([^/:']+)(?::(\d+|\*))?/.exec(value) || [];
    if (!name || (scheme && scheme !== wanted.protocol && !(scheme === "http:" && wanted.protocol === "https:"))) return false;
    const fits = name.startsWith("*.") ? wanted.hostname.endsWith(name.slice(1)) : name === wanted.hostname;
    return fits && (port === "*" || (port || "") === wanted.port);
  };
  const lacks = (all, way, atlas, host) =>
    NEEDS[way].flatMap(([name, origin, word]) => {
      const values = valuesOf(all, name);
      if (!values) return [];
      const low = values.map((value) => value.toLowerCase());
      const trusted = name === "script-src" && low.includes("'strict-dynamic'");
      const missing = [];
      if (origin && !trusted && !low.some((value) => covers(value, atlas, host))) missing.push(host === new URL(atlas).origin ? "'self'" : new URL(atlas).origin);
      const compiles = word === "'wasm-unsafe-eval'" && low.includes("'unsafe-eval'");
      if (word && !compiles && !low.includes(word)) missing.push(word);
      return missing.length ? [{ name, missing, line: [name].concat(values.filter((value) => value !== "'none'"), missing).join(" ") }] : [];
    });

  // One finding a way. `policies` are the host page's, `host` its origin or null.
  const judge = ({ policies, host, atlas }) =>
    Object.keys(NEEDS).map((way) => {
      const { finding, directives } = window.atlasDoctor;
      const title = TITLES[way];
      if (host && /^https:/.test(host) && /^http:/.test(atlas)) return finding(`host-${way}`, title, "bad", "HTTPS 的网页不能引用 HTTP 的图谱，浏览器会拦住：请先给图谱配好 HTTPS。");
      const found = policies.flatMap((policy) => lacks(directives(policy), way, atlas, host));
      if (found.length === 0) return finding(`host-${way}`, title, "ok", policies.length ? "策略允许。" : "没有策略，不受限制。");
      const lines = found.map(({ line }) => `${line};`).join("\n");
      const said = found.map(({ name, missing }) => `${name} 缺少 ${missing.join(" ")}`);
      if (way === "frame" && found.every(({ name }) => name === "script-src")) return finding(`host-${way}`, title, "warn", said.concat("框架能用；高度脚本 frame-v1.js 被拦住，框架保持固定高度。"), { policy: lines });
      return finding(`host-${way}`, title, "bad", said.concat("把那个网页的策略里的这几项改成下面的写法："), { policy: lines });
    });

  // The policies in a text: one a line, with or without the name of the header.
  const parse = (text) => text.split("\n").map((line) => line.replace(/^\s*content-security-policy\s*:/i, "").trim()).filter((line) => line);
  return { judge, parse };
})();

(() => {
  const find = (id) => document.getElementById(id);
  const atlas = new URL(".", location.href).href;

  // The headers of other origins are hidden from scripts.
  const read = async (address) => {
    const url = new URL(address);
    if (url.origin !== location.origin) return { host: url.origin, policies: null };
    const response = await fetch(url.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const metas = [...page.querySelectorAll("meta[http-equiv=Content-Security-Policy i]")].map((meta) => meta.content);
    return { host: url.origin, policies: (response.headers.get("content-security-policy") || "").split(",").concat(metas).map((it) => it.trim()).filter((it) => it) };
  };
  const check = async () => {
    const text = find("host-policy").value.trim();
    const isAddress = /^https?:\/\/\S+$/i.test(text);
    const { host, policies } = isAddress ? await read(text) : { host: null, policies: atlasHost.parse(text) };
    const shown = policies || (/^https:/.test(host) && /^http:/.test(atlas) ? [] : null);
    find("host-checks").replaceChildren(...(shown ? atlasHost.judge({ policies: shown, host, atlas }).map(atlasItem) : []));
    find("host-said").textContent = shown ? "" : `浏览器不许读取别的网站的响应头。请在电脑上运行 curl -sI ${text}，把其中 Content-Security-Policy 那一行粘贴到这里；没有这一行就清空再查。`;
  };
  find("host").addEventListener("submit", (event) => {
    event.preventDefault();
    check().catch((error) => (find("host-said").textContent = `没有查成：${error.message || error}`));
  });
})();
