import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { startBundle } from './start-bundle.mjs';
import { textCatalogue } from './text-catalogue.mjs';

const PDF = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(PDF, 'package.json'), 'utf8'));
/** Named by the version, so that it may be kept for ever like every other asset. */
const PDF_ASSETS = `assets/pdfjs-${version}/`;

/** What pdf.js reads as it needs it: character maps for Chinese without embedded fonts, standard fonts, decoders. */
function pdfData() {
  return {
    name: 'pdf-data',
    apply: 'build',
    generateBundle() {
      for (const folder of ['cmaps', 'standard_fonts', 'wasm']) {
        for (const name of readdirSync(join(PDF, folder))) {
          const source = readFileSync(join(PDF, folder, name));
          this.emitFile({ type: 'asset', fileName: `${PDF_ASSETS}${folder}/${name}`, source });
        }
      }
    },
  };
}

export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../.cache/vite', import.meta.url)),
  plugins: [pdfData(), textCatalogue(), startBundle()],
  define: { __PDF_DATA__: JSON.stringify(command === 'build' ? `/${PDF_ASSETS}` : `/@fs${PDF}/`) },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    rolldownOptions: {
      // 'use client' is meant for servers that render; here everything is the client.
      onLog: (level, log, handler) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handler(level, log),
    },
  },
  // npm run web:dev beside npm start.
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
}));
