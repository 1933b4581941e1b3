// Nouns for places on the web, which a reader may well find from what is said of them. Collected by hand for this project.
export const webPlaces: ReadonlySet<string> = new Set(['blog', 'page', 'site', 'website']);
