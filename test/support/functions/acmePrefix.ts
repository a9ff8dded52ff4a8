// Imported before anything else: what is loaded after it is as in a build with the prefix ACME.
Object.assign(globalThis, { CLIENTELE_NAMESPACE: 'ACME' });
