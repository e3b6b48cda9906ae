/** What Relay's Babel plugin does: a tagged operation becomes what the compiler made of it. */
const artifacts = {
  name: "relay-artifacts",
  transform(code) {
    if (!code.includes("graphql`")) return null;
    const names = [];
    const replaced = code.replace(/graphql`\s*(?:query|mutation|fragment) (\w+)[^`]*`/g, (_, name) => {
      names.push(name);
      return name;
    });
    const imports = names.map((name) => `import ${name} from "./__generated__/${name}.graphql";\n`);
    return imports.join("") + replaced;
  },
};

export default {
  plugins: [artifacts],
  logLevel: "warn",
  // One file with everything in it, as a browser gets it.
  ssr: { noExternal: true },
  build: { ssr: "main.ts", outDir: "out", rollupOptions: { output: { entryFileNames: "main.js" } } },
};
