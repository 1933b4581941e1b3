/** As much of the W3C Web Annotation Data Model as exports use; https://www.w3.org/TR/annotation-model/ */

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

export type WebAnnotation = {
  readonly '@context': typeof annotationContext;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly ('classifying' | 'linking' | 'moderating')[];
  readonly creator?: Agent;
  readonly created?: string;
  readonly generator: Software;
  readonly body: readonly (TextualBody | LinkBody)[];
  /** One for each piece of the marked words. */
  readonly target: readonly Target[];
};

/** An editor: nobody says whether the name is that of a person or of several. */
export type Agent = { readonly name: string };

export type Software = {
  readonly id: string;
  readonly type: 'Software';
  readonly name: string;
  /** The prefix belongs to the context of annotations. */
  readonly 'schema:softwareVersion': string;
};

export type TextualBody = {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'describing' | 'questioning' | 'moderating' | 'commenting';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
  readonly creator?: Agent;
  readonly created?: string;
};

export type LinkBody = {
  readonly type: 'SpecificResource';
  readonly purpose: 'classifying' | 'linking';
  readonly source: string;
};

export type Target = {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ];
};

/** With the ids of annotations that stand elsewhere. */
export type AnnotationPage = {
  readonly '@context': typeof annotationContext;
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: { readonly id: string; readonly type: 'AnnotationCollection'; readonly label: string };
  readonly startIndex: number;
  readonly prev?: string;
  readonly next?: string;
  readonly items: readonly string[];
};
