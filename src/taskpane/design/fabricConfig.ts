/**
 * Fluent reads this when its first module runs: no fonts and no icons from its own server. Import it
 * before anything of Fluent.
 */
Object.assign(window, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '' } });

export {};
