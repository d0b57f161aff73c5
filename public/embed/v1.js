// Loads <ganzhou-atlas>, version 1. This file keeps its name and uses no modules, classes or promises: in a
// browser that is too old for the atlas it shows why there is no map.
(function () {
  "use strict";
  var TAG = "ganzhou-atlas";
  var ATTRIBUTES = ["chain", "region", "layers", "theme", "mode", "controls", "zoom", "at", "height"];
  var own = document.currentScript || document.querySelector('script[src*="embed/v1.js"]');
  var src = own ? own.src : "";
  var base = src.replace(/[^\/]*([?#].*)?$/, "");

  // The reason why the element can't work in this browser: its code and a sentence.
  function findReason() {
    if (!window.WebAssembly) return ["no-wasm", "浏览器未启用 WebAssembly：请换用 Chrome、Edge、Firefox 或 Safari 的新版本，或请管理员解除对 WebAssembly 的禁用。"];
    var isNew = window.customElements && "attachShadow" in Element.prototype && "noModule" in own;
    isNew = isNew && window.CSS && CSS.supports("container-type", "size");
    if (!isNew) return ["old-browser", "浏览器版本过旧：请换用 2023 年以后的 Chrome、Edge、Firefox 或 Safari。"];
  }

  // Shows the reason below the content that the host page put into the element.
  function showReason(reason) {
    var elements = document.getElementsByTagName(TAG);
    for (var at = 0; at < elements.length; at++) {
      if (elements[at].getAttribute("data-trouble")) continue;
      elements[at].setAttribute("data-trouble", reason[0]);
      var line = document.createElement("p");
      line.setAttribute("role", "alert");
      line.lang = "zh-CN";
      line.appendChild(document.createTextNode("交互地图未能启动。" + reason[1]));
      elements[at].appendChild(line);
    }
  }

  // Puts an element into each `<div data-ganzhou-atlas data-chain="…">`, the form that every editor keeps.
  // The content of the `<div>` becomes the element's.
  function upgradeBlocks() {
    var blocks = document.querySelectorAll("div[data-" + TAG + "]");
    for (var at = 0; at < blocks.length; at++) {
      if (blocks[at].getElementsByTagName(TAG).length === 0) fill(blocks[at]);
    }
  }

  function fill(block) {
    var element = document.createElement(TAG);
    for (var at = 0; at < ATTRIBUTES.length; at++) {
      var value = block.getAttribute("data-" + ATTRIBUTES[at]);
      if (value !== null) element.setAttribute(ATTRIBUTES[at], value);
    }
    while (block.firstChild) element.appendChild(block.firstChild);
    block.appendChild(element);
  }

  function whenParsed(callback) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", callback);
    else callback();
  }

  whenParsed(upgradeBlocks);
  if (!own || (window.customElements && customElements.get(TAG))) return;
  var reason = findReason();
  if (reason) return whenParsed(function () { showReason(reason); });

  var script = document.createElement("script");
  script.type = "module";
  script.crossOrigin = "anonymous";
  script.integrity = "{integrity}";
  script.src = base + "{element}";
  script.onerror = function () {
    whenParsed(function () {
      showReason(["not-found", "无法取得 " + script.src + "：请确认 embed 目录完整上传、路径未被改写；跨站引用时服务器须发送 Access-Control-Allow-Origin: *，并在本站 Content-Security-Policy 的 script-src 中允许该来源。"]);
    });
  };
  document.head.appendChild(script);
})();
