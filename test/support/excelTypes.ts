import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A member of a class of Excel's API, as its types declare it. */
export interface ExcelMember {
  readonly name: string;
  /** The requirement set that brought it: "ExcelApi 1.7"; undefined where the types name none. */
  readonly set: string | undefined;
  readonly isMethod: boolean;
  readonly isReadonly: boolean;
  /** A property's type as written; of methods, each overload's parameters. */
  readonly type: string;
}

/** The classes of the namespace Excel with their members, read from @types/office-js. */
export function readExcelTypes(): Map<string, Map<string, ExcelMember>> {
  const manifest = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@types/office-js/package.json',
  );
  const lines = readFileSync(join(dirname(manifest), 'index.d.ts'), 'utf8').split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel'));
  const end = lines.findIndex((line, index) => index > start && line === '}');
  const classes = new Map<string, Map<string, ExcelMember>>();
  let members: Map<string, ExcelMember> | undefined;
  let set: string | undefined;
  for (const line of lines.slice(start, end)) {
    const opened = /^ {4}(?:export )?class (\w+)/.exec(line)?.[1];
    if (opened !== undefined) {
      members = new Map();
      classes.set(opened, members);
      continue;
    }
    if (line === '    }') members = undefined;
    if (!members) continue;
    if (/^ {8}\/\*\*/.test(line)) set = undefined;
    set = /\[Api set: ([\w ]+\d[\d.]*)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(readonly )?(\w+)\??(\(.*)?(?:: (.*))?;/.exec(line);
    const name = member?.[2];
    if (!member || name === undefined || members.has(name)) continue;
    const isMethod = member[3] !== undefined;
    const type = isMethod ? (member[3] ?? '') : (member[4] ?? '');
    members.set(name, { name, set, isMethod, isReadonly: member[1] !== undefined, type });
  }
  return classes;
}
