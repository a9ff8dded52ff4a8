/** Days in each unit of time; a month is a twelfth of the mean year. */
export const daysPerUnit = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 } as const;

export type TimeUnit = keyof typeof daysPerUnit;
