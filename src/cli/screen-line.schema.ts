import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(20_000));

/** One line of `screen`'s input. Unknown keys are left alone: callers may carry their own along. */
const line = z.looseObject({
  id: z.union([z.string(), z.number()]),
  name: text,
  kind: z.nullish(z.enum(['person', 'organization', 'vessel', 'aircraft'])),
  country: z.nullish(z.union([text, z.array(text)])),
  address: z.nullish(text),
  identifiers: z.nullish(z.array(text)),
  candidates: z.nullish(z.array(text)),
});

/** What each key holds, for who has written something else. */
const EXPECTED: Readonly<Record<string, string>> = {
  id: 'a string or a number',
  name: 'a string of at most 20,000 characters',
  kind: 'person, organization, vessel or aircraft',
  country: 'a string or a list of strings',
  address: 'a string of at most 20,000 characters',
  identifiers: 'a list of strings',
  candidates: 'a list of strings',
};

export type ScreenLine = z.infer<typeof line>;

/** The line, or what is wrong with it. */
export function readScreenLine(data: unknown): ScreenLine | { wrong: string } {
  const parsed = z.safeParse(line, data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const key = String(issue?.path[0] ?? '');
  return {
    wrong: key ? `${key}: not ${EXPECTED[key] ?? 'in the expected form'}` : 'not an object with an id and a name',
  };
}
