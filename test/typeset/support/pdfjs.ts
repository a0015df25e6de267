// pdf.js puts slower functions of its own in place of some that the engine has: after it is loaded those come back,
// so that the program is tested with what its users have, at the speed that they have.
const { push } = Array.prototype;
const { parse, stringify } = JSON;

export const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Loaded on first use otherwise, long after the functions were put back.
// @ts-expect-error: it has no types, and nothing of it is used here.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');

Object.assign(Array.prototype, { push });
Object.assign(JSON, { parse, stringify });
