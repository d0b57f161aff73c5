// The hand-made page: the map is in the markup; this script only answers to the pointer.
import { chains } from "./data.js";
import { findCounty, markReady, findRole, listRoles, listTooltipLines } from "./shared.js";

const [map, profile, tooltip] = ["map", "profile", "tooltip"].map((id) => document.getElementById(id));
const paths = [...map.querySelectorAll("[data-region]")];
const buttons = [...document.querySelectorAll("button[data-chain]")];
const whole = map.getAttribute("viewBox").split(" ").map(Number);
let [chain, hovered, extent] = [null, null, whole];

const paragraphs = (lines) => lines.map(([name, words]) => `<p>${name} <b>${words}</b></p>`).join("");

const hover = (path, event) => {
  if (path !== hovered) {
    hovered?.classList.remove("hovered");
    path?.classList.add("hovered");
    hovered = path;
    tooltip.hidden = !path;
    if (path) {
      const { id, name } = findCounty(path.dataset.region);
      tooltip.innerHTML = `<strong>${name}</strong>${paragraphs(listTooltipLines(chain, id))}`;
    }
  }
  if (path) tooltip.style.transform = `translate(${event.clientX + 16}px, ${event.clientY + 16}px)`;
};
map.addEventListener("pointermove", (event) => hover(event.target.closest("[data-region]"), event));
map.addEventListener("pointerleave", (event) => hover(null, event));

document.querySelector("nav").addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  chain = chains.find(({ id }) => id === button.dataset.chain);
  for (const other of buttons) other.ariaPressed = other === button;
  for (const [tone, colour] of Object.entries(chain.colours)) map.style.setProperty(`--${tone}`, colour);
  for (const path of paths) path.dataset.role = findRole(chain, path.dataset.region);
});

map.addEventListener("click", ({ target }) => {
  const path = target.closest("[data-region]");
  profile.hidden = !path;
  if (!path) return;
  const { id, name } = findCounty(path.dataset.region);
  profile.innerHTML = `<h2>${name}</h2>${paragraphs(listRoles(id))}`;
});

map.addEventListener("wheel", (event) => {
  event.preventDefault();
  const [x, y, width, height] = extent;
  const factor = Math.min(1.2 ** (event.deltaY / 100), whole[2] / width);
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
  extent = [at.x - (at.x - x) * factor, at.y - (at.y - y) * factor, width * factor, height * factor];
  map.setAttribute("viewBox", extent.join(" "));
}, { passive: false });

markReady();
