/** Where the data of pdf.js (fonts, character maps, decoders) is served from; set by vite.config.mjs. */
declare const __PDF_DATA__: string;
