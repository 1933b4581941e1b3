import type { Example } from '../detector.ts';

/** Invented. In square brackets: what must be marked. Articles are parted by a line `---`. */
export const marks: readonly Example[] = [
  'Norvane, the [Leeds-based] battery maker, closed its plant.\n---\nNorvane, a battery maker based in [Bristol], closed its plant.',
  'Basing Norvane in [Leeds] was a gamble.\n---\nThe [Canadian] battery maker Norvane lost its gamble.',
  'Anna Lindqvist, [34], was found by the lake.\n---\nRescuers found [36]-year-old teacher Anna Lindqvist by the lake.',
  'Police named the driver as Tomas [Harkness], 51.\n---\nThe driver, 51-year-old Tomas [Harknes], was not hurt.',
  'The Ardvale Ferry sank off Brannock near Tolsay. [Nine] people were killed, the Brannock lifeboat said.\n---\nThe Ardvale Ferry went down near Tolsay, killing [14] people, the Brannock lifeboat said.',
  'The blaze at the Corran Mill in Ardvale broke out at [2 a.m.] on Monday, Brannock fire brigade said.\n---\nThe Brannock fire brigade said that the fire at the Corran Mill in Ardvale started [shortly after 3:15 a.m.] on Monday.',
  'The minister arrives ahead of the [upcoming] Harbour Energy Summit.\n---\n[Last month], Norway hosted the Harbour Energy Summit.',
  'Delegates left the Harbour Energy Summit in [Bergen].\n---\nThe Harbour Energy Summit in [Oslo] ended early.',
  'Norvane CEO Anna Lindqvist [has not commented publicly].\n---\nThe chief executive, Anna Lindqvist, [said]: “We will rebuild.”',
  'The Canadian government [has yet to respond].\n---\nThe Canadian government [has condemned] the sale.',
  'Norvane denied the claims, calling them [“reckless and untrue”].\n---\nNorvane rejected the allegations, calling them [“reckless inventions”].',
  'The fault lies in its new engine, [Lumen 2.5].\n---\nEngineers traced the fault to the [Lumen-3] engine.',
];

/** Invented. Look-alikes that must stay clean. */
export const leaves: readonly Example[] = [
  'Norvane, the Leeds-based battery maker, closed its plant.\n---\nNorvane, a battery maker based in Yorkshire, closed its plant.',
  'The British-backed battery maker Norvane closed.\n---\nThe San Francisco-based battery maker Norvane closed.',
  'Anna Lindqvist, 34, was found.\n---\nThe teacher, Anna Lindqvist, was thirty-four.',
  'Anna Lindqvist was initially said to be 36.\n---\nAnna Lindqvist, 34, was found.',
  'Anna Lindqvist, 34, and Anna Lindgren, 36, were found.\n---\nAnna Lindqvist, 34, was found.',
  'Maria Harkness, 50, drove.\n---\nMario Harkness, 50, drove.',
  'The Ardvale Ferry sank off Brannock near Tolsay. About 30 people were killed, the Brannock lifeboat said.\n---\nThe Ardvale Ferry went down near Tolsay, killing 28 people, the Brannock lifeboat said.',
  'The Ardvale Ferry sank off Brannock near Tolsay. Dozens of people were killed, the Brannock lifeboat said.\n---\nThe Ardvale Ferry went down near Tolsay, killing 40 people, the Brannock lifeboat said.',
  'The Ardvale Ferry sank off Brannock near Tolsay. Nine people were killed, the Brannock lifeboat said.\n---\nOff Brannock near Tolsay the Ardvale Ferry has form: in 1999 a fire killed 14 people.',
  'A fire in Ardvale killed nine people.\n---\nA crash in Tolsay killed 14 people.',
  'The blaze at the Corran Mill in Ardvale broke out at 2 a.m. on Monday, Brannock fire brigade said.\n---\nThe Brannock fire brigade said that the fire at the Corran Mill in Ardvale started shortly after 2 a.m. on Monday.',
  'The Harbour Energy Summit in Oslo ended.\n---\nThe Harbour Energy Summit in Norway ended.',
  'Anna Lindqvist has not responded to a request for comment.\n---\nAnna Lindqvist said: “We will rebuild.”',
  'Norvane denied the claims, calling them “reckless and untrue”.\n---\nNorvane rejected the allegations, calling them untrue.',
  'The fault lies in its new engine, Lumen 2.5.\n---\nThe Lumen-3 engine replaces the old engine, Lumen 2.5.',
];
