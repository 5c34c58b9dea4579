// citation-js comes without types: what the tests use of it.
declare module '@citation-js/core' {
  export interface Entry {
    readonly id: string;
    readonly title?: string;
    readonly author?: readonly {
      readonly 'dropping-particle'?: string;
      readonly 'non-dropping-particle'?: string;
      readonly given?: string;
      readonly family?: string;
      readonly literal?: string;
    }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly DOI?: string;
    readonly URL?: string;
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly Entry[];
  }
}
declare module '@citation-js/plugin-bibtex';
