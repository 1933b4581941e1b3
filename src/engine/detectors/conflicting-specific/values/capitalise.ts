/** A name in lower case as it is written: "United Kingdom", "O'Hara-Lind". */
export function capitalise(name: string): string {
  return name.replaceAll(/(?<=^|[ '-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
