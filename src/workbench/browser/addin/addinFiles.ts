import { readFunctionsJson } from '../../workbook/functionMetadata';
import { loadSampleList, type SampleEntry } from '../files/sampleList';
import type { DescribedFunction } from '../grid/functionHints';
import type { Language } from '../language';
import { readManifest, type AddinManifest } from './manifest';

/** The built add-in as its files describe it, in one language. */
export interface AddinFiles {
  readonly manifest: AddinManifest;
  /** With the names that formulas use. */
  readonly functions: readonly DescribedFunction[];
  readonly samples: readonly SampleEntry[];
}

/** Reads the built manifest and the metadata of the functions that it names; undefined when nothing is built. */
export async function loadAddinFiles(language: Language): Promise<AddinFiles | undefined> {
  const answer = await fetch('/manifest.xml');
  if (answer.status === 404) return undefined;
  const manifest = readManifest(await answer.text(), language);
  const samples = await loadSampleList();
  if (manifest.functionsMetadata === undefined) return { manifest, functions: [], samples };
  const json = await (await fetch(manifest.functionsMetadata)).text();
  return { manifest, functions: readFunctionsJson(json, manifest.functionPrefix), samples };
}
