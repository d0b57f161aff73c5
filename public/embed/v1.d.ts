// The contract of <ganzhou-atlas>, version 1, for TypeScript. docs/embedding.md describes it.

export {};

/** An innovation chain's id. */
export type ChainId =
  | "rare-earth" | "tungsten" | "electronics" | "digital" | "health-food-agri"
  | "furniture" | "textile" | "nev" | "green-materials" | "chemicals";

/** A scene of the show. */
export type SceneId = string;

/** A region's role in a chain; `term` is the plan's own word. */
export interface AtlasRole {
  chain: ChainId;
  term: string;
  tier: "core" | "radiating";
  section: string;
  measure: string;
}

export interface AtlasRegion {
  /** Adcode of a county, id of a functional zone. */
  id: string;
  name: string;
  kind: "county" | "zone";
  roles: AtlasRole[];
}

export interface AtlasReady {
  version: 1;
  region: string | null;
  chain: string | null;
}

export interface AtlasRegionSelect {
  region: AtlasRegion | null;
}

export interface AtlasChainChange {
  chains: { id: ChainId; name: string }[];
}

export interface AtlasError {
  code: "unknown-value" | "old-browser" | "no-wasm" | "csp" | "not-found" | "integrity" | "unknown";
  /** For people, in Chinese. */
  message: string;
}

export interface GanzhouAtlasEventMap {
  "atlas-ready": CustomEvent<AtlasReady>;
  "regionselect": CustomEvent<AtlasRegionSelect>;
  "chainchange": CustomEvent<AtlasChainChange>;
  "error": CustomEvent<AtlasError>;
}

export interface GanzhouAtlasElement extends HTMLElement {
  chain: string | null;
  region: string | null;
  layers: string | null;
  theme: string | null;
  mode: string | null;
  controls: string | null;
  zoom: string | null;
  at: string | null;
  height: string | null;
  /** Resolves with the element once it is interactive; rejects if it can't start. Starts an element out of sight. */
  readonly ready: Promise<GanzhouAtlasElement>;
  /** Shows these chains, at most three; without arguments none. */
  show(...chains: (ChainId | ChainId[])[]): void;
  /** Opens the profile of a region; without an argument it is closed. */
  select(region?: string | null): void;
  /** Presents the plan in the element, starting with this scene. */
  present(scene?: SceneId): Promise<void>;
  /** The visible map as a standalone SVG. */
  exportSvg(): Promise<string>;
  addEventListener<K extends keyof GanzhouAtlasEventMap>(
    type: K,
    listener: (event: GanzhouAtlasEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends AtlasOtherEvent>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof GanzhouAtlasEventMap>(
    type: K,
    listener: (event: GanzhouAtlasEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<K extends AtlasOtherEvent>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** The events of every element of HTML, such as `click`. */
export type AtlasOtherEvent = Exclude<keyof HTMLElementEventMap, keyof GanzhouAtlasEventMap>;

/** The attributes of the tag. For React add `v1-react.d.ts`, for templates of Vue `v1-vue.d.ts`. */
export interface GanzhouAtlasAttributes {
  /** One chain, or up to three with commas between them. */
  chain?: ChainId | (string & {});
  region?: string;
  layers?: string;
  theme?: "auto" | "light" | "dark";
  mode?: "care";
  controls?: "on" | "off";
  zoom?: string | number;
  at?: string;
  /** Pixels, or a length of CSS. */
  height?: string | number;
}

declare global {
  interface HTMLElementTagNameMap {
    "ganzhou-atlas": GanzhouAtlasElement;
  }
}

/** What a frame tells its host, version 1. */
export type AtlasFrameTold = { atlas: "ganzhou-atlas"; version: 1 } & (
  | { type: "here" }
  | { type: "ready" }
  | { type: "height"; height: number }
  | { type: "regionselect"; region: string | null }
  | { type: "chainchange"; chain: string }
);

/** What a frame hears from its host, version 1. */
export type AtlasFrameHeard = { atlas: "ganzhou-atlas"; version: 1 } & (
  | { type: "hello" }
  | { type: "show"; chain: string }
  | { type: "select"; region: string | null }
);
