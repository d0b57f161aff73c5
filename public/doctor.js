// The diagnosis of the server of the atlas: pure checks (`atlasDoctor.judge`) and the page. Requests are in doctor-facts.js (`atlasFacts`), other people's pages in doctor-host.js. Without WebAssembly, since it must work where that does not.
"use strict";

window.atlasDoctor = (() => {
  const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";
  const HASHED = /-[0-9a-f]{10}\.[a-z]+$/;
  const FOREVER = "public, max-age=31536000, immutable";

  // A fix: the lines for nginx and for Caddy.
  const fix = (nginx, caddy) => ({ nginx, caddy });
  const quote = (value) => (/[ ;]/.test(value) ? `"${value}"` : value);
  const send = (name, value) => fix(`add_header ${name} ${quote(value)} always;`, `header ${name} ${quote(value)}`);
  const sendPolicy = send("Content-Security-Policy", POLICY);
  // A header of the files that a Caddy matcher names.
  const sendFor = (comment, matcher, name, value) => {
    const { nginx, caddy } = send(name, value);
    return fix(`# ${comment}\n${nginx}`, `@${matcher}\n${caddy.replace("header", `header @${matcher.split(" ")[0]}`)}`);
  };
  const drop = (name) => fix(`# 删去写有 ${name} 的 add_header 行；若来自后端：\nproxy_hide_header ${name};`, `header -${name}`);
  const join = (fixes) => fix(fixes.map((it) => it.nginx).join("\n"), fixes.map((it) => it.caddy).join("\n"));
  const WHERE = "# 写在图谱的 location { } 里；用了 atlas-site.conf，就写在那个文件里。\n# location 里只要有一行 add_header，外层 server { } 和 http { } 的 add_header 就全部失效：需要的都写在这一层。\n";
  const placed = (it) => (it && /^add_header/m.test(it.nginx || "") ? fix(WHERE + it.nginx, it.caddy) : it || null);

  const finding = (id, title, level, found, fix) => ({ id, title, level, found: [].concat(found).join("\n"), fix: placed(fix) });
  const [ok, warn, bad] = ["ok", "warn", "bad"].map((level) => (found, fix) => [level, found, fix]);

  const header = (file, name) => file.headers[name] || "";
  const MOST = 6;
  const names = (files) => files.slice(0, MOST).map((file) => file.name).join("、") + (files.length > MOST ? ` 等 ${files.length} 个文件` : "");
  const type = (file) => header(file, "content-type").split(";")[0].trim().toLowerCase();
  const is = (ending) => (file) => file.name.endsWith(ending);
  const isHashed = (file) => HASHED.test(file.name);
  const exists = (file) => file.status === 200;
  const status = (file) => file.status || "无法连接";

  // A file that may not be read exists: uploading it again changes nothing.
  const FORBIDDEN = "文件在，但服务器不许读取。请检查权限（目录 755，文件 644）；也可能是配置里的 deny 规则，或 SELinux。";
  const permit = "# 在服务器上运行：\nchmod -R a+rX /var/www/atlas\nrestorecon -R /var/www/atlas  # 只在用 SELinux 的系统上";
  const READABLE = fix(permit, permit);
  const MISSING = [
    [[404, 410], "没有", "请把整个目录重新上传，先传带校验码的文件，最后传 index.html 和 sw.js。"],
    [[401, 403], "不许读取", FORBIDDEN],
    [null, "取不到", "请看服务器的错误日志。"],
  ];
  const describeMissing = (missing) => MISSING.flatMap((group) => {
    const files = missing.filter((file) => MISSING.find(([codes]) => !codes || codes.includes(file.status)) === group);
    return files.length ? [`${group[1]}（${status(files[0])}）：${names(files)}。${group[2]}`] : [];
  });

  const place = ({ index, folder, bare }) => {
    const root = fix("index index.html;\nroot /var/www/atlas;  # 换成放置文件的目录", "root * /var/www/atlas\nfile_server");
    if (index.status === 403) return bad(`index.html 的回答是 403：${FORBIDDEN}`, READABLE);
    if (!exists(index)) return bad(`index.html 的回答是 ${status(index)}：文件不在这个目录，或路径写错了。`, root);
    if (index.named.length === 0) return bad("index.html 取到了，但不是图谱的页面（可能是网站的首页或错误页代替了它）。", root);
    if (!exists(folder) || folder.named.length === 0) return bad(`以斜线结尾的目录网址没有给出 index.html（回答 ${status(folder)}）。`, fix("index index.html;", "file_server"));
    if (bare && !bare.redirected) return warn(`网址末尾没有斜线时（${bare.name}）没有转到带斜线的网址，回答 ${status(bare)}；读者漏打斜线会打不开。`, fix(`location = ${bare.name} { return 301 ${bare.name}/$is_args$args; }`, `redir ${bare.name} ${bare.name}/`));
    return ok(`index.html 在，并提到 ${index.named.length} 个文件。`);
  };

  // The folder `deploy/` is optional on the server.
  const isSpare = (file) => file.status === 404 && /^deploy\//.test(file.name);
  const files = ({ files, index, worker, sums }) => {
    const all = files.concat([index, worker]).filter(exists);
    const missing = files.filter((file) => !exists(file) && !isSpare(file));
    const found = describeMissing(missing);
    const pages = files.filter((file) => exists(file) && !is(".html")(file) && type(file) === "text/html");
    const changed = all.filter((file) => !pages.includes(file) && file.intact === false);
    if (pages.length) found.push(`得到的是网页而不是文件：${names(pages)}。服务器用网页代替了不存在的文件（常见于 try_files … /index.html），应回答 404。`);
    if (changed.length) found.push(`内容与校验码不符：${names(changed)}。没有传完、上传时被转码、被服务器改写，或压缩的副本没有标明 Content-Encoding；请以二进制方式重新上传，连同 checksums.txt。`);
    if (found.length) return bad(found, pages.length ? fix("try_files $uri $uri/ =404;", "# 删去 try_files 一行\nfile_server") : missing.some((file) => file.status === 401 || file.status === 403) ? READABLE : null);
    if (!sums) return warn(`页面用到的 ${files.length} 个文件都在；checksums.txt 取不到，其余文件没有核对。`);
    return ok(`checksums.txt 列出的文件都在，内容相符，共 ${all.length} 个。`);
  };

  // Endings, the types that browsers accept for them, and the one to send.
  const TYPES = [["wasm", /^application\/wasm$/, "application/wasm"], ["js", /^(text|application)\/(x-)?(java|ecma)script$/, "text/javascript"], ["css", /^text\/css$/, "text/css"]];
  const typeFix = ([ending, , name]) => fix(`# 写进生效的那个 types { }：用了 atlas-site.conf，就是它里面的；没有用，就是 mime.types 里的。\n${name} ${ending};`, `@${ending} path *.${ending}\nheader @${ending} Content-Type ${name}`);
  const types = ({ files }) => {
    const wrong = TYPES.map((it) => [it, files.filter((file) => exists(file) && is(`.${it[0]}`)(file) && !it[1].test(type(file)))]).filter(([, files]) => files.length);
    if (!wrong.length) return ok(".wasm、.js、.css 的类型都对。");
    const isSlow = wrong.every(([[ending]]) => ending === "wasm");
    const found = wrong.map(([[ending, , name], files]) => `.${ending} 应为 ${name}，实为 ${type(files[0]) || "（没有）"}：${names(files)}`);
    found.push(isSlow ? "图谱仍能打开，只是慢一些：不能边下载边编译。" : "浏览器会拒绝执行或不采用样式。");
    return (isSlow ? warn : bad)(found, join(wrong.map(([it]) => typeFix(it))));
  };

  // A policy as a map of directives; of two with one name the first counts, as in browsers.
  const directives = (policy) => policy.split(";").reduce((all, part) => {
    const [name, ...values] = part.trim().split(/\s+/);
    const key = name.toLowerCase();
    return key === "" || key in all ? all : { ...all, [key]: values };
  }, {});
  const valuesOf = (all, ...names) => names.concat("default-src").map((name) => all[name]).find((values) => values);
  // Whether a source of a policy covers an origin: `*`, a scheme, `*.example.cn`, a host or an origin, with a path or without. `own` is the origin of the page with the policy.
  const covers = (value, origin, own) => {
    const wanted = new URL(origin);
    if (value === "'self'") return own === wanted.origin;
    if (value === "*" || value === wanted.protocol) return true;
    const [, scheme, name, port] = /^(?:([a-z]+:)\/\/)?([^/:']+)(?::(\d+|\*))?/.exec(value) || [];
    if (!name || (scheme && scheme !== wanted.protocol && !(scheme === "http:" && wanted.protocol === "https:"))) return false;
    const fits = name.startsWith("*.") ? wanted.hostname.endsWith(name.slice(1)) : name === wanted.hostname;
    return fits && (port === "*" || (port || "") === wanted.port);
  };
  // Whether the values of a directive allow a keyword, or with `'self'` the files of an origin.
  const allows = (values, wanted, origin, own = origin) => {
    const low = values.map((value) => value.toLowerCase());
    if (wanted === "'wasm-unsafe-eval'") return low.some((value) => value === wanted || value === "'unsafe-eval'");
    return wanted === "'self'" ? low.some((value) => covers(value, origin, own)) : low.includes(wanted);
  };
  const NEEDS = [["script-src", "'self'"], ["script-src", "'wasm-unsafe-eval'"], ["style-src", "'self'"], ["img-src", "data:"], ["connect-src", "'self'"]];
  const lacking = (policy, origin) => {
    const all = directives(policy);
    const isAllowed = ([name, wanted]) => !valuesOf(all, name) || allows(valuesOf(all, name), wanted, origin);
    const lacks = NEEDS.filter((need) => !isAllowed(need)).map(([name, wanted]) => `${name} 缺少 ${wanted}`);
    if ((all["require-trusted-types-for"] || []).includes("'script'")) lacks.push("require-trusted-types-for 'script' 应删去");
    if (all.sandbox && !all.sandbox.includes("allow-scripts")) lacks.push("sandbox 缺少 allow-scripts");
    return lacks;
  };
  const policy = ({ index, origin, compiles }) => {
    const lacks = index.policies.flatMap((policy) => lacking(policy, origin));
    if (lacks.length) return bad(lacks.concat(`现在是：${index.policies.join(" , ")}`), sendPolicy);
    if (compiles.ok === false) return bad(`试编译一个 WebAssembly 模块失败：${compiles.error}。请查 script-src 是否有 'wasm-unsafe-eval'，以及代理或防火墙是否另加了策略。`, sendPolicy);
    if (!index.policies.length) return warn("没有发送。图谱能用，但少一层保护。", sendPolicy);
    return compiles.ok ? ok("图谱需要的都允许，WebAssembly 能编译。") : warn("图谱需要的都允许；但这个浏览器没有 WebAssembly，请换一个浏览器再查。");
  };

  const frames = ({ index }) => {
    const option = header(index, "x-frame-options").trim();
    const ancestors = index.policies.map((policy) => directives(policy)["frame-ancestors"]).filter((values) => values);
    if (ancestors.length) {
      const values = `Content-Security-Policy 里有 ${ancestors.map((values) => `frame-ancestors ${values.join(" ")}`).join(" , ")}：`;
      if (ancestors.some((values) => values.length === 0 || values.includes("'none'"))) return bad(`${values}任何网页都不能嵌入。`, sendPolicy);
      return ancestors.every((values) => values.includes("*")) ? ok(`${values}任何网页都能嵌入。`) : warn(`${values}只有列出的网页能嵌入。`, sendPolicy);
    }
    if (option) return (/^sameorigin$/i.test(option) ? warn : bad)(`有 X-Frame-Options: ${option}，别的网站不能嵌入图谱。`, drop("X-Frame-Options"));
    return ok("没有限制。");
  };

  const origins = ({ files }) => {
    const asked = files.filter((file) => exists(file) && isHashed(file));
    const [allowed, shared] = ["access-control-allow-origin", "cross-origin-resource-policy"].map((name) => (file) => header(file, name));
    const closed = asked.filter((file) => allowed(file) !== "*");
    const kept = asked.filter((file) => /^same-/.test(shared(file)));
    const found = [], fixes = [];
    if (closed.length) {
      const now = allowed(closed[0]);
      found.push(`${closed.length} 个文件没有 Access-Control-Allow-Origin: *（现在${now ? `是 ${now}` : "没有"}），别的网站和沙盒框架里取不到模块：${names(closed)}`);
      fixes.push(send("Access-Control-Allow-Origin", "*"));
    }
    if (kept.length || asked.some((file) => !shared(file))) {
      found.push(kept.length ? `Cross-Origin-Resource-Policy 是 ${shared(kept[0])}，别的网站不能取用。` : "没有 Cross-Origin-Resource-Policy；开启了跨源隔离的网站嵌入时会打不开。");
      fixes.push(send("Cross-Origin-Resource-Policy", "cross-origin"));
    }
    if (!fixes.length) return ok("别的网站可以取用图谱的文件。");
    return (closed.length || kept.length ? bad : warn)(found, join(fixes));
  };

  const age = (control) => Number((/(?:^|[\s,])max-age=(\d+)/i.exec(control) || [0, 0])[1]);
  const caching = ({ index, worker, files }) => {
    const control = (file) => header(file, "cache-control");
    const found = [], fixes = [];
    const stale = [index, worker].concat(files).filter((file) => exists(file) && !isHashed(file) && !/no-cache|no-store|max-age=0(\D|$)/i.test(control(file)));
    if (stale.length) {
      const now = stale.map(control).find((control) => control);
      found.push(`${names(stale)} ${now ? `是“${now}”：更新以后，读者仍会得到旧的` : "没有 Cache-Control：浏览器会自己猜，更新可能要等很久"}。`);
      fixes.push(sendFor("在 index.html、sw.js 等名字不变的文件上：", `stable not path_regexp ${HASHED.source}`, "Cache-Control", "no-cache"));
    }
    const brief = files.filter((file) => exists(file) && isHashed(file) && !(age(control(file)) >= 86400 && /immutable/i.test(control(file))));
    if (brief.length) {
      found.push(`${brief.length} 个带校验码的文件没有长期缓存，每次打开都要重新询问或下载（${brief[0].name}：${control(brief[0]) || "没有"}）。`);
      fixes.push(sendFor("在名字带十位校验码的文件上：", `hashed path_regexp ${HASHED.source}`, "Cache-Control", FOREVER));
    }
    if (!fixes.length) return ok("带校验码的文件长期缓存，index.html 每次询问。");
    return (stale.some((file) => age(control(file)) > 0) ? bad : warn)(found, join(fixes));
  };

  // Some browsers hide the header from scripts; the sizes serve instead.
  const packed = (file) => header(file, "content-encoding") || (file.encoded > 0 && file.encoded < file.decoded ? "（从大小看已压缩）" : "");
  const compression = ({ index, files }) => {
    const large = [index].concat(files).filter((file) => exists(file) && file.decoded > 2048 && /\.(html|wasm|js|css)$/.test(file.name));
    const plain = large.filter((file) => !packed(file));
    if (!plain.length) return ok(`都已压缩：${[...new Set(large.map(packed))].join("、")}。`);
    const size = Math.round(plain.reduce((sum, file) => sum + file.decoded, 0) / 1000);
    return warn(`没有压缩：${names(plain)}，共 ${size} kB。目录里有现成的 .br 和 .gz 副本，让服务器取用它们，打开会快几倍。`, fix("gzip_static on;  # brotli 见 deploy/nginx.conf", "file_server {\n\tprecompressed br gzip\n}"));
  };

  const others = ({ index }) => {
    const now = (name) => header(index, name.toLowerCase());
    const lacks = [["X-Content-Type-Options", "nosniff"], ["Referrer-Policy", "no-referrer"]].filter(([name, value]) => now(name) !== value);
    if (!lacks.length) return ok("X-Content-Type-Options、Referrer-Policy 都对。");
    return warn(lacks.map(([name, value]) => `${name} 应为 ${value}，现在是 ${now(name) || "没有"}`), join(lacks.map(([name, value]) => send(name, value))));
  };

  const secure = ({ secure, protocol }) => {
    if (secure) return ok(protocol === "https:" ? "用 HTTPS 打开。" : "本机地址，浏览器视同 HTTPS。");
    return warn("没有用 HTTPS：看得到图谱，但不能离线使用，内容可能被中途改动。", fix("listen 443 ssl;\nssl_certificate /路径/证书.pem;\nssl_certificate_key /路径/私钥.pem;", "# 站点地址写域名，不写 http://，证书会自动申请"));
  };

  const worker = ({ secure, workers, worker, index, origin }) => {
    if (!secure || !workers) return warn(secure ? "这个浏览器（或隐私窗口）不提供离线使用，图谱照常。" : "要有 HTTPS 才能离线使用，图谱照常。");
    if (!exists(worker)) return warn(`sw.js 取不到（${status(worker)}）：没有网络时打不开，图谱照常。`);
    if (!TYPES[1][1].test(type(worker))) return warn(`sw.js 的类型是 ${type(worker) || "（没有）"}，浏览器不接受。`, typeFix(TYPES[1]));
    const isAllowed = (policy) => allows(valuesOf(directives(policy), "worker-src", "child-src", "script-src") || ["*"], "'self'", origin);
    if (!index.policies.every(isAllowed)) return warn("Content-Security-Policy 的 worker-src 不含 'self'，离线使用不可用。", sendPolicy);
    return ok(`sw.js 在，管理的范围是 ${worker.scope}。`);
  };

  // The single-file copy has a policy of its own, which allows its scripts and styles by their hashes.
  const ONE_FILE = "ganzhou-atlas-offline.html";
  const oneFile = ({ files }) => {
    const file = files.find((file) => file.name === ONE_FILE);
    const sent = file ? header(file, "content-security-policy") : "";
    const all = directives(sent);
    const isInline = (name) => (valuesOf(all, name) || ["'unsafe-inline'"]).includes("'unsafe-inline'");
    if (!sent || (isInline("script-src") && isInline("style-src") && allows(all["script-src"] || [], "'wasm-unsafe-eval'"))) return ok(file ? "服务器没有拦它的脚本。" : "没有核对。");
    return warn(
      `服务器给 ${ONE_FILE} 也发了 Content-Security-Policy，拦住了它自己的脚本：在网站上打开只有一句提示，存到电脑里才能用。它自带更严的策略，不必再发。`,
      fix(
        `# 在 atlas-site.conf 里，add_header 之前：\nset $atlas_policy "${POLICY}";\nif ($atlas_path ~ "/ganzhou-atlas-offline\\.html$") { set $atlas_policy ""; }\n# 原来的那一行 add_header 改为：\nadd_header Content-Security-Policy $atlas_policy always;`,
        `@ruled not path */${ONE_FILE}\nheader @ruled Content-Security-Policy "${POLICY}"`,
      ),
    );
  };

  const CHECKS = [
    ["place", "位置：页面能取到", place],
    ["files", "文件：齐全，没有被改动", files],
    ["types", "类型：Content-Type", types],
    ["policy", "安全策略：Content-Security-Policy", policy],
    ["frames", "嵌入：允许别的网页嵌入", frames],
    ["origins", "跨站取用：Access-Control-Allow-Origin", origins],
    ["caching", "缓存：Cache-Control", caching],
    ["compression", "压缩：Content-Encoding", compression],
    ["others", "其他响应头", others],
    ["secure", "HTTPS", secure],
    ["worker", "离线使用：sw.js", worker],
    ["one-file", "单文件版：在网站上也能打开", oneFile],
  ];

  const judge = (facts) => {
    if (facts.protocol === "file:") return [finding("file", "打开方式", "bad", "这是从文件夹里直接打开的，没有经过服务器。要检查的是网站：请用 http:// 或 https:// 网址打开本页。没有服务器时，请打开 ganzhou-atlas-offline.html。")];
    return CHECKS.map(([id, title, check]) => finding(id, title, ...check(facts)));
  };

  const WORDS = { ok: "正常", warn: "注意", bad: "有误" };
  const worst = (findings) => ["bad", "warn", "ok"].find((level) => findings.some((finding) => finding.level === level));
  const summary = (findings) => {
    const count = (level) => findings.filter((finding) => finding.level === level).length;
    const start = { bad: "有必须改的地方", warn: "能用，有可以改进的地方", ok: "一切正常" }[worst(findings)];
    return `${start}：有误 ${count("bad")} 项，注意 ${count("warn")} 项，正常 ${count("ok")} 项。`;
  };
  const report = (findings, { address, browser, time }) => {
    const lines = (server, text) => `\n  ${server}:\n    ${text.replace(/\n/g, "\n    ")}`;
    const fix = ({ fix }) => (fix ? lines("nginx", fix.nginx) + lines("Caddy", fix.caddy) : "");
    const one = (finding) => `【${WORDS[finding.level]}】${finding.title}\n  ${finding.found.replace(/\n/g, "\n  ")}${fix(finding)}`;
    return [`赣州科创图谱 · 部署检查\n网址：${address}\n时间：${time}\n浏览器：${browser}\n${summary(findings)}`].concat(findings.map(one)).join("\n\n") + "\n";
  };

  return { judge, summary, report, worst, finding, WORDS, directives, valuesOf, allows };
})();

// The page.
(() => {
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);
  const make = (tag, text, name) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (name) element.className = name;
    return element;
  };

  // Copies the text of an element. Where the clipboard is not available, the text is selected and copied as older browsers do, or left to the user's own copy command.
  const copy = async (source, status) => {
    let isCopied = navigator.clipboard ? await navigator.clipboard.writeText(source.textContent).then(() => true, () => false) : false;
    if (!isCopied) {
      window.getSelection().selectAllChildren(source);
      isCopied = document.execCommand("copy");
    }
    const isTouch = matchMedia("(pointer: coarse)").matches;
    status.textContent = isCopied ? "已复制" : `没有复制成，文字已选中：${isTouch ? "长按选中处，选“复制”" : "请按 Ctrl+C（苹果电脑按 ⌘C）"}`;
  };

  const fix = (box, title, server, lines) => {
    const code = make("pre", lines);
    const button = make("button", "复制");
    button.type = "button";
    button.setAttribute("aria-label", `复制 ${server} 的写法：${title}`);
    const status = make("span");
    status.setAttribute("role", "status");
    button.addEventListener("click", () => copy(code, status));
    box.append(make("h4", server), code, button, " ", status);
  };
  // A finding as an item of a list; doctor-host.js makes its own with it.
  const item = (window.atlasItem = (finding) => {
    const element = make("li");
    element.id = `check-${finding.id}`;
    element.dataset.level = finding.level;
    const heading = make("h3");
    heading.append(make("span", atlasDoctor.WORDS[finding.level], "level"), finding.title);
    element.append(heading, make("p", finding.found, "found"));
    if (finding.fix) {
      const box = make("div", "", "fix");
      for (const [server, name] of [["nginx", "nginx"], ["caddy", "Caddy"], ["policy", "Content-Security-Policy"]]) if (finding.fix[server]) fix(box, finding.title, name, finding.fix[server]);
      element.append(box);
    }
    return element;
  });

  const run = async () => {
    delete root.dataset.checked;
    find("again").disabled = true;
    find("summary").textContent = "正在检查……";
    const findings = atlasDoctor.judge(await atlasFacts.all());
    find("checks").replaceChildren(...findings.map(item));
    find("report").textContent = atlasDoctor.report(findings, { address: location.href, browser: navigator.userAgent, time: new Date().toLocaleString("zh-CN") });
    find("summary").dataset.level = atlasDoctor.worst(findings);
    find("summary").textContent = atlasDoctor.summary(findings);
    find("again").disabled = false;
    root.dataset.checked = "";
  };
  const start = () =>
    run().catch((error) => {
      find("summary").textContent = `检查中途出错：${error.message || error}。请把这句话发给技术人员。`;
      find("again").disabled = false;
    });
  find("copy-report").addEventListener("click", () => copy(find("report"), find("copied")));
  find("again").addEventListener("click", start);
  for (const id of ["again", "copy-report"]) find(id).hidden = false;
  start();
})();
