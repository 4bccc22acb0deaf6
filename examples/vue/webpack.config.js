import { fileURLToPath } from "node:url";
import { VueLoaderPlugin } from "vue-loader";
import webpack from "webpack";

const isCustomElement = (tag) => tag === "backup-console";

export default {
  mode: "production",
  entry: "./src/main.js",
  output: { path: fileURLToPath(new URL("public/dist", import.meta.url)), filename: "portal.js", clean: true },
  module: {
    rules: [{ test: /\.vue$/, loader: "vue-loader", options: { compilerOptions: { isCustomElement } } }],
  },
  plugins: [
    new VueLoaderPlugin(),
    new webpack.DefinePlugin({ __VUE_OPTIONS_API__: false, __VUE_PROD_DEVTOOLS__: false, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false }),
  ],
  performance: { hints: false },
};
