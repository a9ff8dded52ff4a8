import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ShellStore } from './shellState';

/** The question of the state, if there is one, in a modal dialog. Escape answers no. */
export function QuestionDialog({ store }: { readonly store: ShellStore }) {
  const question = useStore(store, (state) => state.question);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question !== undefined) dialog.current?.showModal();
  }, [question]);
  if (question === undefined) return null;
  const answer = (yes: boolean): void => {
    store.setState({ question: undefined });
    question.answer(yes);
  };
  return (
    <dialog ref={dialog} className="question" aria-label={question.text} onCancel={() => answer(false)}>
      <p>{question.text}</p>
      <div className="question__answers">
        <button type="button" className="button button--primary" onClick={() => answer(true)}>
          {question.yes}
        </button>
        <button type="button" className="button" onClick={() => answer(false)}>
          {question.no}
        </button>
      </div>
    </dialog>
  );
}
