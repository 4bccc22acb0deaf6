// AG Grid, community edition: the modules that this list needs, and no more.
import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnAutoSizeModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  TextFilterModule,
} from "ag-grid-community";
import { COLUMNS, feed } from "./feed.js";

ModuleRegistry.registerModules([ClientSideRowModelModule, ClientSideRowModelApiModule, ColumnAutoSizeModule, QuickFilterModule, TextFilterModule]);

const place = document.getElementById("list");
const search = document.getElementById("search");
const grid = createGrid(place, {
  columnDefs: COLUMNS.map(({ key, label }) => ({ field: key, headerName: label, sortable: true })),
  getRowId: ({ data }) => data.id,
  rowHeight: 40,
  cacheQuickFilter: true,
  rowData: [],
});
search.addEventListener("input", () => grid.setGridOption("quickFilterText", search.value));
feed((rows) => grid.applyTransactionAsync({ add: rows }));
