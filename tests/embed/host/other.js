// No atlas stands in this frame; whatever it hears, it asks for a height all the same.
addEventListener("message", () => {
  parent.postMessage({ atlas: "ganzhou-atlas", version: 1, type: "height", height: 900 }, "*");
  document.documentElement.dataset.asked = "";
});
