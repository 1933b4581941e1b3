import type { Example } from '../detector.ts';

/** Invented. In square brackets: what must be marked. */
export const marks: readonly Example[] = [
  // a person who is described and not named
  '[“The bridge will not hold another winter,”] said a senior engineer.',
  '[“Nobody checked the bolts,”] one former inspector told the Harwick Courier. [“We were told to sign and go home.”]',
  'A source close to the repairs said: [“There was no second crane.”]',
  'A harbour official spoke at length. He said the log had gaps. [“Two pages are missing,”] he added.',
  '[“It folded like a chair,”] a member of the crew was heard to say.',
  'A plan described by neighbours as [“cruel”] was dropped.',
  'The pier belongs to Maria Stone. [“It rocks,”] said a rower. [“I was sick,”] he said.',
  'The pier belongs to Maria Stone. A harbour worker, speaking unnamed because he feared for his job, said it rocked. [“I was sick,”] he said.',
  '[“It rocks,”] said a rower. He said he was sick. [“I lay down,”] he said. Maria Stone owns the boat.',
  // a group
  '[“We have been ignored for years,”] residents said.',
  'Critics called the toll [“a tax on getting to work”].',
  // one of a group
  'Engineers at the yard disagreed. One described the pump as [“a bomb waiting to go off”].',
  // a document that nobody else can see
  'According to leaked emails, the pump was [“an accident waiting to happen”].',
  '[“Do not put this in writing,”] read one note.',
  'Internal documents seen by this newspaper describe the crossing as [“barely seaworthy”].',
  // no speaker at all
  'The ferry was late again on Monday. [“I have stopped believing the timetable and so has everybody that I know.”]',
];

/** Invented. Look-alikes that must stay clean. */
export const leaves: readonly Example[] = [
  // named in the attribution, or by what it goes back to
  '“The bridge will not hold another winter,” said Dr Maria Stone, the county engineer.',
  '“The bridge,” Maria Stone said, “will not hold another winter.”',
  'Maria Stone has run the yard since May. “The bridge will not hold another winter,” she said.',
  'Maria Stone, the county engineer, resigned on Friday. “It was time,” the engineer said.',
  '“The bridge will not hold another winter,” Maria Stone said. “We told them so in spring.”',
  'Stone: “The bridge will not hold another winter, and nobody at the council wants to hear about it.”',
  // a body with a name, or somebody who speaks for it
  'Norvane called the claims “baseless and unfair”.',
  '“We will appeal,” a spokesperson for Norvane said.',
  'The Harwick Council pledged to “rebuild the pier from the ground up”.',
  // a document that can be looked up
  'The National Ferry Strategy says that crossings must be “safe in every season”.',
  '“It rocks,” agreed her neighbour Tom Quill.',
  // terms, titles, scare quotes
  'The firm sells what it calls a “dry dock” for electric ferries.',
  'The man called “the fixer” by friends left town.',
  'A ship named “old faithful” sank.',
  'The man was called “the fixer” by friends.',
  'The star pulses, and fans call it the “winking star”.',
  'The boat is known to the crew as the “old faithful”.',
  'One of the men is known as “Smiley,” according to the warrant.',
  'Her first novel, “The Long Tide”, came out in May.',
  // left open: somebody near may have said it
  'Maria Stone walked the pier on Monday. Rain fell. “I have stopped believing the timetable and so has everybody that I know.”',
  'Maria Stone walked the pier with a rower. He said nothing. A rower said he was tired. “I was sick,” he added.',
  'Maria Stone wrote a book. The author said the pier was safe. “It will last,” he added.',
  'Maria Stone met a clerk. Nobody else came. “Two pages are missing,” he added.',
  'The inquiry, Maria Stone said, was about how “secret” records got lost.',
  'Maria Stone spoke of the “terrible anxiety” some people live with.',
  // one of those who are named, one of several things, no one
  'The county engineers, Maria Stone and Tom Quill, disagreed. One described the pump as “a bomb waiting to go off”.',
  'Maria Stone and Tom Quill disagreed. One described the pump as “a bomb waiting to go off”.',
  'Engineers at the yard hung up posters and reports. One described the pump as “a bomb waiting to go off”.',
  'Two papers by county engineers came out. One described the pump as “a bomb waiting to go off”.',
  'Engineers at the yard disagreed. No one described the pump as “a bomb waiting to go off”.',
  'Engineers at the yard disagreed. One, Maria Stone, described the pump as “a bomb waiting to go off”.',
  // words whose speaker may stand in the paragraph before
  'The owners met.\n\n“It was late. Nobody came to the hall that night.”\n\nIt rained.',
  // what somebody says in an interview
  'Q. Who knew?\n\nA. “It leaks,” a clerk wrote to me.\n\nQ. Who else?\n\nA. Nobody.',
  // in a headline: the text below may tell
  'The trouble with “old hands”\n\nRain fell on Monday.',
  'Pier is “sound”, study finds\n\nRain fell on Monday.',
  // chants and placards
  'A rower said he was sick. The stand sang “You will never take the bridge from us”.',
  'Protesters chanted “Save our pier” outside the town hall.',
  'One placard read “Hands off our harbour”.',
];
