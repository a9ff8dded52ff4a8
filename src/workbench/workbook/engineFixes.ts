import { ICommandService, IUniverInstanceService, toDisposable, type IDisposable } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { installArithmeticFix } from './arithmeticFix';
import { installColumnTotalsFix } from './columnTotalsFix';
import { installConditionalFormatFix } from './conditionalFormatFix';
import { installConditionalTotalsFix } from './conditionalTotalsFix';
import { injectorOf, type Engine } from './engine';
import { installFormulaSearchFix, watchFormulas } from './formulaSearchFix';
import { installInvertedIndexFix } from './invertedIndexFix';
import { installIsOmitted } from './omittedArgument';
import { installLongArrayFix, installLongArrayFunctions } from './longArrayFix';
import { installNamedFormulaFix } from './namedFormulaFix';
import { watchPlacedCells } from './placeCells';
import { installRowFilterFix } from './rowFilterFix';
import { installSpillCopyFix } from './spillCopyFix';
import { installTableNameFix } from './tableNameFix';
import { installTextToNumberFix } from './textToNumberFix';
import { installVolatileFunctionFix } from './volatileFunctionFix';

/** Mends what the engine does wrongly or slowly. Each fix says what it is for and what it brings. */
export function installEngineFixes(): void {
  installArithmeticFix();
  installConditionalFormatFix();
  installFormulaSearchFix();
  installInvertedIndexFix();
  installLongArrayFix();
  installNamedFormulaFix();
  installSpillCopyFix();
  installTableNameFix();
  installTextToNumberFix();
  installVolatileFunctionFix();
}

/** The fixes that listen to one engine, once it has its first workbook: it starts its parts only then. */
export function watchEngine(engine: Engine): IDisposable {
  const injector = injectorOf(engine);
  const functions = injector.get(IFunctionService);
  installColumnTotalsFix(functions);
  installConditionalTotalsFix(functions);
  installIsOmitted(functions);
  installLongArrayFunctions(functions);
  const parts = [
    watchFormulas(injector.get(ICommandService), injector.get(IUniverInstanceService)),
    installRowFilterFix(engine),
    watchPlacedCells(engine),
  ];
  return toDisposable(() => {
    for (const part of parts) part.dispose();
  });
}
