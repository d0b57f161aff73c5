// The diagnosis of the server of the atlas: pure checks (`atlasDoctor.judge`) and the page. Requests are in doctor-facts.js (`atlasFacts`), other people's pages in doctor-host.js. Without WebAssembly, since it must work where that does not.
"use strict";

window.atlasDoctor = (() => {
  const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";
  const HASHED = /-[0-9a-f]{10}\.[a-z]+$/;
  const FOREVER = "public, max-age=31536000, immutable";

  // The fix of a header for nginx and Caddy.
  const send = (name, value) => ({
    nginx: `add_header ${name} ${/[ ;*]/.test(value) && value !== "*" ? `"${value}"` : value} always;`,
    caddy: `header ${name} ${/[ ;]/.test(value) ? `"${value}"` : value}`,
  });
  const drop = (name) => ({
    nginx: `# 删去写有 ${name} 的 add_header 行；若来自后端：\nproxy_hide_header ${name};`,
    caddy: `header -${name}`,
  });
  const join = (...fixes) => ({
    nginx: fixes.map((fix) => fix.nginx).join("\n"),
    caddy: fixes.map((fix) => fix.caddy).join("\n"),
  });
  const WHERE = "# 写在图谱的 location { } 里；用了 atlas-site.conf，就写在那个文件里。\n# location 里只要有一行 add_header，外层 server { } 和 http { } 的 add_header 就全部失效：需要的都写在这一层。\n";
  const placed = (fix) => (fix && /^add_header/m.test(fix.nginx || "") ? { nginx: WHERE + fix.nginx, caddy: fix.caddy } : fix || null);
  const finding = (id, title, level, found, fix) => ({ id, title, level, found: [].concat(found).join("\n"), fix: placed(fix) });
  const header = (file, name) => file.headers[name] || "";
  const MOST = 6;
  const names = (files) => files.slice(0, MOST).map((file) => file.name).join("、") + (files.length > MOST ? ` 等 ${files.length} 个文件` : "");
  const type = (file) => header(file, "content-type").split(";")[0].trim().toLowerCase();
  const is = (ending) => (file) => file.name.endsWith(ending);
  const there = (file) => file.status === 200;

  // A file that may not be read is there: uploading it again changes nothing.
  const FORBIDDEN = "文件在，但服务器不许读取。请检查权限（目录 755，文件 644）；也可能是配置里的 deny 规则，或 SELinux。";
  const permit = "# 在服务器上运行：\nchmod -R a+rX /var/www/atlas\nrestorecon -R /var/www/atlas  # 只在用 SELinux 的系统上";
  const READABLE = { nginx: permit, caddy: permit };
  const losses = (lost) => {
    const by = (test) => lost.filter((file) => test(file.status));
    const gone = by((status) => status === 404 || status === 410);
    const shut = by((status) => status === 401 || status === 403);
    const failed = lost.filter((file) => !gone.includes(file) && !shut.includes(file));
    const found = [];
    if (gone.length) found.push(`没有（${gone[0].status}）：${names(gone)}。请把整个目录重新上传，先传带校验码的文件，最后传 index.html 和 sw.js。`);
    if (shut.length) found.push(`不许读取（${shut[0].status}）：${names(shut)}。${FORBIDDEN}`);
    if (failed.length) found.push(`取不到（${failed[0].status || "无法连接"}）：${names(failed)}。请看服务器的错误日志。`);
    return { found, fix: shut.length ? READABLE : null };
  };

  const place = ({ index, folder, bare }) => {
    const title = "位置：页面能取到";
    const fix = { nginx: "index index.html;\nroot /var/www/atlas;  # 换成放置文件的目录", caddy: "root * /var/www/atlas\nfile_server" };
    if (index.status === 403) return finding("place", title, "bad", `index.html 的回答是 403：${FORBIDDEN}`, READABLE);
    if (!there(index)) return finding("place", title, "bad", `index.html 的回答是 ${index.status || "无法连接"}：文件不在这个目录，或路径写错了。`, fix);
    if (index.named.length === 0) return finding("place", title, "bad", "index.html 取到了，但不是图谱的页面（可能是网站的首页或错误页代替了它）。", fix);
    if (!there(folder) || folder.named.length === 0) return finding("place", title, "bad", `以斜线结尾的目录网址没有给出 index.html（回答 ${folder.status || "无法连接"}）。`, { nginx: "index index.html;", caddy: "file_server" });
    if (bare && !bare.redirected) return finding("place", title, "warn", `网址末尾没有斜线时（${bare.name}）没有转到带斜线的网址，回答 ${bare.status || "无法连接"}；读者漏打斜线会打不开。`, { nginx: `location = ${bare.name} { return 301 ${bare.name}/$is_args$args; }`, caddy: `redir ${bare.name} ${bare.name}/` });
    return finding("place", title, "ok", `index.html 在，并提到 ${index.named.length} 个文件。`);
  };

  // The folder `deploy/` is optional on the server.
  const spare = (file) => file.status === 404 && /^deploy\//.test(file.name);
  const files = ({ files, index, worker, sums }) => {
    const title = "文件：齐全，没有被改动";
    const all = files.concat([index, worker].filter(there));
    const { found, fix } = losses(files.filter((file) => !there(file) && !spare(file)));
    const page = files.filter((file) => there(file) && !is(".html")(file) && type(file) === "text/html");
    const changed = all.filter((file) => there(file) && !page.includes(file) && file.intact === false);
    if (page.length) found.push(`得到的是网页而不是文件：${names(page)}。服务器用网页代替了不存在的文件（常见于 try_files … /index.html），应回答 404。`);
    if (changed.length) found.push(`内容与校验码不符：${names(changed)}。没有传完、上传时被转码、被服务器改写，或压缩的副本没有标明 Content-Encoding；请以二进制方式重新上传，连同 checksums.txt。`);
    const instead = page.length ? { nginx: "try_files $uri $uri/ =404;", caddy: "# 删去 try_files 一行\nfile_server" } : null;
    if (found.length) return finding("files", title, "bad", found, instead || fix);
    if (!sums) return finding("files", title, "warn", `页面用到的 ${files.length} 个文件都在；checksums.txt 取不到，其余文件没有核对。`);
    return finding("files", title, "ok", `checksums.txt 列出的文件都在，内容相符，共 ${all.length} 个。`);
  };

  const TYPES = [[".wasm", /^application\/wasm$/, "application/wasm"], [".js", /^(text|application)\/(x-)?(java|ecma)script$/, "text/javascript"], [".css", /^text\/css$/, "text/css"]];
  const types = ({ files }) => {
    const title = "类型：Content-Type";
    const wrong = TYPES.map(([ending, right, name]) => [ending, name, files.filter((file) => there(file) && is(ending)(file) && !right.test(type(file)))]).filter(([, , files]) => files.length);
    if (!wrong.length) return finding("types", title, "ok", ".wasm、.js、.css 的类型都对。");
    const slow = wrong.every(([ending]) => ending === ".wasm");
    const found = wrong.map(([ending, name, files]) => `${ending} 应为 ${name}，实为 ${type(files[0]) || "（没有）"}：${names(files)}`);
    found.push(slow ? "图谱仍能打开，只是慢一些：不能边下载边编译。" : "浏览器会拒绝执行或不采用样式。");
    const fixes = wrong.map(([ending, name]) => ({ nginx: `# 写进生效的那个 types { }：用了 atlas-site.conf，就是它里面的；没有用，就是 mime.types 里的。\n${name} ${ending.slice(1)};`, caddy: `@${ending.slice(1)} path *${ending}\nheader @${ending.slice(1)} Content-Type ${name}` }));
    return finding("types", title, slow ? "warn" : "bad", found, join(...fixes));
  };

  // A policy as a map of directives; of two with one name the first counts, as in browsers.
  const directives = (policy) => policy.split(";").reduce((all, part) => {
    const [name, ...values] = part.trim().split(/\s+/);
    const key = name.toLowerCase();
    return key === "" || key in all ? all : { ...all, [key]: values };
  }, {});
  const NEEDS = [["script-src", "'self'"], ["script-src", "'wasm-unsafe-eval'"], ["style-src", "'self'"], ["img-src", "data:"], ["connect-src", "'self'"]];
  const allows = (values, wanted, origin) => {
    if (wanted === "'wasm-unsafe-eval'") return values.some((value) => /^'(wasm-)?unsafe-eval'$/i.test(value));
    if (wanted === "data:") return values.some((value) => value.toLowerCase() === wanted);
    const own = [wanted, "*", origin.split("//")[0], origin, origin.split("//")[1]];
    return values.some((value) => own.includes(value.toLowerCase().replace(/\/$/, "")));
  };
  const lacking = (policy, origin) => {
    const all = directives(policy);
    const valuesOf = (name) => all[name] || all["default-src"];
    const lacks = NEEDS.filter(([name, wanted]) => valuesOf(name) && !allows(valuesOf(name), wanted, origin)).map(([name, wanted]) => `${name} 缺少 ${wanted}`);
    if ((all["require-trusted-types-for"] || []).includes("'script'")) lacks.push("require-trusted-types-for 'script' 应删去");
    if (all.sandbox && !all.sandbox.includes("allow-scripts")) lacks.push("sandbox 缺少 allow-scripts");
    return lacks;
  };
  const policy = ({ index, origin, compiles }) => {
    const title = "安全策略：Content-Security-Policy";
    const fix = send("Content-Security-Policy", POLICY);
    const lacks = index.policies.reduce((all, policy) => all.concat(lacking(policy, origin)), []);
    if (lacks.length) return finding("policy", title, "bad", lacks.concat(`现在是：${index.policies.join(" , ")}`), fix);
    if (compiles.ok === false) return finding("policy", title, "bad", `试编译一个 WebAssembly 模块失败：${compiles.error}。请查 script-src 是否有 'wasm-unsafe-eval'，以及代理或防火墙是否另加了策略。`, fix);
    if (!index.policies.length) return finding("policy", title, "warn", "没有发送。图谱能用，但少一层保护。", fix);
    const found = compiles.ok ? "图谱需要的都允许，WebAssembly 能编译。" : "图谱需要的都允许；但这个浏览器没有 WebAssembly，请换一个浏览器再查。";
    return finding("policy", title, compiles.ok ? "ok" : "warn", found);
  };

  const frames = ({ index }) => {
    const title = "嵌入：允许别的网页嵌入";
    const option = header(index, "x-frame-options").trim();
    const ancestors = index.policies.map((policy) => directives(policy)["frame-ancestors"]).filter((values) => values);
    if (ancestors.length) {
      const none = ancestors.some((values) => values.length === 0 || values.includes("'none'"));
      const level = none ? "bad" : ancestors.every((values) => values.includes("*")) ? "ok" : "warn";
      const values = ancestors.map((values) => `frame-ancestors ${values.join(" ")}`).join(" , ");
      return finding("frames", title, level, `Content-Security-Policy 里有 ${values}：${none ? "任何网页都不能嵌入" : level === "ok" ? "任何网页都能嵌入" : "只有列出的网页能嵌入"}。`, level === "ok" ? null : send("Content-Security-Policy", POLICY));
    }
    if (option) return finding("frames", title, /^sameorigin$/i.test(option) ? "warn" : "bad", `有 X-Frame-Options: ${option}，别的网站不能嵌入图谱。`, drop("X-Frame-Options"));
    return finding("frames", title, "ok", "没有限制。");
  };

  const origins = ({ files }) => {
    const title = "跨站取用：Access-Control-Allow-Origin";
    const asked = files.filter((file) => there(file) && HASHED.test(file.name));
    const closed = asked.filter((file) => header(file, "access-control-allow-origin") !== "*");
    const kept = asked.filter((file) => /^same-/.test(header(file, "cross-origin-resource-policy")));
    const silent = asked.filter((file) => !header(file, "cross-origin-resource-policy"));
    const found = [], fixes = [];
    if (closed.length) {
      const now = header(closed[0], "access-control-allow-origin");
      found.push(`${closed.length} 个文件没有 Access-Control-Allow-Origin: *（现在${now ? `是 ${now}` : "没有"}），别的网站和沙盒框架里取不到模块：${names(closed.slice(0, 3))}${closed.length > 3 ? "……" : ""}`);
      fixes.push(send("Access-Control-Allow-Origin", "*"));
    }
    if (kept.length || silent.length) {
      found.push(kept.length ? `Cross-Origin-Resource-Policy 是 ${header(kept[0], "cross-origin-resource-policy")}，别的网站不能取用。` : "没有 Cross-Origin-Resource-Policy；开启了跨源隔离的网站嵌入时会打不开。");
      fixes.push(send("Cross-Origin-Resource-Policy", "cross-origin"));
    }
    if (!fixes.length) return finding("origins", title, "ok", "别的网站可以取用图谱的文件。");
    return finding("origins", title, closed.length || kept.length ? "bad" : "warn", found, join(...fixes));
  };

  const age = (control) => Number((/(?:^|[\s,])max-age=(\d+)/i.exec(control) || [0, 0])[1]);
  const caching = ({ index, worker, files }) => {
    const title = "缓存：Cache-Control";
    const found = [], fixes = [];
    const stale = [index, worker].concat(files).filter((file) => there(file) && !HASHED.test(file.name) && !/no-cache|no-store|max-age=0(\D|$)/i.test(header(file, "cache-control")));
    const control = stale.map((file) => header(file, "cache-control")).find((control) => control);
    if (stale.length) {
      found.push(`${names(stale)} ${control ? `是“${control}”：更新以后，读者仍会得到旧的` : "没有 Cache-Control：浏览器会自己猜，更新可能要等很久"}。`);
      fixes.push({ nginx: "# 在 index.html、sw.js 等名字不变的文件上：\n" + send("Cache-Control", "no-cache").nginx, caddy: "@stable not path_regexp -[0-9a-f]{10}\\.[a-z]+$\nheader @stable Cache-Control no-cache" });
    }
    const brief = files.filter((file) => there(file) && HASHED.test(file.name) && !(age(header(file, "cache-control")) >= 86400 && /immutable/i.test(header(file, "cache-control"))));
    if (brief.length) {
      found.push(`${brief.length} 个带校验码的文件没有长期缓存，每次打开都要重新询问或下载（${brief[0].name}：${header(brief[0], "cache-control") || "没有"}）。`);
      fixes.push({ nginx: "# 在名字带十位校验码的文件上：\n" + send("Cache-Control", FOREVER).nginx, caddy: `@hashed path_regexp -[0-9a-f]{10}\\.[a-z]+$\nheader @hashed Cache-Control "${FOREVER}"` });
    }
    if (!fixes.length) return finding("caching", title, "ok", "带校验码的文件长期缓存，index.html 每次询问。");
    return finding("caching", title, stale.some((file) => age(header(file, "cache-control")) > 0) ? "bad" : "warn", found, join(...fixes));
  };

  // Some browsers hide the header from scripts; the sizes serve instead.
  const packed = (file) => header(file, "content-encoding") || (file.encoded > 0 && file.encoded < file.decoded ? "（从大小看已压缩）" : "");
  const compression = ({ index, files }) => {
    const title = "压缩：Content-Encoding";
    const large = [index].concat(files).filter((file) => there(file) && file.decoded > 2048 && /\.(html|wasm|js|css)$/.test(file.name));
    const plain = large.filter((file) => !packed(file));
    if (!plain.length) return finding("compression", title, "ok", `都已压缩：${large.map(packed).filter((coding, at, all) => all.indexOf(coding) === at).join("、")}。`);
    const size = Math.round(plain.reduce((sum, file) => sum + file.decoded, 0) / 1000);
    return finding("compression", title, "warn", `没有压缩：${names(plain)}，共 ${size} kB。目录里有现成的 .br 和 .gz 副本，让服务器取用它们，打开会快几倍。`, { nginx: "gzip_static on;  # brotli 见 deploy/nginx.conf", caddy: "file_server {\n\tprecompressed br gzip\n}" });
  };

  const others = ({ index }) => {
    const title = "其他响应头";
    const lacks = [["X-Content-Type-Options", "nosniff"], ["Referrer-Policy", "no-referrer"]].filter(([name, value]) => header(index, name.toLowerCase()) !== value);
    if (!lacks.length) return finding("others", title, "ok", "X-Content-Type-Options、Referrer-Policy 都对。");
    const now = ([name, value]) => `${name} 应为 ${value}，现在是 ${header(index, name.toLowerCase()) || "没有"}`;
    return finding("others", title, "warn", lacks.map(now), join(...lacks.map(([name, value]) => send(name, value))));
  };

  const secure = ({ secure, protocol }) => {
    const title = "HTTPS";
    if (secure) return finding("secure", title, "ok", protocol === "https:" ? "用 HTTPS 打开。" : "本机地址，浏览器视同 HTTPS。");
    return finding("secure", title, "warn", "没有用 HTTPS：看得到图谱，但不能离线使用，内容可能被中途改动。", { nginx: "listen 443 ssl;\nssl_certificate /路径/证书.pem;\nssl_certificate_key /路径/私钥.pem;", caddy: "# 站点地址写域名，不写 http://，证书会自动申请" });
  };

  const worker = ({ secure, workers, worker, index, origin }) => {
    const title = "离线使用：sw.js";
    if (!secure || !workers) return finding("worker", title, "warn", secure ? "这个浏览器（或隐私窗口）不提供离线使用，图谱照常。" : "要有 HTTPS 才能离线使用，图谱照常。");
    if (!there(worker)) return finding("worker", title, "warn", `sw.js 取不到（${worker.status || "无法连接"}）：没有网络时打不开，图谱照常。`);
    if (!TYPES[1][1].test(type(worker))) return finding("worker", title, "warn", `sw.js 的类型是 ${type(worker) || "（没有）"}，浏览器不接受。`, { nginx: "# 写进生效的那个 types { }：用了 atlas-site.conf，就是它里面的；没有用，就是 mime.types 里的。\ntext/javascript js;", caddy: "@js path *.js\nheader @js Content-Type text/javascript" });
    const workerSource = (policy) => { const all = directives(policy); return all["worker-src"] || all["child-src"] || all["script-src"] || all["default-src"]; };
    if (index.policies.some((policy) => workerSource(policy) && !allows(workerSource(policy), "'self'", origin))) return finding("worker", title, "warn", "Content-Security-Policy 的 worker-src 不含 'self'，离线使用不可用。", send("Content-Security-Policy", POLICY));
    return finding("worker", title, "ok", `sw.js 在，管理的范围是 ${worker.scope}。`);
  };

  // Its own policy, in the file, allows its own scripts and styles by their hashes.
  const ONE_FILE = "ganzhou-atlas-offline.html";
  const oneFile = ({ files }) => {
    const title = "单文件版：在网站上也能打开";
    const file = files.find((file) => file.name === ONE_FILE);
    const sent = file ? header(file, "content-security-policy") : "";
    const all = directives(sent);
    const inline = (name) => (all[name] || all["default-src"] || ["'unsafe-inline'"]).includes("'unsafe-inline'");
    if (!sent || (inline("script-src") && inline("style-src") && allows(all["script-src"] || [], "'wasm-unsafe-eval'", ""))) return finding("one-file", title, "ok", file ? "服务器没有拦它的脚本。" : "没有核对。");
    return finding("one-file", title, "warn", `服务器给 ${ONE_FILE} 也发了 Content-Security-Policy，拦住了它自己的脚本：在网站上打开只有一句提示，存到电脑里才能用。它自带更严的策略，不必再发。`, {
      nginx: `# 在 atlas-site.conf 里，add_header 之前：\nset $atlas_policy "${POLICY}";\nif ($atlas_path ~ "/ganzhou-atlas-offline\\.html$") { set $atlas_policy ""; }\n# 原来的那一行 add_header 改为：\nadd_header Content-Security-Policy $atlas_policy always;`,
      caddy: `@ruled not path */${ONE_FILE}\nheader @ruled Content-Security-Policy "${POLICY}"`,
    });
  };

  const judge = (facts) => {
    if (facts.protocol === "file:") return [finding("file", "打开方式", "bad", "这是从文件夹里直接打开的，没有经过服务器。要检查的是网站：请用 http:// 或 https:// 网址打开本页。没有服务器时，请打开 ganzhou-atlas-offline.html。")];
    return [place, files, types, policy, frames, origins, caching, compression, others, secure, worker, oneFile].map((check) => check(facts));
  };

  const WORDS = { ok: "正常", warn: "注意", bad: "有误" };
  const worst = (findings) => ["bad", "warn", "ok"].find((level) => findings.some((finding) => finding.level === level));
  const summary = (findings) => {
    const count = (level) => findings.filter((finding) => finding.level === level).length;
    const start = { bad: "有必须改的地方", warn: "能用，有可以改进的地方", ok: "一切正常" }[worst(findings)];
    return `${start}：有误 ${count("bad")} 项，注意 ${count("warn")} 项，正常 ${count("ok")} 项。`;
  };
  const report = (findings, { address, browser, time }) => {
    const fix = ({ fix }) => (fix ? `\n  nginx:\n    ${fix.nginx.replace(/\n/g, "\n    ")}\n  Caddy:\n    ${fix.caddy.replace(/\n/g, "\n    ")}` : "");
    const one = (finding) => `【${WORDS[finding.level]}】${finding.title}\n  ${finding.found.replace(/\n/g, "\n  ")}${fix(finding)}`;
    return [`赣州科创图谱 · 部署检查\n网址：${address}\n时间：${time}\n浏览器：${browser}\n${summary(findings)}`].concat(findings.map(one)).join("\n\n") + "\n";
  };

  return { judge, summary, report, worst, finding, WORDS, directives };
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

  // Where the clipboard is not available, the text is selected for the user's own copy command.
  const copy = async (source, say) => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      say("已复制");
    } catch (refused) {
      const selection = window.getSelection();
      selection.selectAllChildren(source);
      let done = false;
      try {
        done = document.execCommand("copy");
      } catch (unknown) {
        done = false;
      }
      say(done ? "已复制" : "没有复制成，已选中文字，请按 Ctrl+C（苹果电脑按 ⌘C）");
    }
  };

  const fix = (box, title, server, lines) => {
    const code = make("pre", lines);
    const button = make("button", "复制");
    button.type = "button";
    button.setAttribute("aria-label", `复制 ${server} 的写法：${title}`);
    const status = make("span");
    status.setAttribute("role", "status");
    button.addEventListener("click", () => copy(code, (text) => (status.textContent = ` ${text}`)));
    box.append(make("h4", server), code, button, status);
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
  find("copy-report").addEventListener("click", () => copy(find("report"), (text) => (find("copied").textContent = text)));
  find("again").addEventListener("click", start);
  for (const id of ["again", "copy-report"]) find(id).hidden = false;
  start();
})();
