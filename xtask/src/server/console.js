// Tests only: keeps what goes wrong in the page for a test to read.
{
  window.__console = [];
  // A worker would answer later requests in the place of this server.
  Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
  const keep = (line) => window.__console.push(line);
  for (const kind of ["error", "warn"]) {
    const say = console[kind];
    console[kind] = (...words) => {
      keep(`${kind}: ${words.join(" ")}`);
      say.apply(console, words);
    };
  }
  addEventListener("error", ({ message, target, error }) => {
    keep(`error: ${message ?? target.src ?? target.href} ${error?.stack ?? ""}`.trim());
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => keep(`rejected: ${reason}`));
  addEventListener("securitypolicyviolation", (event) =>
    keep(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
}
