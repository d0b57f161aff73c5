// The page as D3 would have it: the boundaries are fetched, projected and drawn in the browser.
import { geoIdentity, geoPath, json, select, selectAll, zoom } from "d3";
import { chains, counties } from "./data.js";
import { find_county, is_ready, role_in, roles_of, tooltip_lines } from "./shared.js";

const [map, profile, tooltip] = ["#map", "#profile", "#tooltip"].map((id) => select(id));
const buttons = selectAll("button[data-chain]");
let chain = null;

const fill_with = (parent, heading, name, lines) => {
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
  const id_of = (feature) => feature.properties.adcode;
  const paths = drawing.selectAll("path").data(boundaries.features).join("path");
  paths.attr("d", path).attr("data-region", id_of).attr("data-role", "none");
  const labels = drawing.selectAll("text").data(boundaries.features).join("text");
  labels.attr("transform", (feature) => `translate(${path.centroid(feature)})`).text((feature) => feature.properties.name);

  paths.on("pointerenter", (event, feature) => {
    select(event.currentTarget).classed("hovered", true);
    fill_with(tooltip, "strong", feature.properties.name, tooltip_lines(chain, id_of(feature)));
  });
  paths.on("pointermove", (event) => tooltip.style("transform", `translate(${event.clientX + 16}px, ${event.clientY + 16}px)`));
  paths.on("pointerleave", (event) => {
    select(event.currentTarget).classed("hovered", false);
    tooltip.attr("hidden", "");
  });
  paths.on("click", (_, feature) => fill_with(profile, "h2", feature.properties.name, roles_of(id_of(feature))));
  buttons.on("click", ({ currentTarget }) => {
    chain = chains.find(({ id }) => id === currentTarget.dataset.chain);
    buttons.attr("aria-pressed", function () { return this === currentTarget; });
    for (const [tone, colour] of Object.entries(chain.colours)) map.style(`--${tone}`, colour);
    paths.attr("data-role", (feature) => role_in(chain, id_of(feature)));
  });
  map.call(zoom().scaleExtent([1, 40]).on("zoom", ({ transform }) => drawing.attr("transform", transform)));
  is_ready();
});
