import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { RibbonControl } from '../addin/manifest';
import type { Texts } from '../texts';
import { AddinIcon, NewIcon, OpenIcon, SaveIcon } from './icons';
import { RibbonButton } from './RibbonButton';
import { SampleMenu } from './SampleMenu';
import type { ShellStore } from './shellState';

export interface RibbonProps {
  readonly store: ShellStore;
  readonly texts: Texts;
  readonly onNew: () => void;
  readonly onSample: (id?: string) => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onControl: (control: RibbonControl) => void;
}

/** The file commands, and the add-in's groups as its manifest describes them. */
export function Ribbon({ store, texts, onNew, onSample, onOpen, onSave, onControl }: RibbonProps) {
  const { manifest, isPaneOpen, isStarting, working } = useStore(store);
  const isBusy = working !== undefined;
  const fileButton = (label: string, tip: string, icon: ReactNode, onClick: () => void) => (
    <RibbonButton
      label={label}
      icon={icon}
      tip={{ title: label, description: tip }}
      isDisabled={isBusy}
      onClick={onClick}
    />
  );
  return (
    <nav className="ribbon" aria-label={texts.ribbon}>
      <div className="ribbon-group" role="group" aria-label={texts.fileGroup}>
        <div className="ribbon-group__controls">
          {fileButton(texts.newWorkbook, texts.newWorkbookTip, <NewIcon />, onNew)}
          <SampleMenu store={store} texts={texts} isDisabled={isBusy} onSample={onSample} />
          {fileButton(texts.open, texts.openTip, <OpenIcon />, onOpen)}
          {fileButton(texts.save, texts.saveTip, <SaveIcon />, onSave)}
        </div>
        <span className="ribbon-group__label" aria-hidden="true">
          {texts.fileGroup}
        </span>
      </div>
      {manifest?.groups.map((group) => (
        <div
          key={group.id}
          className="ribbon-group"
          role="group"
          aria-label={group.label}
          data-addin={manifest.id}
        >
          <div className="ribbon-group__controls">
            {group.controls.map((control) => (
              <RibbonButton
                key={control.id}
                label={control.label}
                icon={
                  control.icon === undefined ? (
                    <AddinIcon />
                  ) : (
                    <img src={control.icon} alt="" width={32} height={32} />
                  )
                }
                tip={control.tip}
                isDisabled={isBusy}
                {...(control.action.kind === 'showTaskPane' ? { isPressed: isPaneOpen } : {})}
                onClick={() => onControl(control)}
              />
            ))}
          </div>
          <span className="ribbon-group__label" aria-hidden="true">
            {group.label}
          </span>
        </div>
      ))}
      {manifest === undefined && !isStarting && <p className="ribbon__missing">{texts.addinGroupMissing}</p>}
    </nav>
  );
}
