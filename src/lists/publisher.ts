import type { ListHead } from '../screening/designation';

/** What a publisher's list must look like; a parser that has gone blind, or half a file, is noticed by it. */
export interface Expectation {
  /** Fewer entries than this is not the whole list. */
  entriesAtLeast: number;
  /** Share of entries that carry each kind of data, at least; 0 to 1. */
  fill: Partial<Record<'programmes' | 'countries' | 'aliases' | 'identifiers' | 'listedOn', number>>;
  /** A new list that has lost a greater share of its entries than this is held back. */
  greatestLoss: number;
}

/** A publisher of an official list: who it is, what its list means, where it is, and what it must look like. */
export interface Publisher extends Pick<ListHead, 'id' | 'title' | 'publisher' | 'jurisdiction' | 'effect'> {
  /** Page on which a person finds the list. */
  page: string;
  /** Files that make up the list, fetched together; empty where the publisher has no fixed address. */
  files: string[];
  /** Hosts that those addresses lead on to: a browser follows nowhere that it was not allowed to, so they are asked for too. */
  leadsTo: string[];
  /** Formats that are this publisher's (`ListFormat.id`). */
  formats: string[];
  /** Days after which a list of this publisher is stale. */
  goodForDays: number;
  expect: Expectation;
  /** Terms of use in a few words. */
  terms: string;
}
