import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { now } from '../src/desk/clock';
import { openDesk } from '../src/desk/desk';
import { handlersOf } from '../src/desk/handlers';
import { browserHands } from '../src/desk/hands';
import { sessionKeep } from '../src/desk/keep';
import { leave } from '../src/desk/leave';
import { tidy } from '../src/desk/tidy';
import { receive } from '../src/messages/receive';
import { reconcile } from '../src/sites/reconcile';

/** The worker. Nothing is awaited here: every listener must exist before the event that woke it is given out. */
export default defineBackground(() => {
  const started = now();
  const desk = openDesk(browserHands, sessionKeep());
  const align = () => void reconcile().then(() => tidy(desk, started));

  receive(handlersOf(desk));
  browser.tabs.onRemoved.addListener((tab) => void desk.happen(tab, { kind: 'closed' }));
  browser.permissions.onAdded.addListener(align);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void leave(desk, origins).then(align));
  browser.runtime.onStartup.addListener(align);
  browser.runtime.onInstalled.addListener(align);
});
