/**
 * The classes of a CSS module by their short names: `c('item', isOpen && 'open')`. A name that the
 * module does not have is left out.
 */
export function classNames(
  module: Readonly<Record<string, string>>,
): (...names: readonly (string | false)[]) => string {
  return (...names) => names.flatMap((name) => (name === false ? [] : (module[name] ?? []))).join(' ');
}
