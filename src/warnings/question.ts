import type { SaidQuestion } from '../messages/said';
import { make } from './dom';
import type { Words } from './texts';

/** The body of a question's card: what is asked, and why the answer matters. */
export function questionBody(document: Document, { question }: SaidQuestion, words: Words): Node[] {
  return [
    make(document, 'h2', { id: 'title', tabindex: '-1' }, [question]),
    make(document, 'p', { class: 'text' }, [words('question.why')]),
  ];
}
