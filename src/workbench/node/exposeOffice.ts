import type { NodeWorkbench } from './startNodeWorkbench';

const names = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'] as const;

/**
 * Gives code outside the page the page's Office objects, as globals: for TypeScript that a test imports.
 * Returns a function that takes them away again.
 */
export function exposeOffice(workbench: NodeWorkbench): () => void {
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      value: workbench.globals[name],
      configurable: true,
      writable: true,
    });
  }
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  };
}
