import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { Texts } from '../texts';
import { ChevronIcon, SampleIcon } from './icons';
import { RibbonButton } from './RibbonButton';
import type { ShellStore } from './shellState';

export interface SampleMenuProps {
  readonly store: ShellStore;
  readonly texts: Texts;
  readonly isDisabled: boolean;
  /** Without an id: the workbench's own. */
  readonly onSample: (id?: string) => void;
}

/** The ribbon's button with a menu of sample workbooks: the workbench's own, and those that the add-in brings. */
export function SampleMenu({ store, texts, isDisabled, onSample }: SampleMenuProps) {
  const { language, samples } = useStore(store);
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector('button')?.focus();
  }, [isOpen]);

  const close = (): void => {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  const choose = (id?: string): void => {
    close();
    onSample(id);
  };
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') close();
    const entries = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    entries.at(next % entries.length)?.focus();
  };
  const leave = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  const own = { id: undefined, name: texts.sampleName, description: texts.sampleTip };
  const entries = [
    own,
    ...samples.map(({ id, name, description }) => ({
      id,
      name: name[language],
      description: description[language],
    })),
  ];
  return (
    <div className="ribbon-menu" ref={frame} onBlur={leave}>
      <RibbonButton
        label={texts.sample}
        icon={
          <>
            <SampleIcon />
            <ChevronIcon />
          </>
        }
        tip={{ title: texts.sample, description: texts.sampleMenuTip }}
        isDisabled={isDisabled}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div className="ribbon-menu__list" role="menu" aria-label={texts.sample} ref={menu} onKeyDown={move}>
          {entries.map(({ id, name, description }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="ribbon-menu__entry"
              onClick={() => choose(id)}
            >
              <span className="ribbon-menu__name">{name}</span>
              <span className="ribbon-menu__description">{description}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
