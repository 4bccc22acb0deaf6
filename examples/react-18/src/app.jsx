import { BackupConsole } from "backup-console/react";
import { useEffect, useState } from "react";
import { session } from "./session.js";

const EVENTS = ["bc-ready", "bc-navigated", "bc-token-needed", "bc-operation-done", "bc-task-changed", "bc-failed"];

const getToken = async () => (await session()).token;

const fetchAsPortal = (request) => {
  const own = new Request(request);
  own.headers.set("x-portal", "react-18");
  return fetch(own);
};

const features = { signIn: false };

/** The console of this portal. Without a project there is none yet: what stands between the tags is shown until then. */
function Console({ project, ...others }) {
  if (!project) return <p>Backup is on its way.</p>;
  return (
    <BackupConsole className="portal-console" project={project} getToken={getToken} fetch={fetchAsPortal} features={features} {...others}>
      <p>Backup is on its way.</p>
    </BackupConsole>
  );
}

/** What the consoles of the page tell it. */
function useEvents() {
  const [events, setEvents] = useState([]);
  useEffect(() => {
    const hear = ({ type, detail }) => setEvents((all) => [...all, `${type} ${detail.view ?? detail.operation ?? detail.status ?? detail.reason ?? detail.message}`]);
    for (const name of EVENTS) document.addEventListener(name, hear);
    return () => EVENTS.forEach((name) => document.removeEventListener(name, hear));
  }, []);
  return events;
}

export function App() {
  const [project, setProject] = useState();
  const [theme, setTheme] = useState("auto");
  const [language, setLanguage] = useState("en");
  const [one, setOne] = useState(true);
  const [two, setTwo] = useState(false);
  const events = useEvents();
  useEffect(() => void session().then((session) => setProject(session.project)), []);

  return (
    <>
      <header className="portal-bar">
        <b>Portal</b>
        <nav aria-label="Portal"><a href="#start">Start</a><a href="#backup">Backup</a></nav>
        <label>Portal theme <select value={theme} onChange={(event) => setTheme(event.target.value)}><option>auto</option><option>light</option><option>dark</option></select></label>
        <label>Portal language <select value={language} onChange={(event) => setLanguage(event.target.value)}><option>en</option><option>de</option></select></label>
        <label><input type="checkbox" checked={one} onChange={(event) => setOne(event.target.checked)} /> First console</label>
        <label><input type="checkbox" checked={two} onChange={(event) => setTwo(event.target.checked)} /> Second console</label>
      </header>
      <section aria-label="First console">{one && <Console project={project} theme={theme} language={language} />}</section>
      <section aria-label="Second console">{two && <Console project={project} theme={theme} language={language} view="/vaults" />}</section>
      <aside aria-label="Portal events"><ol>{events.map((event, at) => <li key={at}>{event}</li>)}</ol></aside>
    </>
  );
}
