import { APP_BASE_HREF } from "@angular/common";
import { provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter } from "@angular/router";
import { define, init } from "backup-console";
import { Portal } from "./portal";

// The CLI does not move the program itself: angular.json copies it, and this says where to.
init("/backup-console/backup-console.wasm", { parts: "/backup-console/" });
define();

bootstrapApplication(Portal, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter([]),
    // In place of <base>, which a policy can forbid.
    { provide: APP_BASE_HREF, useValue: "/" },
  ],
});
