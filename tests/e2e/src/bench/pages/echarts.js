// The page as ECharts would have it: a map series on a canvas, from the parts of the library that it takes.
import { MapChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { chains, counties } from "./data.js";
import { findCounty, markReady, findRole, listRoles, listTooltipLines } from "./shared.js";

use([MapChart, TooltipComponent, CanvasRenderer]);
const [map, profile] = ["map", "profile"].map((id) => document.getElementById(id));
const buttons = [...document.querySelectorAll("button[data-chain]")];
const findByName = (name) => counties.find((county) => county.name === name);
const paragraphs = (lines) => lines.map(([name, words]) => `<p>${name} <b>${words}</b></p>`).join("");
let chain = null;

const colourCounties = () =>
  counties.map(({ id, name }) => ({ name, itemStyle: { areaColor: chain?.colours[findRole(chain, id)] ?? "#ece5d6" } }));
const tooltip = ({ name }) => `<strong>${name}</strong>${paragraphs(listTooltipLines(chain, findByName(name).id))}`;

fetch("counties.geojson").then((answer) => answer.json()).then((boundaries) => {
  registerMap("ganzhou", boundaries);
  const chart = init(map);
  const label = { show: true, fontSize: 13 };
  chart.on("rendered", () => {
    if ("drawn" in map.dataset) return;
    map.dataset.drawn = "";
    markReady();
  });
  chart.setOption({
    tooltip: { className: "tooltip", formatter: tooltip },
    series: [{ type: "map", map: "ganzhou", roam: true, selectedMode: false, label, emphasis: { label }, data: colourCounties() }],
  });
  chart.on("click", ({ name }) => {
    profile.hidden = false;
    profile.innerHTML = `<h2>${name}</h2>${paragraphs(listRoles(findByName(name).id))}`;
  });
  new ResizeObserver(() => chart.resize()).observe(map);
  document.querySelector("nav").addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    chain = chains.find(({ id }) => id === button.dataset.chain);
    for (const other of buttons) other.ariaPressed = other === button;
    chart.setOption({ series: [{ data: colourCounties() }] });
  });
  // Where the benchmark points at a county: a canvas has no elements to look for.
  window.placeOf = (id) => {
    const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, findCounty(id).centre);
    const box = map.getBoundingClientRect();
    return [Math.round(box.x + x), Math.round(box.y + y)];
  };
});
