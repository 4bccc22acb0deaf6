import type { DefineComponent } from "vue";
import type { EventMap, Options } from "./index.js";

type Listeners = { [Name in keyof EventMap as `on${Capitalize<Name>}`]?: (event: EventMap[Name]) => void };

declare module "vue" {
  interface GlobalComponents {
    "backup-console": DefineComponent<Options & Listeners>;
  }
}
