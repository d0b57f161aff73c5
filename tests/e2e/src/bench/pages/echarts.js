// The page as ECharts would have it: a map series on a canvas, from the parts of the library that it takes.
import { MapChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { chains, counties } from "./data.js";
import { find_county, is_ready, role_in, roles_of, tooltip_lines } from "./shared.js";

use([MapChart, TooltipComponent, CanvasRenderer]);
const [map, profile] = ["map", "profile"].map((id) => document.getElementById(id));
const buttons = [...document.querySelectorAll("button[data-chain]")];
const by_name = (name) => counties.find((county) => county.name === name);
const paragraphs = (lines) => lines.map(([name, words]) => `<p>${name} <b>${words}</b></p>`).join("");
let chain = null;

const coloured = () =>
  counties.map(({ id, name }) => ({ name, itemStyle: { areaColor: chain?.colours[role_in(chain, id)] ?? "#ece5d6" } }));
const tooltip = ({ name }) => `<strong>${name}</strong>${paragraphs(tooltip_lines(chain, by_name(name).id))}`;

fetch("counties.geojson").then((answer) => answer.json()).then((boundaries) => {
  registerMap("ganzhou", boundaries);
  const chart = init(map);
  const label = { show: true, fontSize: 13 };
  chart.on("rendered", () => {
    if ("drawn" in map.dataset) return;
    map.dataset.drawn = "";
    is_ready();
  });
  chart.setOption({
    tooltip: { className: "tooltip", formatter: tooltip },
    series: [{ type: "map", map: "ganzhou", roam: true, selectedMode: false, label, emphasis: { label }, data: coloured() }],
  });
  chart.on("click", ({ name }) => {
    profile.hidden = false;
    profile.innerHTML = `<h2>${name}</h2>${paragraphs(roles_of(by_name(name).id))}`;
  });
  new ResizeObserver(() => chart.resize()).observe(map);
  document.querySelector("nav").addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    chain = chains.find(({ id }) => id === button.dataset.chain);
    for (const other of buttons) other.ariaPressed = other === button;
    chart.setOption({ series: [{ data: coloured() }] });
  });
  // Where the benchmark points at a county: a canvas has no elements to look for.
  window.place_of = (id) => {
    const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, find_county(id).centre);
    const box = map.getBoundingClientRect();
    return [Math.round(box.x + x), Math.round(box.y + y)];
  };
});
