import { randomId } from './randomId';

/** This start of the add-in. */
export const owner = randomId();

const remembered = 'clientele.owners';
const mostRemembered = 50;
const lockOf = (id: string): string => `clientele.owner.${id}`;

/** Lets later starts in this browser see whether this one still lives: it holds a lock as long as its page does. */
export function announceOwner(): void {
  try {
    const locks = locksHere();
    if (locks === undefined) return;
    void locks.request(lockOf(owner), () => new Promise(() => undefined)).catch(() => undefined);
    const known = owners().filter((id) => id !== owner);
    localStorage.setItem(remembered, JSON.stringify([...known, owner].slice(-mostRemembered)));
  } catch {
    // A browser that keeps nothing for this page: others wait until this start gives no sign of life.
  }
}

/** True only where it is certain: a start in this browser whose page is gone. */
export async function isGone(id: string): Promise<boolean> {
  try {
    const locks = locksHere();
    if (locks === undefined || !owners().includes(id)) return false;
    const { held = [] } = await locks.query();
    return !held.some(({ name }) => name === lockOf(id));
  } catch {
    return false;
  }
}

function owners(): readonly string[] {
  const parsed: unknown = JSON.parse(localStorage.getItem(remembered) ?? '[]');
  return Array.isArray(parsed) ? parsed.filter((id) => typeof id === 'string') : [];
}

function locksHere(): LockManager | undefined {
  const here = globalThis as { readonly navigator?: { readonly locks?: LockManager } };
  return here.navigator?.locks;
}
