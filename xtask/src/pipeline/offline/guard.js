// A copy that was cut short lacks the comment at its very end, and of one that was damaged the app's own script may not run: say so. Where the notice is missing too, there is nothing else to see.
addEventListener("DOMContentLoaded", () => {
  if (window.atlasStarted && document.lastChild.data === "atlas:end") return;
  const notice = document.getElementById("incomplete");
  if (notice) notice.hidden = false;
  else document.body.textContent = "文件不完整，请重新拷贝。";
});
