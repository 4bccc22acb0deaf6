import type { Theme } from "backup-console";
import { useEffect, useState } from "react";
import { Console } from "./console.js";
import { goTo, linkTo, useView } from "./route.js";
import { session } from "./session.js";
import { TagConsole } from "./tag.js";

const EVENTS = ["bc-ready", "bc-navigated", "bc-token-needed", "bc-operation-done", "bc-task-changed", "bc-failed"] as const;

/** What the consoles of the page tell it. */
function useEvents() {
  const [events, setEvents] = useState<string[]>([]);
  useEffect(() => {
    const hear = ({ type, detail }: CustomEvent) => setEvents((all) => [...all, `${type} ${detail.view ?? detail.operation ?? detail.status ?? detail.reason ?? detail.message}`]);
    for (const name of EVENTS) document.addEventListener(name, hear);
    return () => EVENTS.forEach((name) => document.removeEventListener(name, hear));
  }, []);
  return events;
}

export function App() {
  const [project, setProject] = useState<string>();
  const [theme, setTheme] = useState<Theme>("auto");
  const [language, setLanguage] = useState("en");
  const [one, setOne] = useState(true);
  const [two, setTwo] = useState(false);
  const view = useView();
  const events = useEvents();
  useEffect(() => void session().then((session) => setProject(session.project)), []);

  return (
    <>
      <header className="portal-bar">
        <b>Portal</b>
        <nav aria-label="Portal"><a href="#start">Start</a><a href="#backup">Backup</a></nav>
        <label>Portal theme <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}><option>auto</option><option>light</option><option>dark</option></select></label>
        <label>Portal language <select value={language} onChange={(event) => setLanguage(event.target.value)}><option>en</option><option>de</option></select></label>
        <label><input type="checkbox" checked={one} onChange={(event) => setOne(event.target.checked)} /> First console</label>
        <label><input type="checkbox" checked={two} onChange={(event) => setTwo(event.target.checked)} /> Second console</label>
      </header>
      <section aria-label="First console">
        {project && one && <Console project={project} theme={theme} language={language} view={view} linkTo={linkTo} onView={goTo} />}
      </section>
      <section aria-label="Second console">
        {project && two && <TagConsole project={project} theme={theme} language={language} view="/vaults" />}
      </section>
      <aside aria-label="Portal events"><ol>{events.map((event, at) => <li key={at}>{event}</li>)}</ol></aside>
    </>
  );
}
