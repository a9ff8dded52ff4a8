import type { Frame } from 'playwright-core';
import { limit } from '../../support/machine';

/**
 * Waits until a frame shows a text, or a button of that name that can be pressed, and knows it with the next picture. The
 * driver's own waiting looks every half second, which is what measurements would measure then.
 */
export async function whenShown(frame: Frame, text: string, what: 'text' | 'button' = 'text'): Promise<void> {
  await frame.waitForFunction(
    ([wanted, kind]) =>
      kind === 'text'
        ? document.body.textContent.includes(wanted)
        : [...document.querySelectorAll('button')].some(
            ({ textContent, disabled }) => !disabled && textContent.trim() === wanted,
          ),
    [text, what] as const,
    { polling: 'raf', timeout: limit(60_000) },
  );
}
