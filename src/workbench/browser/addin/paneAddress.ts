import type { Language } from '../language';

/** What office.js in the pane reads from its address to find its host. */
export interface PaneIdentity {
  readonly conversationId: string;
  readonly appId: string;
}

/**
 * Shared runtime and custom functions: without both flags office.js never starts the functions' runtime.
 */
const hostFlags = 3;

/**
 * The address of the add-in's page with what Excel on the web appends to it.
 * The part after `_xdm_Info` names the host page, to which alone office.js then talks.
 */
export function paneAddress(
  page: string,
  language: Language,
  identity: PaneIdentity,
  hostPage: Location,
): string {
  const hostInfo = `Excel$Web$16.01$${language}$$$$${String(hostFlags)}#`;
  const channel = `${identity.conversationId}|${identity.appId}|${hostPage.origin}${hostPage.pathname}`;
  const separator = page.includes('?') ? '&' : '?';
  return `${page}${separator}_host_Info=${hostInfo}&_xdm_Info=${encodeURIComponent(channel)}&_serializer_version=1`;
}
