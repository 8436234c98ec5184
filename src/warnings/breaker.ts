/**
 * Stops a quarrel with the page: `tryAgain()` says whether putting something back may be tried once more. Up to `often`
 * times within `within` milliseconds; after that never again, because a page that takes it away that often always will.
 */
export function loopBreaker(often: number, within: number, now: () => number = () => performance.now()) {
  let tries: number[] = [];
  let broken = false;
  return {
    tryAgain(): boolean {
      const time = now();
      tries = [...tries.filter((at) => time - at < within), time];
      broken ||= tries.length > often;
      return !broken;
    },
  };
}
