export default {
  build: { emptyOutDir: true, modulePreload: { polyfill: false } },
};
