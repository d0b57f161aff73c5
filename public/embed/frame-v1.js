// Gives frames with the atlas their height, version 1. Without this file a frame works at the height
// that its host gave it. Every iframe with data-ganzhou-atlas is meant; data-origins on this script
// names further origins, with spaces between them, whose frames may say how high they should be.
(function () {
  "use strict";
  var MARK = "ganzhou-atlas";
  var own = document.currentScript;
  var known = ((own && own.getAttribute("data-origins")) || "").split(/\s+/);
  var here = document.createElement("a");
  here.href = own ? own.src : "";
  known.push(here.protocol + "//" + here.host);

  function frameOf(source) {
    var frames = document.querySelectorAll("iframe[data-ganzhou-atlas]");
    for (var at = 0; at < frames.length; at++) {
      if (source && frames[at].contentWindow === source) return frames[at];
    }
    return null;
  }

  // A sandboxed frame has no origin; then it is enough that it is the very frame.
  function isKnown(origin, frame) {
    if (origin !== "null") return known.indexOf(origin) >= 0;
    var sandbox = frame.getAttribute("sandbox");
    return sandbox !== null && sandbox.indexOf("allow-same-origin") < 0;
  }

  function isHeight(data) {
    var ours = data && typeof data === "object" && data.atlas === MARK && data.version === 1;
    return ours && data.type === "height" && typeof data.height === "number" && data.height >= 200 && data.height <= 2000;
  }

  // A scroll bar that comes with a higher frame and goes with a lower one must not set it swinging:
  // a frame becomes lower only when its width has changed by more than a scroll bar.
  function fit(frame, height) {
    var box = frame.getBoundingClientRect();
    var fitted = Number(frame.getAttribute("data-fitted")) || 0;
    if (height <= box.height && Math.abs(box.width - fitted) <= 20) return;
    frame.setAttribute("data-fitted", Math.round(box.width));
    frame.style.height = Math.round(height) + "px";
  }

  function greet(frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ atlas: MARK, version: 1, type: "hello" }, "*");
  }

  function greetAll() {
    var frames = document.querySelectorAll("iframe[data-ganzhou-atlas]");
    for (var at = 0; at < frames.length; at++) greet(frames[at]);
  }

  addEventListener("message", function (event) {
    var frame = frameOf(event.source);
    if (!frame || !isKnown(event.origin, frame)) return;
    if (event.data && event.data.atlas === MARK && event.data.version === 1 && event.data.type === "here") greet(frame);
    else if (isHeight(event.data)) fit(frame, event.data.height);
  });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", greetAll);
  else greetAll();
})();
