// TanStack Virtual, the rows in an array: what one writes who wants no grid.
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import { COLUMNS, feed } from "./feed.js";

const ROW = 40;
const place = document.getElementById("list");
const search = document.getElementById("search");
place.className = "virtual";
place.innerHTML = "<div class=head></div><div class=body></div>";
const [head, body] = place.children;

let all = [];
let shown = all;
let order = { key: "", up: true };
const compare = new Intl.Collator("en").compare;

function select() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ text }) => words.every((word) => text.includes(word));
  shown = words.length ? all.filter(fits) : all;
  const { key, up } = order;
  if (key) {
    const by = key === "resource_size" ? (a, b) => a[key] - b[key] : (a, b) => compare(a[key] ?? "", b[key] ?? "");
    shown = [...shown].sort(up ? by : (a, b) => by(b, a));
  }
  draw();
}

const virtualizer = new Virtualizer({ ...options(), count: 0 });
function options() {
  return {
    count: shown.length,
    getScrollElement: () => place,
    estimateSize: () => ROW,
    overscan: 12,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: paint,
  };
}

function draw() {
  virtualizer.setOptions(options());
  virtualizer.measure();
  paint();
}

function paint() {
  body.style.height = `${virtualizer.getTotalSize()}px`;
  body.replaceChildren(
    ...virtualizer.getVirtualItems().map(({ index, start }) => {
      const line = document.createElement("div");
      line.className = "row";
      line.style.transform = `translateY(${start}px)`;
      for (const { key } of COLUMNS) {
        const cell = document.createElement("span");
        cell.textContent = shown[index][key] ?? "";
        line.append(cell);
      }
      return line;
    }),
  );
}

for (const { key, label } of COLUMNS) {
  const button = document.createElement("button");
  button.textContent = label;
  button.addEventListener("click", () => {
    order = { key, up: order.key === key ? !order.up : true };
    select();
  });
  head.append(button);
}
search.addEventListener("input", select);
virtualizer._didMount();
virtualizer._willUpdate();
feed((rows) => {
  for (const row of rows) row.text = `${row.name} ${row.resource_name} ${row.id}`.toLowerCase();
  all = all.concat(rows);
  select();
});
