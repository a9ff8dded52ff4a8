import type { SampleLanguage } from './language';
import type { Random } from './random';

type Words = readonly [string, ...string[]];

function words(text: string): Words {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
}

const firstNames = words(
  'Alice Amir Anna Ben Carla Chen Clara Daniel Diana Elena Emil Erik Fatima Felix Grace Hana Hugo Ines Ivan Jonas Julia Karim Laura Leo Lina Lucas Maria Mateo Mia Nadia Noah Nora Olga Oscar Paula Priya Rafael Rosa Samir Sofia Tara Tom Vera Victor Yara Zoe',
);
const lastNames = words(
  'Adler Arden Barlow Becker Bellamy Castell Corwin Dalton Draper Eklund Farrow Fenwick Garland Hallam Harker Holloway Ibsen Keller Kendrick Lambert Lindqvist Marlow Mercer Nayar Novak Okafor Orwell Paget Quill Ramos Redfern Sadler Selby Tanaka Thorne Ulrich Vance Verma Walden Weller Yates Zeller',
);
const firms = words(
  'Alderwick Ashcombe Brindlemere Calderholt Dunmarrow Elmhollow Fernleigh Garrowby Hazelmont Islewater Juniperfell Kestrelby Larchfield Millbrae Northquay Oakrigg Pinehollow Quarrybank Rowanside Stonewick Tarnbrook Umberdale Vexholm Westlow',
);
const surnames = words(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕',
);
const givenNames = words(
  '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 文博 雨桐 子涵 思远 佳怡 浩然 欣妍 宇轩 梓萱 俊杰 晓燕 建华 志强 海燕 雪梅 文静 国栋 春梅 天佑 若曦 一鸣 诗涵 嘉懿 博文 婉清 景行',
);
const chineseFirms = words(
  '沐桓 峪川 禾砚 砾原 汀岚 栎川 墨渡 祺域 苇洲 岑野 枫砾 澍原 衡岫 霁川 榆泽 川岫 瑾原 泊岚 晖渡 砚洲 穗野 曜泽 澄岫 桉原',
);

/** Industries with the word that stands in a firm's name. */
export const industries: readonly [Industry, ...Industry[]] = [
  {
    text: { 'en-US': 'Manufacturing', 'zh-CN': '制造业' },
    firm: { 'en-US': 'Engineering Ltd', 'zh-CN': '机械有限公司' },
  },
  {
    text: { 'en-US': 'Energy', 'zh-CN': '能源' },
    firm: { 'en-US': 'Energy Partners', 'zh-CN': '能源有限公司' },
  },
  {
    text: { 'en-US': 'Construction', 'zh-CN': '建筑业' },
    firm: { 'en-US': 'Construction Group', 'zh-CN': '建设集团' },
  },
  {
    text: { 'en-US': 'Logistics', 'zh-CN': '物流' },
    firm: { 'en-US': 'Logistics Ltd', 'zh-CN': '物流有限公司' },
  },
  { text: { 'en-US': 'Health care', 'zh-CN': '医疗卫生' }, firm: { 'en-US': 'Clinic', 'zh-CN': '医院' } },
  { text: { 'en-US': 'Education', 'zh-CN': '教育' }, firm: { 'en-US': 'College', 'zh-CN': '职业学院' } },
  {
    text: { 'en-US': 'Trade', 'zh-CN': '商贸' },
    firm: { 'en-US': 'Trading Company', 'zh-CN': '商贸有限公司' },
  },
];

export interface Industry {
  readonly text: Readonly<Record<SampleLanguage, string>>;
  readonly firm: Readonly<Record<SampleLanguage, string>>;
}

/** Invents names, no two the same. All words are made up or common; no real firm is meant. */
export class Names {
  private readonly used = new Set<string>();

  constructor(private readonly random: Random) {}

  person(): Readonly<Record<SampleLanguage, string>> {
    return this.unused(() => ({
      'en-US': `${this.random.pick(firstNames)} ${this.random.pick(lastNames)}`,
      'zh-CN': `${this.random.pick(surnames)}${this.random.pick(givenNames)}`,
    }));
  }

  institution(industry: Industry): Readonly<Record<SampleLanguage, string>> {
    return this.unused(() => ({
      'en-US': `${this.random.pick(firms)} ${industry.firm['en-US']}`,
      'zh-CN': `${this.random.pick(chineseFirms)}${industry.firm['zh-CN']}`,
    }));
  }

  private unused(
    invent: () => Readonly<Record<SampleLanguage, string>>,
  ): Readonly<Record<SampleLanguage, string>> {
    for (;;) {
      const name = invent();
      if (this.used.has(name['en-US']) || this.used.has(name['zh-CN'])) continue;
      this.used.add(name['en-US']).add(name['zh-CN']);
      return name;
    }
  }
}
