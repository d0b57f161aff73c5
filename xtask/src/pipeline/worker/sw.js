// Keeps one version of the site, so that it opens without a network. The pipeline fills in the two lines below.
const VERSION = "{version}";
const FILES = {files};

// Other sites may share the origin, and so the caches.
const OURS = `atlas ${registration.scope} `;
const CACHE = OURS + VERSION;
const HASHED = /-[0-9a-f]{10}\.[a-z]+$/;

// What the page beside the map or the show is made of: the first view does without it.
const LATER = /^(?!atlas-).+\.(html|wasm)$/;

// A file of another version ends the installation, and one that the first view needs and that can't be had. Any other that can't be had is kept when it is asked for. What is kept at this moment is older.
const install = async () => {
  const known = await caches.has(CACHE);
  const older = (await versions()).filter((version) => version !== CACHE);
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.keys(FILES).map((name) => bring(cache, name)));
    await cache.put("./older", Response.json(older));
  } catch (error) {
    if (!known) await caches.delete(CACHE);
    throw error;
  }
};

const bring = async (cache, name) => {
  const hash = FILES[name];
  const response = await fetch(name, { cache: "no-cache", redirect: "error" }).catch((error) => {
    if (!LATER.test(name)) throw error;
  });
  if (!response?.ok && LATER.test(name)) return;
  const copy = response.clone();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!response.ok || found !== hash) throw new Error(`${name} is not of this version`);
  await cache.put(name, copy);
};

// A page that was there before the first version was kept belongs to that.
const activate = async () => {
  await clients.claim();
  const noted = (await Promise.all((await versions()).map(clientsOf))).flat();
  for (const { id } of await open()) if (!noted.includes(id)) await note(id);
  await tidy();
};

const versions = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));
const open = () => clients.matchAll({ type: "window", includeUncontrolled: true });

// The pages of a version are listed in its cache, because a worker may be stopped at any time and keeps no state.
const mark = (id) => `./client/${id}`;
const note = async (id) => id && (await caches.open(CACHE)).put(mark(id), new Response(null, { headers: { at: Date.now() } }));
const clientsOf = async (version) => {
  const requests = await (await caches.open(version)).keys();
  return requests.map(({ url }) => url.split("/client/")[1]).filter((id) => id);
};

// The marks of pages that have gone go. A page that is about to come is not open yet.
const COMING = 10000;
const forget = async (version, ids) => {
  const cache = await caches.open(version);
  for (const request of await cache.keys()) {
    const [, id] = request.url.split("/client/");
    if (!id || ids.includes(id)) continue;
    const noted = await cache.match(request);
    if (!(Date.now() - noted?.headers.get("at") < COMING)) await cache.delete(request);
  }
};

// An older version goes when the last page of it has gone, unless it is about to come back.
const tidy = async () => {
  const ids = (await open()).map(({ id }) => id);
  for (const version of await versions()) await forget(version, ids);
  if (registration.installing || registration.waiting) return;
  const older = (await (await kept("./older"))?.json()) ?? [];
  for (const version of await versions()) {
    if (!older.includes(version) || (await clientsOf(version)).some((id) => ids.includes(id))) continue;
    await caches.delete(version);
  }
};

const kept = async (name) => (await caches.open(CACHE)).match(name, { ignoreVary: true });

const page = async ({ request }) => (await kept("./")) ?? fetch(request);

// A hashed name means one content, whichever version it is of. One that could not be had so far is kept from now on.
const file = async ({ request }, name) =>
  (await kept(name)) ?? (await caches.match(name, { ignoreVary: true })) ?? (name in FILES ? late(request, name) : fetch(request));
const late = async (request, name) => {
  await bring(await caches.open(CACHE), name).catch(() => {});
  return (await kept(name)) ?? fetch(request);
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", ({ data }) => data === "update" && skipWaiting());
addEventListener("fetch", (event) => {
  const { method, mode, headers, url, cache } = event.request;
  // Who keeps nothing wants to see the server itself: the diagnosis page.
  if (method !== "GET" || cache === "no-store" || headers.has("range") || !url.startsWith(registration.scope)) return;
  const [name] = url.slice(registration.scope.length).split(/[?#]/);
  if (mode === "navigate") {
    if (name !== "" && name !== "index.html") return;
    event.respondWith(page(event));
    event.waitUntil(note(event.resultingClientId).then(tidy));
  } else if (name in FILES || HASHED.test(name)) {
    event.respondWith(file(event, name));
  }
});
