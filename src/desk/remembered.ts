/** An answer that is fetched once and kept while the worker lives. A failure is not kept: the next question tries again. */
export interface Remembered<T> {
  (): Promise<T>;
  /** The answer, if it is there already; null before. */
  peek(): T | null;
  forget(): void;
}

export function remembered<T>(find: () => Promise<T>): Remembered<T> {
  let asked: Promise<T> | null = null;
  let answer: T | null = null;
  const ask = () => {
    if (asked) return asked;
    const mine = find();
    asked = mine;
    mine.then(
      (found) => {
        if (asked === mine) answer = found;
      },
      () => {
        if (asked === mine) asked = null;
      },
    );
    return mine;
  };
  const forget = () => {
    asked = null;
    answer = null;
  };
  return Object.assign(ask, { peek: () => answer, forget });
}
