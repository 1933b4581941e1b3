/** Which editor said something and when, as far as the editor says so: "A. Teacher (editor) on 2026-03-05". */
export function signed({ by, on }: { readonly by: string; readonly on: string }): string {
  const who = by === 'unknown' ? 'an editor who is not named' : `${by} (editor)`;
  return on === 'unknown' ? `${who}, day not stated` : `${who} on ${on}`;
}
