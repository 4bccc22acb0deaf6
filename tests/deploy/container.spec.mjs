// The container file and the manifests, as far as they can be checked without an engine.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parseAllDocuments } from "yaml";

const instructions = () =>
  readFileSync("deploy/Containerfile", "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => /^([A-Z]+) (.*)$/.exec(line).slice(1));
const all = (name) => instructions().filter(([one]) => one === name).map(([, rest]) => rest);

function documents(file) {
  const found = parseAllDocuments(readFileSync(file, "utf8"), { strict: true, uniqueKeys: true });
  expect(found.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  return found.map((one) => one.toJS());
}
const manifests = () => Object.fromEntries(documents("deploy/kubernetes.yaml").map((one) => [one.kind, one]));
const NAME = "app.kubernetes.io/name";

test("the image has a version, runs as nobody, and copies what is there", () => {
  expect(all("FROM")).toEqual([expect.stringMatching(/^docker\.io\/library\/caddy:\d+\.\d+-alpine$/)]);
  expect(all("USER")).toEqual([expect.stringMatching(/^[1-9]\d{3,}:[1-9]\d{3,}$/)]);
  expect(all("ADD")).toEqual([]);
  const ignored = readFileSync(".dockerignore", "utf8").split("\n");
  expect(ignored).toContain("*");
  expect(all("COPY")).toHaveLength(3);
  for (const copy of all("COPY")) {
    const [from, to] = copy.split(" ");
    expect(existsSync(from), from).toBe(true);
    expect(ignored, from).toContain(`!${from.split("/")[0]}`);
    expect(to).toMatch(/^\//);
  }
});

test("what is copied lies where the Caddyfile looks", () => {
  const caddy = readFileSync("deploy/caddy/Caddyfile", "utf8");
  const value = (name) => new RegExp(`\\{\\$${name}:([^}]*)\\}`).exec(caddy)[1];
  const places = Object.fromEntries(all("COPY").map((copy) => copy.split(" ")));
  expect(places["dist/"]).toBe(`${value("CONSOLE_ROOT")}/`);
  expect(places["deploy/config.json"]).toBe(`${value("CONSOLE_CONFIG")}/config.json`);
  const command = JSON.parse(all("CMD")[0]);
  expect(command[command.indexOf("--config") + 1]).toBe(places["deploy/caddy/Caddyfile"]);
  expect(all("EXPOSE")).toEqual([value("CONSOLE_ADDRESS").slice(1)]);
});

test("two replicas that may do nothing: no root, no capability, nothing to write, no access to the cluster", () => {
  const { spec } = manifests().Deployment;
  expect(spec.replicas).toBe(2);
  expect(spec.strategy.rollingUpdate.maxUnavailable).toBe(0);
  const pod = spec.template.spec;
  expect(pod.automountServiceAccountToken).toBe(false);
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
  expect(`${pod.securityContext.runAsUser}:${pod.securityContext.runAsGroup}`).toBe(all("USER")[0]);
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(65);
  for (const key of ["hostNetwork", "hostPID", "hostIPC"]) expect(pod).not.toHaveProperty(key);
  const [container] = pod.containers;
  expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } });
  expect(container.env.map(({ name }) => name)).toEqual(["CONSOLE_OPTIONS"]);
  for (const { name, value } of container.env) {
    expect(readFileSync("deploy/caddy/Caddyfile", "utf8"), name).toMatch(new RegExp(`\\{\\$${name}[:}]`));
    expect(typeof value, name).toBe("string");
  }
  expect(container.resources.requests).toBeDefined();
  expect(container.resources.limits.memory).toBeDefined();
});

test("the probes ask the health path on the port that is open", () => {
  const [container] = manifests().Deployment.spec.template.spec.containers;
  expect(container.ports).toEqual([{ name: "http", containerPort: Number(all("EXPOSE")[0]) }]);
  for (const probe of ["readinessProbe", "livenessProbe"]) expect(container[probe].httpGet, probe).toEqual({ path: "/healthz", port: "http" });
  expect(readFileSync("deploy/caddy/Caddyfile", "utf8")).toContain("handle /healthz {");
});

test("config.json comes from the ConfigMap, as a folder, and is the example", () => {
  const { ConfigMap, Deployment } = manifests();
  expect(JSON.parse(ConfigMap.data["config.json"])).toEqual(JSON.parse(readFileSync("deploy/config.json")));
  const pod = Deployment.spec.template.spec;
  const volume = pod.volumes.find((one) => one.configMap?.name === ConfigMap.metadata.name);
  const mount = pod.containers[0].volumeMounts.find((one) => one.name === volume.name);
  expect(mount).toEqual({ name: volume.name, mountPath: "/etc/backup-console", readOnly: true });
  for (const { name } of pod.containers[0].volumeMounts) expect(pod.volumes.map((one) => one.name)).toContain(name);
});

test("service, selector and ingress lead to the pods", () => {
  const { Deployment, Service } = manifests();
  const labels = Deployment.spec.template.metadata.labels;
  expect(labels[NAME]).toBe("backup-console");
  expect(Deployment.spec.selector.matchLabels).toEqual(labels);
  expect(Service.spec.selector).toEqual(labels);
  expect(Service.spec.ports[0].targetPort).toBe("http");
  const [ingress] = documents("deploy/kubernetes-ingress.yaml");
  const [rule] = ingress.spec.rules;
  expect(ingress.spec.tls[0].hosts).toEqual([rule.host]);
  expect(rule.http.paths[0].backend.service).toEqual({ name: Service.metadata.name, port: { name: Service.spec.ports[0].name } });
  for (const value of Object.values(ingress.metadata.annotations)) expect(typeof value).toBe("string");
  expect(Number(ingress.metadata.annotations["nginx.ingress.kubernetes.io/proxy-read-timeout"])).toBeGreaterThan(65);
});
