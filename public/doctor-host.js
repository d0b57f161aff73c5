// Other people's pages that the atlas is embedded in: whether their policy allows the element and the frame, and what is missing.
"use strict";

window.atlasHost = (() => {
  // For each form of embedding: the directives that must allow the atlas's origin, and the keywords that are needed besides.
  const NEEDS = {
    element: [["script-src", "'wasm-unsafe-eval'"], ["style-src"], ["img-src", "data:"], ["connect-src"]],
    frame: [["frame-src"], ["script-src"]],
  };
  const FALLBACK = { "frame-src": ["child-src"] };
  const TITLES = { element: "组件 <ganzhou-atlas>", frame: "框架 <iframe>" };

  // The directives in which a policy lacks values for a form of embedding, each with those values and the line to set.
  const lacks = (policy, form, atlas, host) => {
    const { directives, valuesOf, allows } = window.atlasDoctor;
    const all = directives(policy);
    return NEEDS[form].flatMap(([name, keyword]) => {
      const values = valuesOf(all, name, ...(FALLBACK[name] || []));
      if (!values) return [];
      const isTrusted = name === "script-src" && values.some((value) => value.toLowerCase() === "'strict-dynamic'");
      const missing = [];
      if (!isTrusted && !allows(values, "'self'", atlas, host)) missing.push(host === new URL(atlas).origin ? "'self'" : new URL(atlas).origin);
      if (keyword && !allows(values, keyword)) missing.push(keyword);
      return missing.length ? [{ name, missing, line: [name].concat(values.filter((value) => value !== "'none'"), missing).join(" ") }] : [];
    });
  };

  // A page with HTTPS may not load files without it.
  const isMixed = (host, atlas) => /^https:/.test(host) && /^http:/.test(atlas);
  const judgeForm = (form, { policies, host, atlas }) => {
    if (isMixed(host, atlas)) return ["bad", "HTTPS 的网页不能引用 HTTP 的图谱，浏览器会拦住：请先给图谱配好 HTTPS。"];
    const found = policies.flatMap((policy) => lacks(policy, form, atlas, host));
    if (found.length === 0) return ["ok", policies.length ? "策略允许。" : "没有策略，不受限制。"];
    const policy = found.map(({ line }) => `${line};`).join("\n");
    const missing = found.map(({ name, missing }) => `${name} 缺少 ${missing.join(" ")}`);
    if (form === "frame" && found.every(({ name }) => name === "script-src")) return ["warn", missing.concat("框架能用；高度脚本 frame-v1.js 被拦住，框架保持固定高度。"), { policy }];
    return ["bad", missing.concat("把那个网页的策略里的这几项改成下面的写法："), { policy }];
  };
  // One finding for each form. `policies` are the host page's, `host` its origin or null.
  const judge = (facts) => Object.keys(NEEDS).map((form) => window.atlasDoctor.finding(`host-${form}`, TITLES[form], ...judgeForm(form, facts)));

  // The policies in a text: one a line, with or without the name of the header.
  const parse = (text) => text.split("\n").map((line) => line.replace(/^\s*content-security-policy\s*:/i, "").trim()).filter((line) => line);
  return { judge, parse, isMixed };
})();

(() => {
  const find = (id) => document.getElementById(id);
  const atlas = new URL(".", location.href).href;

  // The headers of other origins are hidden from scripts.
  const read = async (address) => {
    const url = new URL(address);
    if (url.origin !== location.origin) return { host: url.origin, policies: null };
    const page = await atlasFacts.get(url.href);
    if (!page.status) throw new Error("无法连接");
    return { host: url.origin, policies: atlasFacts.policiesOf(page) };
  };
  const check = async () => {
    const text = find("host-policy").value.trim();
    const isAddress = /^https?:\/\/\S+$/i.test(text);
    const { host, policies } = isAddress ? await read(text) : { host: null, policies: atlasHost.parse(text) };
    const shown = policies || (atlasHost.isMixed(host, atlas) ? [] : null);
    find("host-checks").replaceChildren(...(shown ? atlasHost.judge({ policies: shown, host, atlas }).map(atlasItem) : []));
    find("host-status").textContent = shown ? "" : `浏览器不许读取别的网站的响应头。请在电脑上运行 curl -sI ${text}，把其中 Content-Security-Policy 那一行粘贴到这里；没有这一行就清空再查。`;
  };
  find("host").addEventListener("submit", (event) => {
    event.preventDefault();
    check().catch((error) => (find("host-status").textContent = `没有查成：${error.message || error}`));
  });
})();
