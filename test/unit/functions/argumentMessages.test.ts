import { chineseNames } from '../../../src/functions/argumentNames';
import { allFunctions } from '../../../src/functions/catalogue';
import type { FunctionDeclaration } from '../../../src/functions/defineFunction';
import { isOptional } from '../../../src/functions/parameter';
import { failure, inCell, HostError } from './hostError';

function find(name: string): FunctionDeclaration {
  const found = allFunctions.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const asked = (name: string, ...args: unknown[]) => failure(() => inCell(find(name))(...args));
const inChinese = (name: string, ...args: unknown[]) => failure(() => inCell(find(name), 'zh-CN')(...args));

describe('a range without a number is a mistake, whatever the function', () => {
  const ranges = allFunctions.flatMap((declaration) =>
    declaration.parameters.flatMap(({ kind, name }, index) =>
      /numbers|column|table/.test(kind)
        ? [[`${declaration.name}: ${name}`, declaration, index] as const]
        : [],
    ),
  );
  const withRange = async (declaration: FunctionDeclaration, index: number, range: unknown) => {
    const args = declaration.parameters.map((_, i) =>
      i === index ? range : declaration.example.arguments[i],
    );
    try {
      return await inCell(declaration)(...args);
    } catch (thrown) {
      if (thrown instanceof HostError) return thrown;
      throw thrown;
    }
  };

  it.each(ranges)(
    '%s: #DIV/0! where it is blank, #VALUE! where it holds text',
    async (_, declaration, index) => {
      const { name = '' } = declaration.parameters[index] ?? {};
      const blank = await withRange(declaration, index, [[null], [''], [null]]);
      expect(blank).toMatchObject({ code: '#DIV/0!', message: expect.stringContaining(name) as string });
      const text = await withRange(declaration, index, [[null], ['n/a'], [true]]);
      expect(text).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/no number.*“n\/a”/) as string,
      });
    },
  );

  it('CONCENTRATION of no numbers is not 0, and a CAC of a column of text neither', () => {
    expect(asked('CONCENTRATION', [[null], [null]]).code).toBe('#DIV/0!');
    expect(asked('CAC', [['a'], ['b']], [[1], [2]]).message).toBe(
      'costs holds no number; its first cell with content is the text “a”.',
    );
  });
});

describe('percents where fractions belong say what was probably meant', () => {
  it.each([
    ['CLV', [400, 0.8, 10], 'discount', '0.1 or 10%'],
    ['CLV', [400, 80, 0.1], 'retention', '0.8 or 80%'],
    ['CLV', [400, 0.8, 0.1, 5, 0, 5], 'growth', '0.05 or 5%'],
    ['CLVFLOW', [[[1], [2]], [[90], [80]], 0.1], 'survival', '0.9 or 90%'],
    ['EXPECTEDLOSS', [2.5, 0.4, 1000], 'pd', '0.025 or 2.5%'],
    ['REFERRALVALUE', [10, 30, 5, 1], 'conversion', '0.3 or 30%'],
  ] as const)('%s(%j): %s', (name, args, argument, meant) => {
    const error = asked(name, ...(args as readonly unknown[]));
    expect(error.code).toBe('#NUM!');
    expect(error.message).toMatch(new RegExp(`^${argument} must be`));
    expect(error.message).toContain(meant);
    expect(inChinese(name, ...(args as readonly unknown[])).message).toContain(meant.replace(' or ', ' 或 '));
  });

  it('a discount of 3 (300 %) or more a period is refused, one below it is not', () => {
    expect(asked('CLV', 400, 0.8, 3).code).toBe('#NUM!');
    expect(inCell(find('CLV'))(400, 0.8, 2.9)).toEqual([[expect.closeTo((400 * 0.8) / (3.9 - 0.8), 9)]]);
  });
});

describe('scores off the scale', () => {
  it.each([[9.5], [11], [-1]])('NPS does not take %s', (score) => {
    expect(asked('NPS', [[10], [score]]).message).toBe(
      `scores must be a whole number from 0 to 10; it is ${score}.`,
    );
  });

  it('CSAT asks where its top box begins beyond the scale of the answers', () => {
    const error = asked('CSAT', [[5], [4], [2]]);
    expect(error.code).toBe('#NUM!');
    expect(error.message).toContain('No answer is above 5, so 9 looks beyond the scale');
    expect(inCell(find('CSAT'))([[5], [4], [2]], 4)).toEqual([[expect.closeTo(2 / 3, 12)]]);
    // Bad answers on a long scale are bad answers.
    expect(inCell(find('CSAT'))([[5], [4], [2]], 9, 10)).toEqual([[0]]);
    expect(inCell(find('CSAT'))([[8], [4], [2]])).toEqual([[0]]);
    expect(asked('CSAT', [[5], [8]], 4, 5).message).toContain('8');
  });
});

describe('Chinese messages', () => {
  it('name every argument of a function in Chinese, with the name that Excel shows', () => {
    const missing = allFunctions.flatMap(({ name, parameters }) =>
      parameters.filter((one) => !(one.name in chineseNames)).map((one) => `${name}: ${one.name}`),
    );
    expect(missing).toEqual([]);
    expect(Object.values(chineseNames).filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
  });

  it.each([
    ['CAC', [undefined, 5], '缺少参数成本（costs）'],
    ['CAC', ['x', 5], '参数成本（costs）应为'],
    ['CAC', [[['x'], ['y']], 5], '参数成本（costs）中没有数值'],
    ['CAC', [5, 0], '参数新客户数（newCustomers）作除数时为 0'],
    ['SHAREOFWALLET', [5, 2], '在本公司的支出（spendWithUs）为 5，不能大于总支出（totalSpend）'],
    ['CLV', [400, 80, 0.1], '参数留存率（retention）应为'],
  ] as const)('%s(%j): %s', (name, args, start) => {
    expect(inChinese(name, ...(args as readonly unknown[])).message).toContain(start);
  });

  it('hold no English word but names of arguments and values', () => {
    for (const declaration of allFunctions) {
      const first = declaration.parameters.findIndex((one) => !isOptional(one));
      const args = declaration.parameters.map((_, i) =>
        i === first ? undefined : declaration.example.arguments[i],
      );
      const { message } = failure(() => inCell(declaration, 'zh-CN')(...args));
      const left = message.replace(/（[^）]*）/g, '').replace(/TRUE|FALSE/g, '');
      expect([declaration.name, left.match(/[A-Za-z]{2,}/g)]).toEqual([declaration.name, null]);
    }
  });

  it('list the methods that SEGMENT takes, in Chinese, and it takes them', () => {
    const segment = find('SEGMENT');
    const at = segment.parameters.findIndex(({ name }) => name === 'method');
    const parameter = segment.parameters[at];
    if (parameter?.kind !== 'choice') throw new Error('method is no choice');
    const { message } = failure(() => inCell(segment, 'zh-CN')(segment.example.arguments[0], '别的'));
    for (const { text } of parameter.choices) expect(message).toContain(`“${text['zh-CN']}”`);
    const chosen = segment.example.arguments[at];
    const word = parameter.choices.find(({ value }) => value === chosen)?.text['zh-CN'];
    const call = (method: unknown) =>
      inCell(segment)(...segment.example.arguments.map((one, i) => (i === at ? method : one)));
    expect(call(word)).toEqual(call(chosen));
  });
});
