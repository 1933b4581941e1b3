import type { RSSFeedItem } from '@astrojs/rss';
import type { CorpusArticle, CorpusStory } from '../corpus/corpus.ts';
import { articlePath } from './address-of.ts';
import { url } from './url.ts';
import { whatKindOfText } from './what-kind-of-text.ts';

/**
 * What feed readers are told of a story's texts. A text without a date has no place in a feed, and of one of unknown
 * origin nothing is told. An invented one says in its title that it is: a feed shows titles where nothing else is seen.
 */
export function feedItems({ question, articles }: CorpusStory, base: string): RSSFeedItem[] {
  return articles.filter(isTold).map((article) => ({
    title: article.origin === 'invented' ? `Invented: ${article.title}` : article.title,
    link: url(base, articlePath(article)),
    pubDate: new Date(article.date),
    description: `${whatKindOfText(article)} ${question}`,
    categories: [article.origin],
  }));
}

function isTold({ origin, date }: CorpusArticle): boolean {
  return origin !== 'unknown' && date !== 'unknown';
}
