import type { Guide } from '../guide.ts';

export const guide: Guide = {
  ladder: {
    title: 'The ladder',
    about:
      'Every quotation stands on one rung, by how well a reader can find out who speaks. The first three rungs are listed under each text and not marked; the last three are marked.',
    steps: [
      { id: 'named-person', name: 'a person with a name', example: 'said Dr Ann Reed, the harbour master' },
      { id: 'named-document', name: 'a document with a name', example: 'says the Harbour Act 1998' },
      {
        id: 'named-organisation',
        name: 'an organisation with a name',
        example: 'said a spokesperson for the port authority',
      },
      { id: 'unnamed-person', example: 'said a senior official' },
      { id: 'undisclosed-document', example: 'according to leaked emails' },
      { id: 'none', example: 'words in quotation marks, and nobody to whom they are given' },
    ],
  },
  unmarked: [
    {
      what: 'Titles of works, nicknames, technical terms, and words at which the writer raises an eyebrow',
      why: 'The marks set the words apart. Nobody is quoted, so nobody is missing.',
    },
    {
      what: 'Words of a spokesperson without a name, for a body that has one',
      why: 'The body answers for them, and a reader can ask it.',
    },
    {
      what: 'Words of “she”, “he” or “the minister”, where the text says elsewhere who that is',
      why: 'The name is there to be found.',
    },
    {
      what: 'Chants, placards and inscriptions',
      why: 'Whoever chants or carries them is their source, and the text shows them doing it.',
    },
    {
      what: 'Words that stand alone, close to somebody who may well be speaking',
      why: 'Somebody near these words may have said them. A mark is only made where that is sure not to be so.',
    },
    {
      what: 'Quotation marks inside a quotation, or in an interview',
      why: 'They belong to what somebody else is already saying.',
    },
  ],
};
