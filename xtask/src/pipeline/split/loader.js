// Loads the parts of the program. Each has a list of files, of which some belong to several parts.
const PARTS = {parts};
const instantiated = {};

{fetch_part}

async function instantiatePart(name, integrity) {
  const response = await fetchPart(name, integrity);
  if (!response.ok) throw new Error(response.status);
  const imports = { __wasm_split: wasm };
  // A server that does not know the media type must still do.
  const streams = response.headers.get("content-type")?.startsWith("application/wasm");
  return streams ? WebAssembly.instantiateStreaming(response, imports) : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

// A network that drops for a moment is no failure yet.
const instantiateTwice = (...file) => instantiatePart(...file).catch((error) => {
  if (!(error instanceof TypeError)) throw error;
  return new Promise((done) => setTimeout(done, 1500)).then(() => instantiatePart(...file));
});

// Instantiates a file once. One that could not be loaded is fetched again the next time.
function loadFile([name, integrity]) {
  instantiated[name] ??= instantiateTwice(name, integrity).catch((error) => {
    console.warn(`${name}: ${error}`);
    delete instantiated[name];
    throw error;
  });
  return instantiated[name];
}

// What the program calls to load a part: with a function of its table, and an argument for that.
function loadPart(files) {
  return (callback, data) => {
    const finish = (isLoaded) => wasm.__indirect_function_table.get(callback)(data, isLoaded);
    Promise.all(files.map(loadFile)).then(
      () => finish(1),
      () => finish(0),
    );
  };
}

const PART_LOADERS = Object.fromEntries(Object.entries(PARTS).map(([part, files]) => [`__wasm_split_load_${part}`, loadPart(files)]));
