import { allFunctions } from '../../functions/catalogue';
import { CallNames } from '../../functions/explain/readArguments';
import { portableFunctions } from '../../functions/portable/portableFunctions';
import { writtenName } from '../../functions/writtenName';

/** Every function of ours by the names that formulas may have for it: live and portable. */
export function callNames(): CallNames {
  const portable = new Map(portableFunctions('en-US').map(({ live, name }) => [live, name]));
  return new CallNames(
    allFunctions.flatMap((declaration) => {
      const name = portable.get(declaration.name);
      return [
        [writtenName(declaration.name), declaration] as const,
        ...(name === undefined ? [] : [[name, declaration] as const]),
      ];
    }),
  );
}
