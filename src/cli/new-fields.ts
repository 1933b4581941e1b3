/** What is said of a text at its head or in its story file; what nobody says is unknown there. */
export const fieldNames = ['title', 'outlet', 'byline', 'date', 'url', 'licence', 'lang', 'origin'] as const;
export type FieldName = (typeof fieldNames)[number];
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

/** A field as a saved page states it, and where on the page. */
export type StatedField = { readonly value: string; readonly where: string };
export type StatedFields = Readonly<Partial<Record<FieldName, StatedField>>>;
