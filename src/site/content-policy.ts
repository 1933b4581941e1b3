/**
 * What a page allows itself, said in its head: no script or style inside it, nothing from elsewhere. WebAssembly and the
 * worker are for the search.
 */
export const contentPolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "img-src 'self' data:",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self' blob:",
].join('; ');
