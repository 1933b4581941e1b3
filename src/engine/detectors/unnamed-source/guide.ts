import type { Guide } from '../guide.ts';

export const guide: Guide = {
  ladder: {
    title: 'Four sorts',
    about:
      'What a text leaves without a name can be a person, a group or a document. In hearsay there is nobody at all, only a turn of phrase that passes something on.',
    steps: [
      { id: 'person', example: 'a source close to the inquiry said; one analyst warned' },
      { id: 'group', example: 'critics argue; sources say; safety experts fear' },
      { id: 'document', example: 'leaked minutes suggest; reports have emerged' },
      { id: 'hearsay', example: 'reportedly; is believed to; it is understood that' },
    ],
  },
  unmarked: [
    {
      what: 'A spokesperson for a body that is named; a ministry, a company or a police force as such',
      why: 'A reader knows whom to ask.',
    },
    {
      what: 'Somebody who is described here and named in the same sentence, the next one, or elsewhere in the text',
      why: 'The name is there to be found.',
    },
    {
      what: 'People who act and tell the writer nothing: investors sold, residents want, agencies met',
      why: 'The text takes no information from them.',
    },
    {
      what: 'A document with a title, an author, a number or a link',
      why: 'A reader can look it up.',
    },
    {
      what: '“Accused”, “alleged” and “reportedly”, where the accuser or the outlet stands just before',
      why: 'The text has said who says so.',
    },
    {
      what: 'Forecasts and estimates: is expected to, is estimated at',
      why: 'They are somebody’s reckoning. Nobody is said to have told the writer that something happened.',
    },
    {
      what: '“He”, “they” or “the official” later on',
      why: 'It is the same source again. It is listed in the note of its first mention, and counted once.',
    },
  ],
};
