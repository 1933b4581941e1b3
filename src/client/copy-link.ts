/** "Link to this note" puts the note's address on the clipboard, and says so. Without script it is a plain link. */
const done = 'Link copied';

if (navigator.clipboard !== undefined) {
  const status = document.createElement('p');
  status.role = 'status';
  status.className = 'unseen';
  document.body.append(status);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.note-link')) {
    link.textContent = 'Copy link to this note';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      copy(link, status);
    });
  }
}

async function copy(link: HTMLAnchorElement, status: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
    link.textContent = done;
    status.textContent = done;
  } catch {
    // A browser that does not let pages write to the clipboard shows the address instead.
    location.hash = link.hash;
  }
}
