window.atlasStarted = true;
function bytesOf(id) {
  return Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
}
try {
  const bytes = bytesOf("{id}");
  await window.atlasPainted;
  const { instance } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
  __wbg_finalize_init(instance);
} catch (error) {
  document.getElementById("incomplete").hidden = false;
  throw error;
}
