import type { Text } from '../../i18n/language';
import { fillText, percent } from '../fillText';
import type { Method } from '../method';
import { noteUnplaced } from '../noteUnplaced';
import type { SettingDescriptor } from '../settings';
import { tierTexts } from '../texts/tierTexts';
import { valueRiskTexts as texts } from '../texts/valueRiskTexts';
import { tierSettings } from '../tierSettings';
import { computeTiers } from '../valueTiers';
import { customerRisk } from './customerRisk';

/** Keys of the risk classes, the best first; a segment's key is "high|low": tier, then risk. */
export const riskKeys = ['low', 'medium', 'high'] as const;
const riskNames = [texts.low, texts.medium, texts.high] as const;

const pdSetting = (key: string, name: Text, value: number): SettingDescriptor => ({
  kind: 'number',
  key,
  name,
  help: texts.pdHelp,
  default: value,
  minimum: 0.0001,
  maximum: 1,
  step: 0.005,
  integer: false,
  format: 'percent',
});

/** The grid of value tiers and credit risk. */
export const valueRisk: Method = {
  id: 'valueRisk',
  title: texts.title,
  explanation: texts.explanation,
  needs: [
    { fields: ['value', 'clv', 'amount'], why: texts.needValue },
    { fields: ['creditGrade', 'pd'], why: texts.needGrade },
    { fields: ['businessNeed'], optional: true, why: texts.needBusiness },
    { fields: ['cooperationYears'], optional: true, why: texts.needBusiness },
  ],
  settings: [
    ...tierSettings,
    {
      kind: 'choice',
      key: 'meaning',
      name: texts.meaning,
      help: texts.meaningHelp,
      default: 'auto',
      options: [
        { value: 'auto', name: texts.auto },
        { value: 'credit', name: texts.goodCredit },
        { value: 'risk', name: texts.highRisk },
      ],
    },
    pdSetting('lowPd', texts.lowPd, 0.01),
    pdSetting('highPd', texts.highPd, 0.05),
  ],
  *run(customers, settings) {
    yield { done: 0 };
    const meaning = settings.choice('meaning');
    const limits = { lowPd: settings.number('lowPd'), highPd: settings.number('highPd') };
    const risk = customerRisk(customers, {
      meaning: meaning === 'credit' || meaning === 'risk' ? meaning : 'auto',
      ...limits,
    });
    // People without a grade are no yardstick for institutions: tiers are among those whose risk is known.
    const tiers = computeTiers(customers, settings, (customer) => (risk.classes[customer] ?? -1) >= 0);
    const membership = tiers.membership.map((tier, customer) => {
      const grade = risk.classes[customer] ?? -1;
      return tier < 0 || grade < 0 ? -1 : tier * riskKeys.length + grade;
    });
    const shown = { low: percent(limits.lowPd), high: percent(limits.highPd) };
    const grades =
      risk.source === 'grade'
        ? [texts.gradesLow, texts.gradesMedium, texts.gradesHigh]
        : [texts.pdBelow, texts.pdBetween, texts.pdFrom].map((text) => fillText(text, shown));
    return {
      method: 'valueRisk',
      title: texts.title,
      parameters: [
        ...tiers.parameters,
        ...(risk.source === 'pd'
          ? [
              { name: texts.lowPd, value: shown.low },
              { name: texts.highPd, value: shown.high },
            ]
          : []),
      ],
      ...(tiers.field === undefined ? {} : { measure: tiers.field }),
      segments: tiers.segments.flatMap((tier) =>
        riskKeys.map((key, place) => ({
          key: `${tier.key}|${key}`,
          name: fillText(texts.name, { tier: tier.name, risk: riskNames[place] ?? texts.low }),
          rule: fillText(texts.rule, {
            tier: tier.rule,
            risk: fillText(texts.riskLow, { grades: grades[place] ?? texts.gradesLow }),
          }),
        })),
      ),
      membership,
      columns: [
        wordColumn('valueTier', tierTexts.tier, tiers.membership, ['H', 'M', 'L']),
        wordColumn('riskClass', texts.riskClass, risk.classes, ['L', 'M', 'H']),
      ],
      notes: [...tiers.notes, ...risk.notes, ...noteUnplaced(membership)],
    };
  },
};

/** Letters rather than words: a column holds the same cells in every language. */
function wordColumn(key: string, name: Text, classes: Int16Array, letters: readonly string[]) {
  return { key, name, format: '@', values: Array.from(classes, (place) => letters[place] ?? '') };
}
