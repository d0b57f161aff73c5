// Shared by the comparison pages: the role of a county in a chain, and the text of tooltip and panel.
import { chains, counties } from "./data.js";

export const find_county = (id) => counties.find((county) => county.id === id);

export const role_in = (chain, id) => chain?.roles[id]?.role ?? "none";

export const roles_of = (id) => chains.filter((chain) => chain.roles[id]).map((chain) => [chain.name, chain.roles[id].words]);

export const tooltip_lines = (chain, id) => (chain ? [[chain.name, chain.roles[id]?.words ?? "文件未提及"]] : roles_of(id));

export const is_ready = () => {
  document.documentElement.dataset.ready = "";
  performance.mark("atlas:interactive");
};
