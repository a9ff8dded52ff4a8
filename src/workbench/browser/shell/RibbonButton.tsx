import { useId, type ReactNode } from 'react';

export interface RibbonButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly tip: { readonly title: string; readonly description: string };
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  /** For a button that opens a menu: whether it is open. */
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
}

/** A large button of the ribbon; its supertip appears on hover and on keyboard focus. */
export function RibbonButton({
  label,
  icon,
  tip,
  isPressed,
  isDisabled = false,
  isExpanded,
  onClick,
}: RibbonButtonProps) {
  const tipId = useId();
  return (
    <span className="ribbon-button">
      <button
        type="button"
        className="ribbon-button__face"
        aria-describedby={tipId}
        aria-pressed={isPressed}
        {...(isExpanded === undefined ? {} : { 'aria-haspopup': 'menu', 'aria-expanded': isExpanded })}
        disabled={isDisabled}
        onClick={onClick}
      >
        <span className="ribbon-button__icon">{icon}</span>
        <span className="ribbon-button__label">{label}</span>
      </button>
      <span className="supertip" role="tooltip" id={tipId}>
        {tip.title !== '' && <strong className="supertip__title">{tip.title}</strong>}
        {tip.description !== '' && <span className="supertip__text">{tip.description}</span>}
      </span>
    </span>
  );
}
