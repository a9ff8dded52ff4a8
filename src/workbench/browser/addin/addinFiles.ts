import type { FunctionMetadata } from '../grid/functionHints';
import type { Language } from '../language';
import { readManifest, type AddinManifest } from './manifest';

/** The built add-in as its files describe it, in one language. */
export interface AddinFiles {
  readonly manifest: AddinManifest;
  /** With the names that formulas use. */
  readonly functions: readonly FunctionMetadata[];
}

/** Reads the built manifest and the metadata of the functions that it names; undefined when nothing is built. */
export async function loadAddinFiles(language: Language): Promise<AddinFiles | undefined> {
  const answer = await fetch('/manifest.xml');
  if (answer.status === 404) return undefined;
  const manifest = readManifest(await answer.text(), language);
  if (manifest.functionsMetadata === undefined) return { manifest, functions: [] };
  const metadata = (await (await fetch(manifest.functionsMetadata)).json()) as {
    readonly functions: readonly FunctionMetadata[];
  };
  const { functionPrefix } = manifest;
  return {
    manifest,
    functions: metadata.functions.map((each) => ({ ...each, name: functionPrefix + each.name })),
  };
}
