/** The key `/` leads to the search field of the page, where the reader has switched that on; the browser remembers it. */

import { recall, remember } from './remember.ts';

const box = document.querySelector<HTMLInputElement>('#slash-key');
let isOn = recall('slash-key') === 'on';

if (box !== null) {
  box.checked = isOn;
  box.addEventListener('change', () => {
    isOn = box.checked;
    remember('slash-key', isOn ? 'on' : 'off');
  });
}
addEventListener('keydown', (event) => {
  if (!isOn || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="search"][name="q"]')];
  const field = fields.find((candidate) => candidate.checkVisibility());
  if (field === undefined) return;
  event.preventDefault();
  field.focus();
  field.select();
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  );
}
