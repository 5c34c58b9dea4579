// What the questions are called, in the form and on the start page.
import type { QuestionName } from '../../view/address.js';

export const TITLES: Record<QuestionName, string> = {
  path: 'How does one get from A to B?',
  duel: 'A against B: who claims to win?',
  together: 'Who used this with that?',
  after: 'What came after?',
  matrix: 'What was never compared?',
};
