// Words that, right behind a verb of saying, open the clause that it reports: "Maria Stone asked that". Our own list.
export const contentOpeners: ReadonlySet<string> = new Set(['he', 'his', 'it', 'she', 'that', 'there', 'they']);
