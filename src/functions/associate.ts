import type { Language } from '../i18n/language';
import { allFunctions } from './catalogue';
import { callable } from './callable';
import type { CellError } from './cellError';

/** Hands every function to Excel, with messages in the user's language. */
export function associateAll(language: Language): void {
  const makeError = (error: CellError): unknown =>
    error.host ?? new CustomFunctions.Error(excelCode(error), error.message(language));
  for (const declaration of allFunctions) {
    CustomFunctions.associate(declaration.name, callable(declaration, language, makeError));
  }
}

function excelCode({ excel }: CellError): CustomFunctions.ErrorCode {
  switch (excel) {
    case '#DIV/0!':
      return CustomFunctions.ErrorCode.divisionByZero;
    case '#NUM!':
      return CustomFunctions.ErrorCode.invalidNumber;
    case '#N/A':
      return CustomFunctions.ErrorCode.notAvailable;
    case '#VALUE!':
      return CustomFunctions.ErrorCode.invalidValue;
  }
}
