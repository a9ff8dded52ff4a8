import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useEffect, useState } from 'react';
import type { Host } from '../../excel/host';
import type { SharingStatus } from '../../excel/sharing/sharing';
import { sharedFunctions } from '../../functions/portable/sharedFunctions';
import { useWords } from '../app/language';
import { shareTexts } from '../texts/share';
import { shellTexts } from '../texts/shell';
import { unreadableTexts } from './unreadableTexts';

export interface ShareNoticeProps {
  readonly host: Host;
  readonly onOpen: () => void;
}

/** Once, when the pane opens: a workbook that was prepared for sharing, or whose functions show errors. */
export default function ShareNotice({ host, onOpen }: ShareNoticeProps) {
  const { t, formats } = useWords();
  const [status, setStatus] = useState<SharingStatus | null>(null);
  useEffect(() => {
    let current = true;
    host
      .sharing(sharedFunctions(host.language))
      .status()
      .then((found) => {
        if (current) setStatus(found);
      })
      // Nothing that was asked for has failed; the Share page says what stands in the way.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [host]);
  if (status === null) return null;
  const { keptFormulas, unreadable, failing, stale } = status;
  if (keptFormulas === 0 && unreadable === undefined && failing.length === 0 && !stale) return null;
  const inCells =
    failing.length > 0
      ? t(shareTexts.noticeFailing, { count: formats.count(failing.length) })
      : t(shareTexts.stale);
  const unread = unreadable === 'lost' ? shareTexts.noticeLost : unreadable && unreadableTexts[unreadable];
  return (
    <MessageBar
      messageBarType={MessageBarType.info}
      isMultiline
      onDismiss={() => setStatus(null)}
      dismissButtonAriaLabel={t(shellTexts.dismiss)}
      actions={
        <div>
          <MessageBarButton
            text={t(shareTexts.openShare)}
            onClick={() => {
              setStatus(null);
              onOpen();
            }}
          />
        </div>
      }
    >
      {keptFormulas > 0 || unreadable !== undefined ? t(unread ?? shareTexts.noticeKept) : inCells}
    </MessageBar>
  );
}
