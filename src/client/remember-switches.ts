import { recall, remember } from './remember.ts';

/** Keeps the switches of the article pages as they were left, on every page, until they are changed. */
const name = 'switches';
const switches = [...document.querySelectorAll<HTMLInputElement>('.switches input')];

for (const entry of recall(name)?.split(' ') ?? []) {
  const input = switches.find(({ id }) => id === entry.split('=')[0]);
  if (input) input.checked = entry.endsWith('=on');
}
for (const input of switches) {
  input.addEventListener('change', () =>
    remember(name, switches.map(({ id, checked }) => `${id}=${checked ? 'on' : 'off'}`).join(' ')),
  );
}
