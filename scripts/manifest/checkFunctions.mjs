/** The longest name of a function and of a parameter that Excel takes. */
const longestName = 128;

/**
 * What Excel would refuse in the functions' metadata. Names must begin with a letter, hold letters, digits, "_"
 * and ".", have three characters or more and never look like an address (CLV2, R1C1).
 */
export function checkFunctions(metadata, languageName) {
  const functions = metadata.functions ?? [];
  const faults = functions.length === 0 ? ['There are no functions.'] : [];
  const ids = functions.map(({ id }) => id.toUpperCase());
  for (const [i, each] of functions.entries()) {
    const say = (what) => faults.push(`${each.id}: ${what}`);
    if (!/^[A-Za-z][A-Za-z0-9_.]{2,}$/.test(each.name) || each.name.length > longestName) {
      say('Excel refuses the name.');
    }
    if (/^[A-Za-z]{1,3}\d+$/.test(each.name) || /^R\d*C\d*$/i.test(each.name))
      say('looks like a cell address.');
    if (ids.indexOf(each.id.toUpperCase()) !== i) say('occurs twice.');
    if (each.id !== each.name) say('id and name differ.');
    if (!each.description) say('has no description.');
    const parameters = each.parameters ?? [];
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => !optional)) {
      say('a required argument follows an optional one.');
    }
    for (const { name, description } of parameters) {
      if (!/^[\p{L}][\p{L}\p{N}_]*$/u.test(name)) say(`Excel refuses the argument's name "${name}".`);
      if (!description) say(`the argument ${name} has no description.`);
    }
  }
  return faults.map((fault) => `${languageName}: ${fault}`);
}
