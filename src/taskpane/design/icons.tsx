import './looseStyles';
import './icons.css';
import {
  BackIcon,
  CalendarIcon,
  CancelIcon,
  CheckMarkIcon,
  ChevronDownIcon,
  ChevronRightIcon,
  ChevronUpIcon,
  ClearIcon,
  CompletedIcon,
  EditIcon,
  ErrorBadgeIcon,
  InfoIcon,
  MoreIcon,
  RefreshIcon,
  SearchIcon,
  TableIcon,
  UndoIcon,
  WarningIcon,
} from '@fluentui/react-icons-mdl2';
import { registerIcons } from 'office-ui-fabric-react/lib/Styling';

const icons = {
  Back: <BackIcon className="icon" />,
  Calendar: <CalendarIcon className="icon" />,
  Cancel: <CancelIcon className="icon" />,
  CheckMark: <CheckMarkIcon className="icon" />,
  ChevronDown: <ChevronDownIcon className="icon" />,
  ChevronRight: <ChevronRightIcon className="icon" />,
  ChevronUp: <ChevronUpIcon className="icon" />,
  Clear: <ClearIcon className="icon" />,
  Completed: <CompletedIcon className="icon" />,
  Edit: <EditIcon className="icon" />,
  ErrorBadge: <ErrorBadgeIcon className="icon" />,
  Info: <InfoIcon className="icon" />,
  More: <MoreIcon className="icon" />,
  Refresh: <RefreshIcon className="icon" />,
  Search: <SearchIcon className="icon" />,
  Table: <TableIcon className="icon" />,
  Undo: <UndoIcon className="icon" />,
  Warning: <WarningIcon className="icon" />,
};

export type IconName = keyof typeof icons;

/** Tells Fluent the few icons it and we use: as SVG in the bundle, never as fonts from elsewhere. */
export function registerPaneIcons(): void {
  registerIcons({
    icons: {
      ...icons,
      // Fluent's own names for icons that its message bars use.
      Error: icons.ErrorBadge,
      Blocked2: icons.ErrorBadge,
      DoubleChevronDown: icons.ChevronDown,
      ChevronUpSmall: icons.ChevronUp,
      ChevronDownSmall: icons.ChevronDown,
    },
  });
}

export function PaneIcon({ name }: { readonly name: IconName }) {
  return icons[name];
}
