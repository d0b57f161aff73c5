window.atlasStarted = true;
try {
  const text = atob(document.getElementById("wasm-{name}").textContent);
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  await window.atlasPainted;
  const { instance } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
  __wbg_finalize_init(instance);
} catch (error) {
  document.getElementById("incomplete").hidden = false;
  throw error;
}
