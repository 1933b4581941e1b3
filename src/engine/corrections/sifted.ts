/** Marks or specifics as an editor wants them, and those that the editor rejects. */
export type Sifted<Thing> = { readonly kept: readonly Thing[]; readonly rejected: readonly Thing[] };

/** With another in the place of one. */
export function replace<Thing>({ kept, rejected }: Sifted<Thing>, old: Thing, changed: Thing): Sifted<Thing> {
  return { kept: kept.map((one) => (one === old ? changed : one)), rejected };
}

/** Without one, which is kept among the rejected as its editor leaves it. */
export function reject<Thing>({ kept, rejected }: Sifted<Thing>, old: Thing, leftAs: Thing): Sifted<Thing> {
  return { kept: kept.filter((one) => one !== old), rejected: [...rejected, leftAs] };
}
