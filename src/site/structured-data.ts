import type { CorpusArticle } from '../corpus/corpus.ts';

type Described = Pick<
  CorpusArticle,
  'title' | 'isTitleSupplied' | 'origin' | 'lang' | 'byline' | 'outlet' | 'date' | 'url'
>;

/**
 * What a page tells machines of its text, in the words of schema.org, as JSON that can stand in a `script` element. Only a
 * published text is a news article; of one that was invented or that nobody knows, no writer, outlet or date is told.
 */
export function structuredData(article: Described): string {
  const { title, origin, lang } = article;
  const data = {
    '@context': 'https://schema.org',
    '@type': origin === 'published' ? 'NewsArticle' : 'CreativeWork',
    name: title,
    inLanguage: lang,
    isAccessibleForFree: true,
    ...(origin === 'invented' ? { genre: 'Invented news article' } : {}),
    ...(origin === 'published' ? knownOf(article) : {}),
  };
  // Within a script element, `</script>` and `<!--` would end or change it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A property that is undefined is left out of the JSON. */
function knownOf({ title, isTitleSupplied, byline, outlet, date, url }: Described) {
  return {
    headline: isTitleSupplied ? undefined : title,
    author: byline === 'unknown' ? undefined : { '@type': 'Person', name: byline },
    publisher: outlet === 'unknown' ? undefined : { '@type': 'Organization', name: outlet },
    datePublished: date === 'unknown' ? undefined : date,
    url: url === 'unknown' ? undefined : url,
  };
}
