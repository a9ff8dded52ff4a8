import { clusters } from './clusters/clusters';
import { fourC } from './fourC';
import { lifecycle } from './lifecycle';
import type { Method } from './method';
import { nature } from './nature';
import { rfm } from './rfm/rfm';
import type { MethodId } from './segmentation';
import { valueRisk } from './valueRisk/valueRisk';
import { valueTiers } from './valueTiers';

/** Every way of dividing customers, in the order in which they are offered. */
export const methodCatalogue: readonly Method[] = [
  valueTiers,
  rfm,
  lifecycle,
  nature,
  valueRisk,
  clusters,
  fourC,
];

export function methodOf(id: MethodId): Method {
  // The catalogue holds every MethodId: its test says so.
  return methodCatalogue.find((method) => method.id === id) ?? valueTiers;
}
