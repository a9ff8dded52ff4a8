import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Texts } from '../texts';
import { CloseIcon } from './icons';
import type { ShellStore } from './shellState';

const readingTime = 6000;

/** A message over the page: information leaves by itself, a warning and an error stay until they are dismissed. */
export function Notices({ store, texts }: { readonly store: ShellStore; readonly texts: Texts }) {
  const notice = useStore(store, (state) => state.notice);
  useEffect(() => {
    if (notice?.kind !== 'information') return undefined;
    const timer = setTimeout(() => store.setState({ notice: undefined }), readingTime);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return (
    <div className="notices" aria-live={notice?.kind === 'error' ? 'assertive' : 'polite'}>
      {notice !== undefined && (
        <div className={`notice notice--${notice.kind}`}>
          <div className="notice__text">
            <span>{notice.text}</span>
            {notice.lines !== undefined && (
              <ul tabIndex={0}>
                {notice.lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label={texts.dismiss}
            onClick={() => store.setState({ notice: undefined })}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
