import type { WorkbookModel } from '../../workbook/model';
import type { Language } from '../language';

/** A workbook that the sample menu offers. */
export interface SampleEntry {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
}

const folder = '/samples';

/** What the built add-in brings as samples beside the workbench's own; none where it brings no list. */
export async function loadSampleList(): Promise<readonly SampleEntry[]> {
  const answer = await fetch(`${folder}/index.json`);
  return answer.ok ? ((await answer.json()) as readonly SampleEntry[]) : [];
}

/** A sample of the add-in as it is built: already in the form that the workbook loads. */
export async function loadAddinSample(id: string, language: Language): Promise<WorkbookModel> {
  const answer = await fetch(`${folder}/${id}.${language}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${String(answer.status)}`);
  return (await answer.json()) as WorkbookModel;
}
