import { configureLoadStyles } from '@microsoft/load-themed-styles';

// The icon package adds a style element with text, which the page's content security policy refuses.
// Its two rules stand in icons.css instead. This module must be evaluated before the icons are.
configureLoadStyles(() => undefined);
