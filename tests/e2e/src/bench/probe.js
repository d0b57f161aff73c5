// Added to every page before its own scripts: takes the times of its first view and of its answers.
(() => {
  const bench = (window.bench = {});

  // Called within a frame: runs when that frame is drawn.
  const after_frame = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(null);
  };

  const has_map = () => {
    const map = document.getElementById("map");
    if (!map) return false;
    if (map.querySelector("canvas")) return "drawn" in map.dataset;
    return [...map.querySelectorAll("[data-region]")].filter((it) => it.getBoundingClientRect().width > 0).length >= 18;
  };
  const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;

  // The first frame with all counties in it, and whether the frames before it were empty.
  let was_empty = true;
  const watch_map = () =>
    requestAnimationFrame(() => {
      if (has_map()) return after_frame(() => (bench.map = performance.now()));
      if (document.body?.textContent.trim()) was_empty = false;
      watch_map();
    });
  watch_map();

  bench.first_view = () => {
    const [first, interactive] = [paint(), performance.getEntriesByName("atlas:interactive")[0]?.startTime];
    if (first === undefined || interactive === undefined || bench.map === undefined) return null;
    // A map in the first frame is there when that frame is painted.
    return { first, map: was_empty ? first : Math.max(first, bench.map), interactive };
  };

  const shows = {
    tooltip: (name) => document.querySelector("#tooltip:not([hidden]), .tooltip")?.textContent.includes(name),
    chain: (id) => document.querySelector(`button[data-chain="${id}"]`).ariaPressed === "true",
    profile: (name) => document.querySelector("#profile")?.textContent.includes(name),
  };

  // Waits for an event of this type; then for the frame in which the answer to it shows.
  bench.expect = (type, answer, value) => {
    bench.answered = null;
    const heard = ({ timeStamp }) => {
      const look = () =>
        requestAnimationFrame(() =>
          after_frame(() => (shows[answer](value) ? (bench.answered = performance.now() - timeStamp) : look())),
        );
      look();
    };
    addEventListener(type, heard, { capture: true, once: true });
  };

  // Notes how long each frame takes, until `stop_frames` gives those over 50 ms.
  bench.start_frames = () => {
    const frames = (bench.frames = []);
    let last;
    const next = (now) => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      if (bench.frames === frames) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  };
  bench.stop_frames = () => {
    const slow = bench.frames.filter((duration) => duration > 50);
    bench.frames = null;
    return [slow.length, slow.reduce((sum, duration) => sum + duration, 0)];
  };
})();
