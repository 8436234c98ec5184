import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLearner } from '../src/messages/learner';
import { createReporter } from '../src/messages/reporter';
import type { Locale } from '../src/messages/said';
import { send } from '../src/messages/send';
import type { FromPage, ToPage } from '../src/messages/wire';
import { ENGLISH } from '../src/reading/bundled';
import { follow } from '../src/reading/follow';
import { Lexicon } from '../src/reading/lexicon';
import { createReader } from '../src/reading/reader';
import { pickedAt, placeOf, tried } from '../src/reading/teach';
import { isCutOff, whenCutOff } from '../src/sites/cut-off';
import { innerFrames } from '../src/sites/inner-frames';
import { openRoot } from '../src/sites/open-root';
import { release, startOnce } from '../src/sites/single-instance';
import { whenActive } from '../src/sites/when-active';
import type { ReadingDelta } from '../src/trade/field';
import type { Picked, SiteMap } from '../src/trade/site-map';
import { mountWarnings } from '../src/warnings/mount';
import { type Pick, startPick } from '../src/warnings/pick';

/**
 * What runs in the frames of a page that the user lets us read. It is injected by the worker and never stands in the
 * manifest. No content script of WXT's kind: those announce themselves by an event that the page can hear and forge.
 */
export default defineUnlistedScript(() => whenActive(document, () => startOnce(startPortal)));

function startPortal() {
  const tell = (message: FromPage) => void send(message).catch(() => undefined);
  const lexicon = new Lexicon(ENGLISH);
  let site: SiteMap = { fields: [], expects: [] };
  let pick: Pick | null = null;
  const reader = createReader(document, {
    lexicon,
    openRoot,
    taught: () => site.fields.filter(({ path = '/' }) => location.pathname.startsWith(path)),
    get expects() {
      return site.expects;
    },
  });
  const reporter = createReporter({
    send: (delta) => send({ kind: 'reading', delta, host: location.host }),
    sendSubmit: (at) => send({ kind: 'outcome', ...at, outcome: 'submitted' }),
  });
  const warnings = mountWarnings(document, { send: tell, elementOf: (field) => reader.element(field) });
  let frames = innerFrames(document);
  const report = (delta: ReadingDelta) => {
    if (delta.settled) frames = innerFrames(document);
    reporter.report({ ...delta, unreadable: [...delta.unreadable, ...frames] });
    void learn(reader.wants());
  };
  const followed = follow(document, reader, {
    onDelta: report,
    onSubmit: reporter.submitted,
  });
  const learn = createLearner(
    (language, compiled) => lexicon.add(language, compiled),
    () => report(followed.readNow()),
  );

  const readBy = (map: SiteMap) => {
    site = map;
    report(followed.readNow());
  };
  const pointed = (picked: Picked | null) => {
    warnings.rest(false);
    tell({ kind: 'picked', picked });
  };
  const letPick = (locale: Locale) =>
    startPick(document, {
      locale,
      openRoot,
      placeOf,
      picked: (place) => pointed(pickedAt(reader, place)),
      cancelled: () => pointed(null),
    });
  void send({ kind: 'portal-map?' }).then(
    (map) => (map.fields.length || map.expects.length) && readBy(map),
    () => undefined,
  );

  const onMessage = (message: unknown): Promise<Picked> | undefined => {
    const asked = message as ToPage;
    if (asked.kind === 'show' && asked.document === reporter.last().document) warnings.show(asked);
    if (asked.kind === 'locate') warnings.locate(asked.field);
    if (asked.kind === 'read') reporter.reportAll();
    if (asked.kind === 'portal-map') readBy(asked.map);
    if (asked.kind === 'pick') {
      pick?.stop();
      warnings.rest(asked.on);
      pick = asked.on ? letPick(asked.locale) : null;
    }
    if (asked.kind === 'try-lesson') return Promise.resolve(tried(document, reader, asked.selector, openRoot));
    if (asked.kind === 'stop') stop();
    return undefined;
  };
  const onHide = () => tell({ kind: 'outcome', ...reporter.last(), outcome: 'left' });
  const onReturn = (event: PageTransitionEvent) => event.persisted && reporter.reportAll();

  browser.runtime.onMessage.addListener(onMessage);
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onReturn);
  const watch = whenCutOff(stop);

  function stop() {
    watch.stop();
    followed.stop();
    reporter.stop();
    warnings.stop();
    pick?.stop();
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', onReturn);
    if (!isCutOff()) browser.runtime.onMessage.removeListener(onMessage);
    release();
  }
  return { alive: () => !isCutOff(), stop };
}
