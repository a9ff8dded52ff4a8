/** Rows and columns that an empty sheet shows; the grid grows with its content. */
export const smallestSheet = { rows: 1000, columns: 26 } as const;
