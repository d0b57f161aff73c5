// Sets the height of iframes with the atlas (data-ganzhou-atlas), version 1. Without this file they keep
// the height that their page gave them. data-origins on this script lists further origins, separated by
// spaces, whose iframes may request a height.
(function () {
  "use strict";
  var MARK = "ganzhou-atlas";
  var own = document.currentScript;
  var allowed = ((own && own.getAttribute("data-origins")) || "").split(/\s+/);
  var here = document.createElement("a");
  here.href = own ? own.src : "";
  allowed.push(here.protocol + "//" + here.host);

  function frameOf(source) {
    var frames = document.querySelectorAll("iframe[data-ganzhou-atlas]");
    for (var at = 0; at < frames.length; at++) {
      if (source && frames[at].contentWindow === source) return frames[at];
    }
    return null;
  }

  // A sandboxed iframe has no origin; then it is enough that the message comes from its window.
  function isAllowed(origin, frame) {
    if (origin !== "null") return allowed.indexOf(origin) >= 0;
    var sandbox = frame.getAttribute("sandbox");
    return sandbox !== null && sandbox.indexOf("allow-same-origin") < 0;
  }

  function isHeight(data) {
    var isMessage = data && typeof data === "object" && data.atlas === MARK && data.version === 1;
    return isMessage && data.type === "height" && typeof data.height === "number" && data.height >= 200 && data.height <= 2000;
  }

  // A scroll bar that appears with a higher iframe and disappears with a lower one must not make the
  // height oscillate: it is reduced only when the width has changed by more than a scroll bar.
  function fit(frame, height) {
    var box = frame.getBoundingClientRect();
    var fitted = Number(frame.getAttribute("data-fitted")) || 0;
    if (height <= box.height && Math.abs(box.width - fitted) <= 20) return;
    frame.setAttribute("data-fitted", Math.round(box.width));
    frame.style.height = Math.round(height) + "px";
  }

  function sendHello(frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ atlas: MARK, version: 1, type: "hello" }, "*");
  }

  function sendHelloToAll() {
    var frames = document.querySelectorAll("iframe[data-ganzhou-atlas]");
    for (var at = 0; at < frames.length; at++) sendHello(frames[at]);
  }

  addEventListener("message", function (event) {
    var frame = frameOf(event.source);
    if (!frame || !isAllowed(event.origin, frame)) return;
    if (event.data && event.data.atlas === MARK && event.data.version === 1 && event.data.type === "here") sendHello(frame);
    else if (isHeight(event.data)) fit(frame, event.data.height);
  });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", sendHelloToAll);
  else sendHelloToAll();
})();
