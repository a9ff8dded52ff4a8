import { ModelError, type ModelErrorCode } from '../../../models/modelError';
import { tasks, type TaskArguments, type TaskName, type TaskResult } from './tasks';

/** What a worker answers: an error's class does not survive the copy, its code does. */
export type TaskReply<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: ModelErrorCode;
      readonly values: Readonly<Record<string, string | number>>;
    };

/** Runs a task where the caller is. @throws ModelError */
export function runHere<Name extends TaskName>(name: Name, args: TaskArguments<Name>): TaskResult<Name> {
  const task = tasks[name] as (...some: TaskArguments<Name>) => TaskResult<Name>;
  return task(...args);
}

/** Runs a task and answers with a copyable reply. */
export function replyTo<Name extends TaskName>(
  name: Name,
  args: TaskArguments<Name>,
): TaskReply<TaskResult<Name>> {
  try {
    return { ok: true, value: runHere(name, args) };
  } catch (error) {
    if (error instanceof ModelError) return { ok: false, code: error.code, values: error.values };
    throw error;
  }
}

/** The value of a reply. @throws ModelError as the task threw it */
export function valueOf<Value>(reply: TaskReply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new ModelError(reply.code, reply.values);
}
