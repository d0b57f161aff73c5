// The module may be under way already (boot.js).
const response = await (window.atlasModule ?? fetch(new URL("{wasm}", import.meta.url)));
const type = response.headers.get("content-type") ?? "";
const streams = response.ok && type.startsWith("application/wasm");
const made = streams ? WebAssembly.instantiateStreaming(response, __wbg_get_imports()) : WebAssembly.instantiate(await response.arrayBuffer(), __wbg_get_imports());
made.catch((error) => window.atlasTrouble?.(error));
const { instance } = await made;
await window.atlasPainted;
__wbg_finalize_init(instance);
