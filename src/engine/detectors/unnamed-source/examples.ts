import type { Example } from '../detector.ts';

/** Invented. In square brackets: what must be marked. */
export const marks: readonly Example[] = [
  // a person
  '[A senior engineer] said the bridge would not hold another winter.',
  'The bridge will not hold another winter, according to [a person close to the inquiry].',
  '“Nobody checked the bolts,” [one former inspector] told the Harwick Courier.',
  '“Nobody checked the bolts,” said [a source close to the repairs]. He added that the log had gaps.',
  '[A harbour official] said the crane had failed twice. Hours later, [another official] said it had never failed.',
  '[A man who had brought tea] said the pump was still warm.',
  'The log had gaps, according to [a clerk who has seen it].',
  '“Nobody checked the bolts,” said [a clerk] who asked not to be named.',
  '[The officer managing the port] said the crane had failed twice.',
  '[A 22-year-old] said she had jumped from the deck.',
  // a group
  '[Bridge experts] warn that the cables are older than the records show.',
  '[Critics] argue that the toll hits commuters hardest.',
  '[Several shipping firms] have raised doubts about the new channel.',
  '[Road safety campaigners] are calling for a lower limit on the ring road.',
  '[Analysts and even some pilots] say the channel is too narrow.',
  'But [lawyers and bridge experts] said the toll was unfair.',
  'But what worries [harbour officials] more is the state of the sea wall.',
  'The mayor will resign on Friday, the Harwick Courier reported, citing [council sources].',
  'Harwick mayor to step down within days: [sources]',
  '[Former engineers of Norvane] say the pump was never tested.',
  // a document
  '[Leaked inspection records] suggest that a foreman knew of the cracks in March.',
  'According to [confidential minutes seen by this newspaper], the board voted twice.',
  '[Reports] have emerged that the ferry sailed with a broken pump.',
  '[A leaked letter seen by the Harwick Courier] says the ferry was never checked.',
  '[Leaked court filings] show that the ferry was never insured.',
  '[A study] found that tea helps people sleep.',
  'The ferry was never checked, according to [emails seen by the Harwick Courier].',
  // hearsay
  'The ferry [reportedly] sailed with a broken pump.',
  'The thieves [are believed to] have left through the roof.',
  '[It is understood that] the council will sell the pier.',
  'Norvane, a battery maker, [has been accused] of hiding the leak.',
  'The inquiry was reopened amid [claims] that a witness had been paid.',
  'The treasurer denied [allegations] that he had moved the money abroad.',
];

/** Invented. Look-alikes that must stay clean. */
export const leaves: readonly Example[] = [
  // named in the phrase, before it or after it
  'Dr Maria Stone, the county engineer, said the bridge would not hold another winter.',
  'A county engineer, Maria Stone, said the bridge would not hold another winter.',
  'One engineer, Maria Stone, said the bridge would not hold another winter.',
  'Bridge experts, including Maria Stone of Leeds University, warn that the cables are old.',
  'Researchers warned that the cables are old. “They will snap,” said Maria Stone, a researcher at Leeds University.',
  'Experts warned that the cables are old. “They will snap,” said Maria Stone, professor of engineering at Leeds University.',
  'Republicans say the toll is too high. “It will fail,” said Sen. Maria Stone, R-Ohio.',
  'Researchers say tea helps people sleep\n\nMaria Stone of the Harwick Institute asked forty people what they drank at night. She said that most slept well.',
  // named elsewhere in the text
  'Transport Minister Anna Reed opened the bridge. The minister said it would last a century.',
  'Maria Stone checked the bolts on Monday. She said they would hold.',
  'Maria Stone and Tom Reed have both warned that the cables are old.',
  'Maria Stone went with Tom Reed. Both engineers said the cables are old.',
  'Maria Stone, owner of the pier and author of a book about it, said the toll would stay.',
  'Maria Stone and Tom Reed were on the pier. The two engineers said the cables are old.',
  'Tom Reed was hurt on Friday. The family said he would recover.',
  // a body, and those who speak for it
  'A spokesperson for the Ministry of Transport said the bridge was safe.',
  'Norvane denied the report. In a statement, a spokesman said the plant was safe.',
  'Fire Department officials said the cause was not known.',
  'Scientists at the University of Harwick said the ice is thin.',
  'The Government said the toll would stay.',
  'The company said the toll would stay.',
  'Harwick police said the cause was not known.',
  // what somebody is called
  'Tom Reed, called “the fixer” by friends, ran the yard.',
  // people who act, or are silent, or are counted in a poll, and are no source
  'Investors sold shares after the accident.',
  'Residents want the bridge to stay closed.',
  'Agencies concerned about the cables met on Monday.',
  'Critics may say that the toll is too high.',
  'Officials did not respond to a request for comment.',
  'The treasurer went on a very public rant about the toll.',
  'The answers to questions put to small groups show that the toll is hated.',
  'If one adds that the toll rose twice, the crossing costs a day of work.',
  'In the survey, 12 percent of nurses say they will leave.',
  // documents that a reader could find
  'A study by the Harwick Institute found that the cables are old.',
  'The National Bridge Survey shows that the cables are old.',
  "Norvane's own analysis shows that the cells overheat.",
  'A survey last year by economists at Leeds University found that tolls are paid gladly.',
  'Three polls, including one by the Harwick Institute, show that the toll is hated.',
  'The firm lost money, according to court filings.',
  'The average debt rose, according to data from the U.S. Department of Ferries.',
  // no hearsay: an accuser, an outlet, an estimate, a prediction, a judgement
  'Maria Stone accused the firm of hiding the leak.',
  'Maria Stone has sued Norvane. The firm allegedly hid the leak for a year.',
  'The Harwick Courier spoke to the crew. The ferry reportedly sailed with a broken pump.',
  'Maria Stone was sentenced on Monday. The baker had been accused of arson.',
  'The painting is estimated to be worth two million pounds.',
  'The minister is expected to resign.',
  'The bridge is considered a landmark.',
  'The cracks appear to be linked to the frost.',
  'The firm was accused by Maria Stone of hiding the leak.',
  'Maria Stone said the thieves are believed to have left through the roof.',
];
