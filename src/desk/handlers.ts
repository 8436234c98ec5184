import type { Handlers } from '../messages/receive';
import type { Refusal } from '../messages/refusal';
import { broadcast, sendToFrame } from '../messages/send';
import type { From } from '../messages/sender';
import { decideRecord } from '../records/close-record';
import { silence, unsilence } from '../records/exceptions';
import { enterTab } from '../sites/enter';
import { reconcile } from '../sites/reconcile';
import type { Case } from './case';
import { now } from './clock';
import type { Desk } from './desk';
import { openFinding } from './differences';
import { exceptionFor } from './exception-for';
import { glance } from './glance';
import { judgeAlone } from './judged';
import { known } from './known';
import { listsChanged } from './lists/lists-changed';
import { offerScreening } from './screen-entries';
import { screenSaid } from './screen-said';
import { stateOf } from './state-of';
import { teachingHandlers } from './teaching/handlers';
import { keepWanted, takeWanted } from './wanted';

/** What the worker does with each message. Sender and schema have been checked. */
export function handlersOf(desk: Desk): Handlers {
  const judgeAllAgain = async () => {
    for (const { tab } of await desk.all()) await desk.happen(tab, { kind: 'judge-again' });
  };
  return {
    ...teachingHandlers(desk),
    reading: ({ delta, host }, from) =>
      desk.happen(from.tab, { kind: 'reading', ...page(from), host: from.host || host, delta }),
    outcome: ({ document, outcome }, { tab, frame }) => desk.happen(tab, { kind: 'outcome', frame, document, outcome }),
    'not-now': ({ finding }, { tab }) => desk.happen(tab, { kind: 'not-now', finding }),
    obstructed: ({ document, how }, { tab, frame }) => desk.happen(tab, { kind: 'obstructed', frame, document, how }),
    async 'open-finding'({ finding }, { tab }) {
      await openFinding(tab, finding);
      await keepWanted(tab, finding);
      await broadcast({ kind: 'finding', tab, finding });
    },
    async 'lexicon?'({ languages }) {
      const all = await known.lexicons();
      return Object.fromEntries(languages.flatMap((name) => (Object.hasOwn(all, name) ? [[name, all[name]!]] : [])));
    },
    async 'tab?'({ tab }) {
      await glance(desk, tab);
      return { ...(await stateOf(tab, await desk.current(tab))), wanted: await takeWanted(tab) };
    },
    async 'check-page'({ tab }) {
      await enterTab(tab);
      return stateOf(tab, await desk.current(tab));
    },
    async 'locate-field'({ tab, field }) {
      const [frame = '0', ...id] = field.split(':');
      await sendToFrame(tab, Number(frame), { kind: 'locate', field: id.join(':') });
    },
    reconcile,
    async decide({ tab, shipment, disposition, reason, author }) {
      const open = await desk.current(tab);
      const record = open?.shipments.find((one) => one.shipment.id === shipment)?.record;
      if (!record) throw new Error('There is no record to decide on: nothing was shown, or the window is private.');
      await decideRecord(record, { disposition, reason, author }, now());
    },
    async silence({ tab, finding, reason, author, expires }) {
      const { story, record } = storyOf(await desk.current(tab), finding);
      const made = now();
      const exceptions = story.map((one) => exceptionFor(one, { reason, author, expires }, made));
      await silence(exceptions, record);
      known.exceptions.forget();
      await judgeAllAgain();
    },
    async unsilence({ exception }) {
      await unsilence(exception, now());
      known.exceptions.forget();
      await judgeAllAgain();
    },
    screen: ({ text }) => screenSaid(text),
    judge: ({ delta, key }) => judgeAlone(delta, key),
    async 'settings-changed'() {
      known.settings.forget();
      await judgeAllAgain();
      await offerScreening();
    },
    async 'lists-changed'() {
      // Past shipments are screened again after the page has its answer.
      void listsChanged(desk);
    },
  };
}

/** A reading that was refused is told on its tab: a page that is not judged must not look as if it were. */
export function refusedBy(desk: Desk) {
  return (kind: string, { sender, tab, host, isPrivate }: From, { name, where, what }: Refusal): void => {
    const isFrame = sender === 'top-frame' || sender === 'sub-frame';
    if (kind !== 'reading' || !isFrame) return;
    const why = `This page could not be read (${name}: ${where}: ${what}). What was read before still stands.`;
    void desk.happen(tab, { kind: 'trouble', why, of: { tab, host, isPrivate } });
  };
}

const page = ({ tab, frame, isPrivate }: From) => ({ tab, frame, isPrivate });

/** Everything that is told on the card of a finding: silenced alone, the next of its story would take its place. */
function storyOf(open: Case | null, id: string) {
  if (open?.isPrivate) throw new Error('A private window keeps no decisions. Use *not now* instead.');
  for (const { verdict, record } of open?.shipments ?? []) {
    const found = verdict?.findings.find((finding) => finding.id === id);
    if (!found) continue;
    const story = verdict!.findings.filter((finding) => finding.story === found.story);
    return { story, record: record ?? '' };
  }
  throw new Error('This finding is no longer on the page: the shipment has changed. Nothing was silenced.');
}
