import type { HostWorkbook } from '../workbook/hostWorkbook';
import { hostType } from './hostObject';

/** What a worksheet function gave. */
const functionResult = hostType<{ readonly value: number }>('FunctionResult', {
  get: { Value: ({ value }) => value, Error: () => null },
});

const milliseconds = 86_400_000;

/** The first day that each date system counts from; day 60 of the 1900 system is 29 February 1900, which never was. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** Worksheet functions for add-ins: the one that tells a workbook's date system. */
export const functions = hostType<HostWorkbook>('Functions', {
  call: {
    Date: (workbook, args) => {
      const epoch = epochs[workbook.date1904 ? 1904 : 1900];
      const day = Date.UTC(args.number(0), args.number(1) - 1, args.number(2));
      return functionResult({ value: (day - epoch) / milliseconds });
    },
  },
});
