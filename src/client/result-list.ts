import type { FoundRecordData } from '../search/result-view.ts';
import type { FoundRecord } from './pagefind.ts';

/** So many results are fetched at once: two times as many fill a screen, and each may be a file of its own. */
const batch = 3;
/** After so many more the list waits for its button, so that what stands below it can be reached. */
const pause = 50;

type Parts = {
  readonly list: HTMLElement;
  /** Stands after the list; when it comes into view, the list goes on. */
  readonly end: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly toItem: (result: FoundRecordData) => Node;
  /** Called when the end comes into view before anything was asked. */
  readonly onFirstEnd: () => void;
};

/** A list of results that fetches them as they come into view. */
export function resultList({ list, end, more, toItem, onFirstEnd }: Parts) {
  let results: readonly FoundRecord[] | null = null;
  let limit = pause;
  /** Counts the lists, because results of an earlier one may come later. */
  let latest = 0;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    if (results === null) onFirstEnd();
    else if (list.children.length < limit) advance();
  });
  observer.observe(end);
  more.addEventListener('click', async () => {
    const shown = list.children.length;
    limit = shown + pause;
    await advance();
    list.children[shown]?.querySelector('a')?.focus();
  });
  return {
    /** @param kept how many of the results the list shows already */
    async show(found: readonly FoundRecord[], kept: number): Promise<void> {
      latest += 1;
      results = found;
      limit = kept + pause;
      more.hidden = true;
      const mine = latest;
      const items = await fetchItems(kept);
      if (mine !== latest) return;
      list.replaceChildren(...[...list.children].slice(0, kept), ...items);
      lookAgain();
    },
  };

  async function advance(): Promise<void> {
    const mine = latest;
    const shown = list.children.length;
    const items = await fetchItems(shown);
    if (mine !== latest || list.children.length !== shown) return;
    list.append(...items);
    lookAgain();
  }

  async function fetchItems(start: number): Promise<Node[]> {
    const data = await Promise.all((results ?? []).slice(start, start + batch).map((result) => result.data()));
    return data.map(toItem);
  }

  /** The observer tells of changes alone: asked anew, it tells where the end stands. */
  function lookAgain(): void {
    const shown = list.children.length;
    const isAll = shown >= (results?.length ?? 0);
    more.hidden = isAll || shown < limit;
    observer.unobserve(end);
    if (!isAll) observer.observe(end);
  }
}
