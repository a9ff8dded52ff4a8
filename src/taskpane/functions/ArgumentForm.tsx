import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { argumentName } from '../../functions/argumentNames';
import { expectedText } from '../../functions/cells/expected';
import type { FunctionDeclaration } from '../../functions/defineFunction';
import { isOptional, type Parameter } from '../../functions/parameter';
import { writtenName } from '../../functions/writtenName';
import type { CellPlace, Host } from '../../excel/host';
import { useWords, type Words } from '../app/language';
import { functionsTexts } from '../texts/functions';
import { classNames } from '../ui/classNames';
import { Disclosure } from '../ui/Disclosure';
import layout from '../ui/layout.module.css';
import { ArgumentLabel, PickedField } from './ArgumentField';
import styles from './ArgumentForm.module.css';
import type { ArgumentInput } from './argumentInput';
import { ResultView } from './ResultView';
import { shownNumber } from './shownNumber';
import { useArguments, type ArgumentForm as Form, type Held } from './useArguments';

const c = classNames({ ...layout, ...styles });

export interface ArgumentFormProps {
  readonly declaration: FunctionDeclaration;
  readonly host: Host;
  readonly onInsert: (formula: string, place: CellPlace) => void;
}

/** A function's arguments as fields, what they give, and the button that writes it into a cell. */
export function ArgumentForm({ declaration, host, onInsert }: ArgumentFormProps) {
  const { t } = useWords();
  const form = useArguments(host, declaration);
  const { place, outcome, formula, inTheWay } = form;
  const indices = declaration.parameters.map((_, index) => index);
  // By what was found at first: a field must not move while it is typed into.
  const isMain = (index: number): boolean =>
    !isOptionalAt(declaration, index) || (form.prefilled[index] ?? '') !== '';
  const folded = indices.filter((index) => !isMain(index));
  const isReady = outcome.kind !== 'missing' && outcome.kind !== 'unreadable';
  const field = (index: number) => (
    <ArgumentEntry key={index} declaration={declaration} index={index} form={form} />
  );
  const cell = place?.address ?? '';
  return (
    <div className={c('form')} role="group" aria-label={t(functionsTexts.arguments)}>
      {indices.filter(isMain).map(field)}
      {folded.length > 0 && (
        <Disclosure title={t(functionsTexts.moreArguments, { count: folded.length })}>
          <div className={c('fields')}>{folded.map(field)}</div>
        </Disclosure>
      )}
      <PickedField
        label={t(functionsTexts.place)}
        name={t(functionsTexts.place)}
        value={place === null ? '' : placeText(place)}
        help=""
        hint={form.picking === 'place' ? t(functionsTexts.pickPlace) : ''}
        isFaulty={false}
        isRequired={true}
        isReadOnly={true}
        isPicking={form.picking === 'place'}
        onType={() => undefined}
        onFocus={() => form.follow('place')}
        onLeave={() => form.leave('place')}
        onTake={() => form.take('place')}
      />
      <ResultView declaration={declaration} outcome={outcome} />
      <p className={c('formula')}>
        <span className={c('hidden')}>{t(functionsTexts.formula)} </span>
        {formula}
      </p>
      {inTheWay !== null && (
        <p className={c('small', 'warning')}>{t(functionsTexts.spillBlocked, { cells: inTheWay })}</p>
      )}
      <PrimaryButton
        text={t(functionsTexts.insertNamed, { name: writtenName(declaration.name), address: cell })}
        styles={{ root: { alignSelf: 'flex-start' } }}
        disabled={place === null || !isReady}
        allowDisabledFocus
        onClick={() => {
          if (place !== null && isReady) onInsert(formula, place);
        }}
      />
    </div>
  );
}

interface ArgumentEntryProps {
  readonly declaration: FunctionDeclaration;
  readonly index: number;
  readonly form: Form;
}

function ArgumentEntry({ declaration, index, form }: ArgumentEntryProps) {
  const words = useWords();
  const { t, language } = words;
  const parameter = declaration.parameters[index];
  const input = form.inputs[index];
  if (parameter === undefined || input === undefined) return null;
  const isPicking = form.picking === index;
  const held = form.held[index];
  const isFaulty = input.kind === 'fault' || (input.kind === 'reference' && held?.kind === 'problem');
  const hint = hintOf(parameter, input, held, words);
  return (
    <PickedField
      label={<ArgumentLabel parameter={parameter} />}
      name={t(argumentName(parameter.name))}
      value={form.typed[index] ?? ''}
      choices={choicesOf(parameter).map((choice) => choice[language])}
      help={t(parameter.text)}
      hint={isPicking && input.kind === 'blank' ? `${hint} ${t(functionsTexts.pickCells)}` : hint}
      isFaulty={isFaulty}
      isRequired={!isOptional(parameter)}
      isPicking={isPicking}
      onType={(text) => form.type(index, text)}
      onFocus={() => form.follow(index)}
      onLeave={() => form.leave(index)}
      onTake={() => form.take(index)}
    />
  );
}

const truths = ['TRUE', 'FALSE'].map((word) => ({ 'en-US': word, 'zh-CN': word }));

function choicesOf(parameter: Parameter) {
  if (parameter.kind === 'truth') return truths;
  return parameter.kind === 'choice' ? parameter.choices.map(({ text }) => text) : [];
}

/** What a field holds, why it cannot be read, or what it wants. */
function hintOf(
  parameter: Parameter,
  input: ArgumentInput,
  held: Held | undefined,
  { t, formats, language }: Words,
): string {
  switch (input.kind) {
    case 'blank': {
      const wanted = t(functionsTexts.wanted, { expected: t(expectedText(parameter)) });
      if (!('default' in parameter)) return wanted;
      const standard = String(parameter.default).toUpperCase();
      return formats.sentences([wanted, t(functionsTexts.ifLeftOut, { value: standard })]);
    }
    case 'value':
      return '';
    case 'calculation':
      return t(functionsTexts.calculation);
    case 'fault':
      return t(functionsTexts[input.fault]);
    case 'reference': {
      if (held === undefined) return '';
      if (held.kind === 'problem') return t(held.problem.text);
      const cells = held.values.flat();
      const shown = cells.slice(0, mostShown).map((cell) => (cell === '' ? t(functionsTexts.blank) : cell));
      const list = formats.list(
        shown.map((cell) => (typeof cell === 'number' ? shownNumber(cell, language) : String(cell))),
      );
      if (cells.length === 1) return t(functionsTexts.holdsOne, { value: list });
      const text = cells.length > mostShown ? functionsTexts.holdsMore : functionsTexts.holds;
      return t(text, { count: formats.count(cells.length), values: list });
    }
  }
}

/** Values of a range that its field shows. */
const mostShown = 4;

function isOptionalAt({ parameters }: FunctionDeclaration, index: number): boolean {
  const parameter = parameters[index];
  return parameter !== undefined && isOptional(parameter);
}

function placeText({ sheetName, address }: CellPlace): string {
  return `${sheetName}!${address}`;
}
