import { createContext, useContext } from 'react';
import { paletteFor, type Palette } from '../design/palette';

/** The colours in use, for what is drawn outside style sheets: charts. */
export const PaletteContext = createContext<Palette>(paletteFor(undefined));

export function usePalette(): Palette {
  return useContext(PaletteContext);
}
