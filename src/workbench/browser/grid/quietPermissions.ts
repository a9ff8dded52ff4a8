import { PermissionService, type IPermissionPoint, type IPermissionService } from '@univerjs/core';
import { filter } from 'rxjs';
import type { BehaviorSubject } from 'rxjs';

/**
 * The engine's permissions, telling only of those that change. Each new sheet brings some thirty points, all of them
 * allowed; told one by one they had the grid laid out and drawn and its toolbar made anew, though nothing that is seen
 * hangs on them yet.
 */
export class QuietPermissions extends PermissionService implements IPermissionService {
  private isAdding = false;

  constructor() {
    super();
    this.permissionPointUpdate$ = this.permissionPointUpdate$.pipe(filter(() => !this.isAdding));
  }

  override addPermissionPoint<T = boolean>(
    point: IPermissionPoint<T> | BehaviorSubject<IPermissionPoint<T>>,
  ): boolean {
    this.isAdding = true;
    try {
      return super.addPermissionPoint(point);
    } finally {
      this.isAdding = false;
    }
  }
}
