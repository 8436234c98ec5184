import { SaxesParser } from 'saxes';
import { ListProblem } from './list-problem';
import { type ListSource, type Progress, textOf } from './list-source';

/** One element of a list's XML with everything below it. Namespace prefixes are dropped. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const DEEPEST = 40;
const LONGEST = 1_000_000;

/**
 * Reads an XML file and hands over each element named in `wanted`, complete, as soon as it ends; what lies outside of them is
 * forgotten, so that memory does not grow with the file. Document types are refused: no official list has one, and entity
 * expansion starts there. Throws ListProblem.
 */
export async function eachRecord(
  source: ListSource,
  wanted: ReadonlySet<string>,
  take: (record: Node) => void,
  progress?: Progress,
): Promise<void> {
  const parser = new SaxesParser({ position: true });
  const open: Node[] = [];
  let depth = 0;
  let closed = false;
  let problem: ListProblem | null = null;
  const where = () => `${source.name}, line ${parser.line}`;
  const refuse = (what: ListProblem['what'], message: string) => {
    problem ??= new ListProblem(what, message, where());
  };

  parser.on('doctype', () => refuse('hostile', 'it declares a document type, which no official list does'));
  parser.on('error', (error) => refuse('malformed', `it is not well-formed XML (${error.message}); fetch it again`));
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) return refuse('hostile', `elements are nested more than ${DEEPEST} deep`);
    const name = local(tag.name);
    if (open.length === 0 && !wanted.has(name)) return;
    const attributes: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(tag.attributes as Record<string, string>)) {
      if (value.length > LONGEST)
        return refuse('hostile', `attribute ${local(key).slice(0, 40)} is ${value.length} characters long`);
      attributes[local(key)] = value;
    }
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (!node) return;
    if (node.text.length + text.length > LONGEST)
      return refuse('hostile', `<${node.name}> holds more than ${LONGEST} characters of text`);
    node.text += text;
  });
  parser.on('cdata', (text) => {
    const node = open.at(-1);
    if (node && node.text.length + text.length <= LONGEST) node.text += text;
  });
  parser.on('closetag', () => {
    depth--;
    if (depth === 0) closed = true;
    const node = open.pop();
    if (node && open.length === 0) take(node);
  });

  for await (const text of textOf(source, progress)) {
    parser.write(text);
    if (problem) throw problem;
  }
  if (depth > 0 || !closed)
    throw new ListProblem('truncated', 'it ends in the middle of an element; fetch it again', where());
  parser.close();
  if (problem) throw problem;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Text of the first element down the path, trimmed; '' when there is none. */
export function textAt(node: Node, ...path: string[]): string {
  let at: Node | undefined = node;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at?.text.trim() ?? '';
}

/** All children of the given name. */
export const childrenOf = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);

/** All elements of the given name anywhere below. */
export function descendants(node: Node, name: string): Node[] {
  return node.children.flatMap((child) =>
    child.name === name ? [child, ...descendants(child, name)] : descendants(child, name),
  );
}
