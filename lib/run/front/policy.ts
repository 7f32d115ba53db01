const own = ["style-src", "img-src", "font-src", "connect-src", "manifest-src", "form-action"];

/** The Content-Security-Policy of an answer: what is ours, and of what stands inside the page only what has these hashes. */
export function policy({ scripts = [], styles = [] }: { scripts?: string[]; styles?: string[] } = {}): string {
  const more: Record<string, string> = development
    ? { "style-src": "'unsafe-inline'", "connect-src": "ws: wss:" }
    : { "style-src": styles.join(" ") };
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(development ? ["'unsafe-eval'"] : []), ...scripts].join(" "),
    ...own.map((name) => `${name} 'self' ${more[name] ?? ""}`.trim()),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// What Next's own tools need while a page is being written: styles of its overlay, eval for stacks, a socket for changes.
const development = process.argv.includes("--dev");
