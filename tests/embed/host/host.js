// What the frames tell their host, in order, and how often the frame was given a height.
window.told = [];
window.heights = [];
addEventListener("message", ({ data, source }) => {
  if (source === document.getElementById("frame").contentWindow) told.push(data);
});
document.addEventListener("DOMContentLoaded", () => {
  const frame = document.getElementById("frame");
  new ResizeObserver(() => heights.push(frame.getBoundingClientRect().height)).observe(frame);
});
// What no honest frame would say, as if a window had said it.
window.claim = (id, data) => {
  const source = document.getElementById(id).contentWindow;
  dispatchEvent(new MessageEvent("message", { data, source, origin: location.origin }));
};
addEventListener("error", ({ message }) => (window.thrown = message));
