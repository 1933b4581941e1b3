import { dropStopWords } from '../search/drop-stop-words.ts';
import { facets } from '../search/facets.ts';
import { element } from './element.ts';
import type { SearchIndex } from './find-results.ts';
import { chosenBy, type SearchState } from './search-state.ts';

/** Another question that leads on from one that found nothing. */
type WayOn = { /** As readers see it. */ readonly words: string; readonly state: SearchState };

/**
 * Tells which words are in no text or mark, because the index leaves such a word out where others are found. Where nothing
 * is found at all, offers what was asked in parts, each with the number of its results.
 */
export function offerWaysOn(section: HTMLElement, ask: (state: SearchState) => void) {
  const note = element(section, '.unknown-words', HTMLElement);
  const empty = element(section, '.no-results', HTMLElement);
  const list = element(section, '.ways-on', HTMLElement);
  let latest = 0;
  return {
    /** @param count of results that the question has */
    async show(state: SearchState, count: number, index: SearchIndex): Promise<void> {
      latest += 1;
      const mine = latest;
      const words = wordsOf(state.query);
      const alone = words.length > 1 ? words.map(asWay) : [];
      const ways = count === 0 ? [...partsOf(state), ...alone] : alone;
      const counts = await Promise.all(ways.map(async (way) => (await index.find(way.state, [])).results.length));
      if (mine !== latest) return;
      const unknown = ways.filter((way, place) => alone.includes(way) && counts[place] === 0);
      note.hidden = unknown.length === 0;
      note.textContent =
        unknown.length === 0 ? '' : `Not in any text or mark: ${unknown.map(({ words: word }) => word).join(', ')}.`;
      const leading = ways.flatMap((way, place) => {
        const results = counts[place] ?? 0;
        return count > 0 || results === 0 ? [] : [button(`${way.words}: ${results}`, () => ask(way.state))];
      });
      list.replaceChildren(...leading);
      empty.hidden = count > 0;
    },
  };
}

/** The words without the filters, and the filters without the words. */
function partsOf({ query, chosen }: SearchState): WayOn[] {
  if (query.trim() === '' || facets.every((facet) => chosen[facet].length === 0)) return [];
  return [
    { words: `“${query.trim()}” without the filters`, state: { query, chosen: chosenBy(() => []) } },
    { words: 'The filters without the words', state: { query: '', chosen } },
  ];
}

function asWay(word: string): WayOn {
  return { words: `“${word}”`, state: { query: word, chosen: chosenBy(() => []) } };
}

function wordsOf(query: string): string[] {
  return dropStopWords(query).match(/"[^"]*"?|\S+/gu) ?? [];
}

function button(words: string, act: () => void): HTMLElement {
  const created = document.createElement('button');
  created.type = 'button';
  created.className = 'way-on';
  created.textContent = words;
  created.addEventListener('click', act);
  const item = document.createElement('li');
  item.append(created);
  return item;
}
