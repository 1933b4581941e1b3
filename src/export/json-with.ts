/** An object as JSON, with a last property whose value is JSON already: what several files hold is written down once. */
export function jsonWith(object: object, name: string, json: string): string {
  return `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:${json}}`;
}
