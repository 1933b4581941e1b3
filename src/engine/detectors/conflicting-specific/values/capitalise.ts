/** "united kingdom" as it is written: "United Kingdom". */
export function capitalise(place: string): string {
  return place.replaceAll(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
