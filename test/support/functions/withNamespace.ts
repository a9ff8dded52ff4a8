/** Loads modules as a build with a prefix has them: what `load` requires is loaded anew, with the prefix set. */
export function withNamespace<T>(namespace: string, load: () => T): T {
  let loaded: { readonly value: T } | undefined;
  Object.assign(globalThis, { CLIENTELE_NAMESPACE: namespace });
  try {
    jest.isolateModules(() => {
      loaded = { value: load() };
    });
  } finally {
    delete (globalThis as { CLIENTELE_NAMESPACE?: string }).CLIENTELE_NAMESPACE;
  }
  if (loaded === undefined) throw new Error('nothing was loaded');
  return loaded.value;
}
