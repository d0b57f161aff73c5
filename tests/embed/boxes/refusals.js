// What the elements refuse: whose it was, the code, the words.
window.refused = [];
document.addEventListener("error", ({ target, detail }) => detail && refused.push([target.id, detail.code, detail.message]), true);
