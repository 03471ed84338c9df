import { gzipSync } from 'node:zlib';

/** What must have come before the first page shows, packed: program, styles, and the texts of one language. */
const LARGEST = 300_000;
const LANGUAGES = [
  [/text\/in-chinese\.ts$/, /locale\/zh_CN\.js$/],
  [/text\/in-english\.ts$/, /locale\/en_GB\.js$/],
];

/** The build fails when the start bundle has grown beyond what a slow line carries in time. */
export function startBundle() {
  return {
    name: 'start-bundle',
    apply: 'build',
    // Last: the styles of a chunk are known only then.
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      const sizes = LANGUAGES.map((modules) => {
        const ofLanguage = chunks.filter(({ facadeModuleId }) =>
          modules.some((each) => each.test(facadeModuleId ?? '')),
        );
        if (ofLanguage.length !== modules.length) this.error('a language is not a chunk of its own any more');
        return sizeOf(filesOf([entry, ...ofLanguage], bundle), bundle);
      });
      const largest = Math.max(...sizes);
      if (largest > LARGEST)
        this.error(
          `the start bundle has ${largest} bytes (gzip); at most ${LARGEST} are allowed: load later what the first page does not need`,
        );
    },
  };
}

/** These chunks, what they import without waiting, and its styles. */
function filesOf(chunks, bundle, seen = new Set()) {
  for (const { fileName, imports, viteMetadata } of chunks) {
    if (seen.has(fileName)) continue;
    seen.add(fileName);
    for (const style of viteMetadata?.importedCss ?? []) seen.add(style);
    filesOf(
      imports.map((name) => bundle[name]),
      bundle,
      seen,
    );
  }
  return seen;
}

function sizeOf(files, bundle) {
  return [...files]
    .map((name) => bundle[name].code ?? bundle[name].source)
    .reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}
