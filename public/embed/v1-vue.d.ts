// The tag <ganzhou-atlas> in templates of Vue 3, version 1. Beside v1.d.ts.

import type { DefineComponent, HTMLAttributes } from "vue";
import type { AtlasChainChange, AtlasError, AtlasReady, AtlasRegionSelect, GanzhouAtlasAttributes } from "./v1";

interface Listeners {
  onAtlasReady?: (event: CustomEvent<AtlasReady>) => void;
  onRegionselect?: (event: CustomEvent<AtlasRegionSelect>) => void;
  onChainchange?: (event: CustomEvent<AtlasChainChange>) => void;
  onError?: (event: CustomEvent<AtlasError>) => void;
}

declare module "vue" {
  interface GlobalComponents {
    "ganzhou-atlas": DefineComponent<GanzhouAtlasAttributes & Listeners & Omit<HTMLAttributes, "onError">>;
  }
}
