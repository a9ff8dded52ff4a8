import { HostError } from '../workbook/hostError';
import type { HostObject } from './hostObject';

/** Objects that office.js keeps from one batch to the next by a reference id: ranges, above all. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  idOf(object: HostObject): string {
    let id = this.ids.get(object);
    if (id === undefined) {
      id = `reference${this.next}`;
      this.next += 1;
      this.ids.set(object, id);
    }
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  release(object: HostObject): void {
    const id = this.ids.get(object);
    if (id !== undefined) this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}
