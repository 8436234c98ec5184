// First: it starts reading while the rest is being evaluated.
import '../src/desk/knowledge-file';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { readAhead } from '../src/desk/ahead';
import { align, alignSoon } from '../src/desk/align';
import { checkByKey } from '../src/desk/check-by-key';
import { now } from '../src/desk/clock';
import { openDesk } from '../src/desk/desk';
import { whenNavigated } from '../src/desk/differences';
import { glance } from '../src/desk/glance';
import { handlersOf, refusedBy } from '../src/desk/handlers';
import { browserHands } from '../src/desk/hands';
import { sessionKeep } from '../src/desk/keep';
import { leave } from '../src/desk/leave';
import { LISTS_ALARM, LISTS_EVERY, listsAlarm } from '../src/desk/lists/lists-changed';
import { listenForScreening, offerScreening } from '../src/desk/screen-entries';
import { welcome } from '../src/desk/welcome';
import { receive } from '../src/messages/receive';

/** The worker. Nothing is awaited here: every listener must exist before the event that woke it is given out. */
export default defineBackground(() => {
  const desk = openDesk(browserHands, sessionKeep());
  const started = now();

  receive(handlersOf(desk), refusedBy(desk));
  browser.tabs.onRemoved.addListener((tab) => void desk.happen(tab, { kind: 'closed' }));
  browser.tabs.onReplaced.addListener((_, tab) => void desk.happen(tab, { kind: 'closed' }));
  browser.commands.onCommand.addListener((command, tab) => checkByKey(command, tab?.id));
  browser.permissions.onAdded.addListener(() => void align(desk, started));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void leave(desk, origins));
  browser.runtime.onStartup.addListener(() => void align(desk, started));
  listenForScreening();
  browser.runtime.onInstalled.addListener(() => void offerScreening());
  browser.runtime.onInstalled.addListener(({ reason }) => void align(desk, started).then(() => welcome(reason)));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === LISTS_ALARM && listsAlarm(desk)));
  void browser.alarms.create(LISTS_ALARM, { periodInMinutes: LISTS_EVERY, delayInMinutes: 1 });
  whenNavigated((tab) => void glance(desk, tab));
  readAhead();
  alignSoon(desk, started);
});
