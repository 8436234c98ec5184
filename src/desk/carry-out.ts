import type { Show, ToPage } from '../messages/wire';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';
import type { Case } from './case';
import type { Effect, Event } from './events';
import type { RecordEffect } from './record-effect';
import { shownIn } from './shown';
import type { Speech } from './speech';

/** Verdicts, and when there is more to come: lists that are still opening. */
export interface Judged {
  verdicts: Verdict[];
  listsOpen: Promise<void> | null;
}

/** The world outside the desk, as far as effects reach into it. */
export interface Hands {
  judge(shipments: readonly Shipment[]): Promise<Judged>;
  speech(): Promise<Speech>;
  /** False when the frame is gone. */
  sendToFrame(tab: number, frame: number, message: ToPage): Promise<boolean>;
  /** Badge, popup and panel. */
  tell(tab: number, open: Case | null): Promise<void>;
  record(effect: RecordEffect): Promise<void>;
  /** Resolves after so many milliseconds, if the worker lives. */
  wait(ms: number): Promise<void>;
}

/** What came of an effect: events at once, and one that follows when the time has passed or the disk is done. */
export interface Outcome {
  events: Event[];
  later?: Promise<Event>;
}

const NOTHING: Outcome = { events: [] };

/**
 * Carries out one effect on a tab. Never rejects: what goes wrong is an event of its own, so that the user is told.
 * @param open the case as it is after the event that asked for the effect
 */
export async function carryOut(effect: Effect, tab: number, open: Case | null, hands: Hands): Promise<Outcome> {
  try {
    switch (effect.kind) {
      case 'judge': {
        const { verdicts, listsOpen } = await hands.judge(effect.shipments);
        const events: Event[] = [{ kind: 'verdict', stamp: effect.stamp, verdicts, screening: listsOpen !== null }];
        return listsOpen ? { events, later: listsOpen.then(() => ({ kind: 'judge-again' })) } : { events };
      }
      case 'wait':
        return { events: [], later: hands.wait(effect.ms).then(() => ({ kind: 'paused', stamp: effect.stamp })) };
      case 'show':
        return { events: open ? await show(tab, open, hands) : [] };
      case 'tell':
        // Badge and panel are where trouble is told: when they fail there is nobody left to tell.
        await hands.tell(tab, open).catch(() => undefined);
        return NOTHING;
      case 'read-again':
        await hands.sendToFrame(tab, effect.frame, { kind: 'read' });
        return NOTHING;
      case 'open-record':
      case 'close-record':
        return { events: [], later: recorded(effect, hands) };
    }
  } catch (error) {
    return { events: [{ kind: 'trouble', why: said(error) }] };
  }
}

async function show(tab: number, open: Case, hands: Hands): Promise<Event[]> {
  const speech = await hands.speech();
  const told = open.shipments.map(({ shipment, verdict }) => verdict && speech.verdict(verdict, shipment));
  const messages = open.frames.map((frame): [number, Show] => [frame.frame, shownIn(frame, open, told, speech.locale)]);
  const sent = await Promise.all(
    messages.map(async ([frame, message]): Promise<Event[]> => {
      const arrived = await hands.sendToFrame(tab, frame, message);
      return arrived ? [] : [{ kind: 'frame-gone', frame, document: message.document }];
    }),
  );
  return sent.flat();
}

async function recorded(effect: RecordEffect, hands: Hands): Promise<Event> {
  try {
    await hands.record(effect);
    return { kind: 'recorded', effect: { kind: effect.kind, key: effect.key } };
  } catch (error) {
    return { kind: 'trouble', why: said(error) };
  }
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));
