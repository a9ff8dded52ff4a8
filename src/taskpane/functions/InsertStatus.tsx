import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useWords } from '../app/language';
import { functionsTexts } from '../texts/functions';
import { shellTexts } from '../texts/shell';
import type { Insertion, InsertStatusValue } from './useInsert';

export interface InsertStatusProps {
  readonly status: InsertStatusValue | null;
  readonly onReplace: (insertion: Insertion) => void;
  readonly onDismiss: () => void;
}

/** Where the function went, or what stands in the way. */
export function InsertStatus({ status, onReplace, onDismiss }: InsertStatusProps) {
  const { t } = useWords();
  if (status === null) return null;
  const dismissal = { onDismiss, dismissButtonAriaLabel: t(shellTexts.dismiss), isMultiline: true };
  switch (status.kind) {
    case 'inserted':
      return (
        <MessageBar {...dismissal} messageBarType={MessageBarType.success}>
          {t(functionsTexts.inserted, { address: status.address })}
        </MessageBar>
      );
    case 'occupied':
      return (
        <MessageBar
          {...dismissal}
          messageBarType={MessageBarType.warning}
          actions={
            <div>
              <MessageBarButton
                text={t(functionsTexts.replace)}
                onClick={() => onReplace(status.insertion)}
              />
              <MessageBarButton text={t(functionsTexts.keep)} onClick={onDismiss} />
            </div>
          }
        >
          {t(functionsTexts.occupied, { address: status.insertion.place.address })}
        </MessageBar>
      );
    case 'failed':
      return (
        <MessageBar {...dismissal} messageBarType={MessageBarType.error}>
          {t(status.problem.text)}
        </MessageBar>
      );
  }
}
