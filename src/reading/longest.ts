/** Longest value that is carried on; what is typed beyond it is cut. */
export const LONGEST_VALUE = 2000;
