/** Languages of the sample; the same as the workbench's. */
export type SampleLanguage = 'en-US' | 'zh-CN';

/** One text in every language. */
export type SampleText = Readonly<Record<SampleLanguage, string>>;
