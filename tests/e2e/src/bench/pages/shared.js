// Shared by the comparison pages: the role of a county in a chain, and the text of tooltip and panel.
import { chains, counties } from "./data.js";

export const findCounty = (id) => counties.find((county) => county.id === id);

export const findRole = (chain, id) => chain?.roles[id]?.role ?? "none";

export const listRoles = (id) => chains.filter((chain) => chain.roles[id]).map((chain) => [chain.name, chain.roles[id].words]);

export const listTooltipLines = (chain, id) => (chain ? [[chain.name, chain.roles[id]?.words ?? "文件未提及"]] : listRoles(id));

export const markReady = () => {
  document.documentElement.dataset.ready = "";
  performance.mark("atlas:interactive");
};
