/** "Almirón" and "Almiron" are one name. */
export function withoutAccents(word: string): string {
  return /[^\x20-\x7e]/u.test(word) ? word.normalize('NFD').replaceAll(/\p{M}/gu, '') : word;
}
