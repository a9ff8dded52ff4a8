import { natureFromName, natureFromType } from '../../../src/customers/classifyNature';

describe('natureFromName', () => {
  it.each([
    'Acme GmbH',
    'Northwind Traders Ltd.',
    'Smith & Sons',
    'Bank of East',
    'University of Leeds',
    '华信集团',
    '上海明德贸易有限公司',
    '市第一人民医院',
    'Contoso S.A.',
    'Delta Holdings',
  ])('%s is an institution', (name) => {
    expect(natureFromName(name)).toBe('institution');
  });

  it.each([
    'Anna Berg',
    'Dr. John F. Kennedy',
    'Ludwig van Beethoven',
    '李娜',
    '欧阳修远',
    '买买提·艾力',
    "Conan O'Brien",
  ])('%s is a person', (name) => {
    expect(natureFromName(name)).toBe('individual');
  });

  it.each(['', '12345', 'acme', 'X'])('%p tells nothing', (name) => {
    expect(natureFromName(name)).toBe('');
  });
});

describe('natureFromType', () => {
  it.each([
    ['个人', 'individual'],
    ['对公', 'institution'],
    ['Corporate', 'institution'],
    ['private company', 'institution'],
    ['B2C', 'individual'],
    ['Person', 'individual'],
    ['VIP', ''],
    ['', ''],
  ])('%p is %p', (type, nature) => {
    expect(natureFromType(type)).toBe(nature);
  });
});
