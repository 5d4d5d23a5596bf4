// A Vite plugin: puts the files that pdf.js asks for by name (character maps, fonts, decoders in plain JavaScript)
// beside the app's own, under an address that carries the version, so that it may be cached for ever.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

/** Folders of the package, and which of their files. */
const WANTED: [folder: string, ending: RegExp][] = [
  ['cmaps', /\.bcmap$/],
  ['standard_fonts', /\.(pfb|ttf)$/],
  ['wasm', /_nowasm_fallback\.js$/],
];

const files = WANTED.flatMap(([folder, ending]) =>
  readdirSync(join(dirname(manifest), folder))
    .filter((name) => ending.test(name))
    .map((name) => ({ path: `${folder}/${name}`, file: join(dirname(manifest), folder, name) })),
);

/** Under `/assets/pdfjs-<version>/`, in the build and while developing. */
export function pdfjsFiles(): Plugin {
  const base = `assets/pdfjs-${version}/`;
  return {
    name: 'pdfjs-files',
    generateBundle() {
      for (const { path, file } of files) {
        this.emitFile({ type: 'asset', fileName: base + path, source: readFileSync(file) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const found = files.find(({ path }) => request.url === `/${base}${path}`);
        if (!found) return next();
        if (found.path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(found.file));
      });
    },
  };
}
