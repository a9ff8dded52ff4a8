import { hostileArchives } from './hostileArchives';
import type { HostileFile } from './hostileFile';
import { hostileSheets } from './hostileSheets';
import { hostileTexts } from './hostileTexts';

/** Files that must open or be refused in time, with every loss told. Made by hand, each small for what it does. */
export const hostileFiles: readonly HostileFile[] = [...hostileArchives, ...hostileSheets, ...hostileTexts];
