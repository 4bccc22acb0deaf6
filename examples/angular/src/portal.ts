import { CUSTOM_ELEMENTS_SCHEMA, Component, inject, signal } from "@angular/core";
import { ActivatedRoute, Router } from "@angular/router";
import type { Events, Theme } from "backup-console";
import { session } from "./session";

const EVENTS = ["bc-ready", "bc-navigated", "bc-token-needed", "bc-operation-done", "bc-task-changed", "bc-failed"] as const;

@Component({
  selector: "portal-page",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: "./portal.html",
})
export class Portal {
  readonly #router = inject(Router);
  readonly project = signal("");
  readonly theme = signal<Theme>("auto");
  readonly language = signal("en");
  readonly one = signal(true);
  readonly two = signal(false);
  readonly view = signal("/");
  readonly events = signal<string[]>([]);

  readonly features = { signIn: false };
  readonly getToken = async () => (await session()).token;
  readonly linkTo = (path: string) => `/?view=${encodeURIComponent(path)}`;
  readonly fetch = (request: Request) => {
    const own = new Request(request);
    own.headers.set("x-portal", "angular");
    return fetch(own);
  };

  constructor() {
    inject(ActivatedRoute).queryParamMap.subscribe((query) => this.view.set(query.get("view") ?? "/"));
    for (const name of EVENTS) {
      document.addEventListener(name, ({ type, detail }: CustomEvent) =>
        this.events.update((all) => [...all, `${type} ${detail.view ?? detail.operation ?? detail.status ?? detail.reason ?? detail.message}`]),
      );
    }
    session().then(({ project }) => this.project.set(project));
  }

  setTheme(event: Event) {
    this.theme.set((event.target as HTMLSelectElement).value as Theme);
  }

  setLanguage(event: Event) {
    this.language.set((event.target as HTMLSelectElement).value);
  }

  /** The portal's router follows the console, because the portal wants it to. */
  follow(event: Event) {
    const { view } = (event as CustomEvent<Events["bc-navigated"]>).detail;
    if (view !== this.view()) this.#router.navigate([], { queryParams: { view } });
  }
}
