import { stringify } from 'csv-stringify/sync';

type Row = Readonly<Record<string, string | number>>;

/** The beginning of a table as CSV: a byte-order mark, without which spreadsheets take it for another encoding, and the heads. */
export function csvHead(columns: readonly string[]): string {
  return `\uFEFF${csvRows(columns, [Object.fromEntries(columns.map((column) => [column, column]))])}`;
}

/**
 * Rows of a table as CSV by RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 *
 * @param columns which cells of a row are written, in this order
 */
export function csvRows(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], { columns: [...columns], escape_formulas: true, record_delimiter: 'windows' });
}
