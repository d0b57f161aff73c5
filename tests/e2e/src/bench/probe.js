// Added to every page before its own scripts: takes the times of its first view and of its answers.
(() => {
  const bench = (window.bench = {});

  // Called within a frame: runs when that frame is drawn.
  const afterFrame = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(null);
  };

  const hasMap = () => {
    const map = document.getElementById("map");
    if (!map) return false;
    if (map.querySelector("canvas")) return "drawn" in map.dataset;
    return [...map.querySelectorAll("[data-region]")].filter((it) => it.getBoundingClientRect().width > 0).length >= 18;
  };
  const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;

  // The first frame with all counties in it, and whether the frames before it were empty.
  let wasEmpty = true;
  const watchMap = () =>
    requestAnimationFrame(() => {
      if (hasMap()) return afterFrame(() => (bench.map = performance.now()));
      if (document.body?.textContent.trim()) wasEmpty = false;
      watchMap();
    });
  watchMap();

  bench.readFirstView = () => {
    const [first, interactive] = [paint(), performance.getEntriesByName("atlas:interactive")[0]?.startTime];
    if (first === undefined || interactive === undefined || bench.map === undefined) return null;
    // A map in the first frame is there when that frame is painted.
    return { first, map: wasEmpty ? first : Math.max(first, bench.map), interactive };
  };

  const roleOf = (region) => document.querySelector(`#map [data-region="${region}"]`)?.dataset.role;

  // Whether the answer shows: for a chain its button and, where the map has elements, the roles of all counties.
  const isShown = {
    tooltip: (name) => document.querySelector("#tooltip:not([hidden]), .tooltip")?.textContent.includes(name),
    chain: ({ id, roles }) =>
      document.querySelector(`button[data-chain="${id}"]`).ariaPressed === "true" &&
      Object.entries(roles).every(([region, role]) => [undefined, role].includes(roleOf(region))),
    profile: (name) => document.querySelector("#profile h2")?.textContent.includes(name),
  };

  // Waits for the first event of these types, then for the frame in which the answer to it shows; gives
  // the time between them without the idle wait for the screen's first refresh, which depends on when in
  // the screen's cycle the input came.
  bench.timeAnswer = (types, answer, value) => {
    bench.answered = null;
    const first = new AbortController();
    const onEvent = () => {
      first.abort();
      const start = performance.now();
      const idle = measureIdle();
      const look = (idleTime) =>
        afterFrame(() => {
          const time = performance.now() - start - idleTime;
          if (isShown[answer](value)) bench.answered = time;
          else requestAnimationFrame(() => look(idleTime));
        });
      requestAnimationFrame(() => look(idle()));
    };
    for (const type of types) addEventListener(type, onEvent, { capture: true, signal: first.signal });
  };

  // Counts the time in which nothing runs; the function that it gives stops that and gives the sum.
  const measureIdle = () => {
    const { port1, port2 } = new MessageChannel();
    let [sum, last, isOver] = [0, undefined, false];
    port1.onmessage = () => {
      const now = performance.now();
      // What takes longer between two messages is work.
      if (now - last < 1.5) sum += now - last;
      last = now;
      if (!isOver) port2.postMessage(null);
    };
    port2.postMessage(null);
    return () => {
      isOver = true;
      return sum;
    };
  };

  // Sets `isAtRest` after two frames, once no transition is running.
  bench.waitForRest = () => {
    bench.isAtRest = false;
    const isMoving = () =>
      document.getAnimations().some((it) => it.playState === "running" && it.effect.getComputedTiming().endTime < Infinity);
    const look = () => requestAnimationFrame(() => requestAnimationFrame(() => (isMoving() ? look() : (bench.isAtRest = true))));
    look();
  };

  // Notes how long each frame takes, until `stopFrames` gives those over 50 ms.
  bench.startFrames = () => {
    const frames = (bench.frames = []);
    let last;
    const next = (now) => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      if (bench.frames === frames) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  };
  bench.stopFrames = () => {
    const slow = bench.frames.filter((duration) => duration > 50);
    bench.frames = null;
    return [slow.length, slow.reduce((sum, duration) => sum + duration, 0)];
  };
})();
