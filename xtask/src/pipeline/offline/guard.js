// A copy that was cut short lacks the comment at its very end: say so. Cut before the notice, there is nothing else to see.
addEventListener("DOMContentLoaded", () => {
  if (document.lastChild.data === "atlas:end") return;
  const notice = document.getElementById("incomplete");
  if (notice) notice.hidden = false;
  else document.body.textContent = "文件不完整，请重新拷贝。";
});
