// The page as D3 would have it: the boundaries are fetched, projected and drawn in the browser.
import { geoIdentity, geoPath, json, select, selectAll, zoom } from "d3";
import { chains } from "./data.js";
import { findRole, listRoles, listTooltipLines, markReady } from "./shared.js";

const [map, profile, tooltip] = ["#map", "#profile", "#tooltip"].map((id) => select(id));
const buttons = selectAll("button[data-chain]");
let chain = null;

const fillPanel = (parent, heading, name, lines) => {
  parent.attr("hidden", null).html("").append(heading).text(name);
  const paragraphs = parent.selectAll("p").data(lines).join("p");
  paragraphs.text(([chain]) => `${chain} `).append("b").text(([, words]) => words);
};

json("counties.geojson").then((boundaries) => {
  const { width, height } = map.node().getBoundingClientRect();
  map.attr("viewBox", [0, 0, width, height]);
  // What the projection of the hand-made page does, within the size of the map.
  const stretch = Math.cos((25.8 * Math.PI) / 180);
  for (const { geometry } of boundaries.features)
    for (const rings of geometry.coordinates) for (const ring of rings) for (const point of ring) point[0] *= stretch;
  const path = geoPath(geoIdentity().reflectY(true).fitSize([width, height], boundaries)).digits(1);
  const drawing = map.append("g");
  const getId = (feature) => feature.properties.adcode;
  const paths = drawing.selectAll("path").data(boundaries.features).join("path");
  paths.attr("d", path).attr("data-region", getId).attr("data-role", "none");
  const labels = drawing.selectAll("text").data(boundaries.features).join("text");
  labels.attr("transform", (feature) => `translate(${path.centroid(feature)})`).text((feature) => feature.properties.name);

  paths.on("pointerenter", (event, feature) => {
    select(event.currentTarget).classed("hovered", true);
    fillPanel(tooltip, "strong", feature.properties.name, listTooltipLines(chain, getId(feature)));
  });
  paths.on("pointermove", (event) => tooltip.style("transform", `translate(${event.clientX + 16}px, ${event.clientY + 16}px)`));
  paths.on("pointerleave", (event) => {
    select(event.currentTarget).classed("hovered", false);
    tooltip.attr("hidden", "");
  });
  paths.on("click", (_, feature) => fillPanel(profile, "h2", feature.properties.name, listRoles(getId(feature))));
  buttons.on("click", ({ currentTarget }) => {
    chain = chains.find(({ id }) => id === currentTarget.dataset.chain);
    buttons.attr("aria-pressed", function () { return this === currentTarget; });
    for (const [tone, colour] of Object.entries(chain.colours)) map.style(`--${tone}`, colour);
    paths.attr("data-role", (feature) => findRole(chain, getId(feature)));
  });
  map.call(zoom().scaleExtent([1, 40]).on("zoom", ({ transform }) => drawing.attr("transform", transform)));
  markReady();
});
