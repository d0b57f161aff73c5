// The tag <ganzhou-atlas> in JSX of React 18 and 19, version 1. Beside v1.d.ts.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { GanzhouAtlasAttributes, GanzhouAtlasElement } from "./v1";

type Tag = DetailedHTMLProps<HTMLAttributes<GanzhouAtlasElement>, GanzhouAtlasElement> & GanzhouAtlasAttributes;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "ganzhou-atlas": Tag;
    }
  }
}
