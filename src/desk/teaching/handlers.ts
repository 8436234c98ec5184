import browser from 'webextension-polyfill';
import type { Handlers } from '../../messages/receive';
import { askFrame, broadcast, sendToFrame, sendToTab } from '../../messages/send';
import { parsePicked } from '../../messages/site-map.schema';
import { addLesson, takeBack } from '../../sites/lessons';
import { siteOf } from '../../sites/site-of';
import { today } from '../clock';
import type { Desk } from '../desk';
import { speech } from '../speaking';
import { siteMapFor } from './site-map-for';

type Kind = 'portal-map?' | 'picked' | 'pick' | 'try-lesson' | 'teach' | 'take-back';

/** Portal maps and teaching. What a page was pointed at is only shown in the panel: nothing is kept that was not saved there. */
export function teachingHandlers(desk: Desk): Pick<Handlers, Kind> {
  const pick = async (tab: number, on: boolean) =>
    sendToTab(tab, { kind: 'pick', on, locale: on ? (await speech()).locale : 'en' });

  /** Frames of the site read their pages by what is known of it now. */
  async function tellFrames(host: string): Promise<void> {
    const map = await siteMapFor(host);
    for (const { tab, frames } of await desk.all())
      for (const reading of frames)
        if (siteOf(reading.host) === siteOf(host)) await sendToFrame(tab, reading.frame, { kind: 'portal-map', map });
  }

  return {
    'portal-map?': (_, { host }) => siteMapFor(host),
    async picked({ picked }, { tab, frame, host }) {
      await pick(tab, false);
      await broadcast({ kind: 'picked', tab, frame, host, picked });
    },
    async pick({ tab, on }) {
      const arrived = await pick(tab, on);
      if (on && !arrived) throw new Error('This page is not being read. Press “Check this page” first.');
    },
    async 'try-lesson'({ tab, frame, selector }) {
      return parsePicked(await askFrame(tab, frame, { kind: 'try-lesson', selector }));
    },
    async teach({ tab, host, lesson }) {
      if ((await browser.tabs.get(tab)).incognito)
        throw new Error('A private window keeps nothing, so nothing was taught.');
      await addLesson(host, { ...lesson, because: `taught in the side panel on ${today()}` });
      await tellFrames(host);
    },
    async 'take-back'({ host }) {
      await takeBack(host);
      await tellFrames(host);
    },
  };
}
