/** Keeps the switches of the article pages as they were left, on every page, until they are changed. */
const key = 'says-who:switches';
const switches = [...document.querySelectorAll<HTMLInputElement>('.switches input')];

const remembered = read();
for (const { id, checked } of remembered) {
  const input = switches.find((candidate) => candidate.id === id);
  if (input) input.checked = checked;
}
for (const input of switches) input.addEventListener('change', write);

function write(): void {
  try {
    localStorage.setItem(key, switches.map(({ id, checked }) => `${id}=${checked ? 'on' : 'off'}`).join(' '));
  } catch {
    // A browser that keeps nothing for this site forgets the switches; they still work on this page.
  }
}

function read(): { id: string; checked: boolean }[] {
  try {
    const stored = localStorage.getItem(key) ?? '';
    return stored.split(' ').map((entry) => ({ id: entry.split('=')[0] ?? '', checked: entry.endsWith('=on') }));
  } catch {
    return [];
  }
}
