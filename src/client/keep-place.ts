/**
 * From words to their note and back: a browser scrolls to where a link leads even if that is in sight already. Here the
 * page stays where it is, as long as the reader can see both.
 */
document.querySelector('[data-reading-text]')?.addEventListener('click', (event) => {
  if (event.defaultPrevented) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  const target = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
  if (target === null || !isInView(target) || hasModifier(event)) return;
  event.preventDefault();
  const { scrollX, scrollY } = window;
  location.hash = href;
  window.scrollTo(scrollX, scrollY);
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Such a click opens another tab or window. */
function hasModifier(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
