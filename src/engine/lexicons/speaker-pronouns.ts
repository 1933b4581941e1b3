// Pronouns that can stand for a speaker, with what each tells of whom it goes back to. Our own list.
type Agreement = {
  readonly number: 'one' | 'many' | 'body';
  readonly gender?: 'feminine' | 'masculine';
};

export const speakerPronouns: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['he', { number: 'one', gender: 'masculine' }],
  ['her', { number: 'one', gender: 'feminine' }],
  ['his', { number: 'one', gender: 'masculine' }],
  ['i', { number: 'one' }],
  ['it', { number: 'body' }],
  ['its', { number: 'body' }],
  ['my', { number: 'one' }],
  ['our', { number: 'many' }],
  ['she', { number: 'one', gender: 'feminine' }],
  ['their', { number: 'many' }],
  ['they', { number: 'many' }],
  ['we', { number: 'many' }],
  ['you', { number: 'one' }],
  ['your', { number: 'one' }],
]);
