// The module may be under way already (boot.js). One that was cut off is fetched once more.
const MODULE = new URL("{wasm}", import.meta.url);
const instantiateModule = async (response) => {
  const type = response.headers.get("content-type") ?? "";
  const streams = response.ok && type.startsWith("application/wasm");
  return streams ? WebAssembly.instantiateStreaming(response, __wbg_get_imports()) : WebAssembly.instantiate(await response.arrayBuffer(), __wbg_get_imports());
};
try {
  const { instance } = await (window.atlasModule ?? fetch(MODULE)).then(instantiateModule).catch((error) => {
    if (error instanceof TypeError) return fetch(MODULE).then(instantiateModule);
    throw error;
  });
  await window.atlasPainted;
  __wbg_finalize_init(instance);
  // The program has run. What is not interactive now has failed after its start, and will not be.
  setTimeout(() => window.atlasTrouble?.("late"), 4000);
} catch (error) {
  window.atlasTrouble?.(error);
  throw error;
}
