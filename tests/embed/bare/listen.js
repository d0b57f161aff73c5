// Keeps hold of the module's memory, to tell how large it is.
const start = WebAssembly.instantiate;
WebAssembly.instantiate = async (...all) => {
  const made = await start(...all);
  const memory = made.instance.exports.memory;
  addEventListener("weigh", () => (document.body.dataset.memory = memory.buffer.byteLength));
  return made;
};
