import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Texts } from '../texts';
import { CloseIcon } from './icons';
import type { ShellStore } from './shellState';

const readingTime = 6000;

/** A message over the page: information leaves by itself, an error stays until it is dismissed. */
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
          <span>{notice.text}</span>
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
