import { loadCorpus } from '../corpus/load-corpus.ts';

/** The text of the project's content with most marks, and the path of its page under the base. */
export function findMostMarkedArticle() {
  const { corpus } = loadCorpus('.');
  const [article] = corpus.stories
    .flatMap(({ articles }) => articles)
    .toSorted((a, b) => b.annotations.length - a.annotations.length);
  if (article === undefined) throw new Error('Expected a text, found none');
  return { article, path: `stories/${article.story}/${article.id}/` };
}
