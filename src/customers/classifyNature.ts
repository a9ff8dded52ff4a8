import { toHalfWidth } from './normalizeText';

export type Nature = 'individual' | 'institution';

const institutionWords =
  /(机构|企业|公司|集团|对公|法人|单位|政府|事业|团体|组织|商户|institution|corporate|company|business|enterprise|organi[sz]ation|firm|government|public sector|\bb2b\b|\bsme\b|legal entity|non-?profit)/i;
const individualWords =
  /(个人|自然人|对私|散户|零售客户|个体(?!工商)|消费者|individual|person|consumer|private|retail|household|\bb2c\b|natural)/i;

/** What a type column says ("对公", "Corporate", "B2C"), '' where it says neither. */
export function natureFromType(type: string): Nature | '' {
  const text = toHalfWidth(type);
  if (text === '') return '';
  // "private company", "私营企业": the noun decides.
  if (institutionWords.test(text)) return 'institution';
  return individualWords.test(text) ? 'individual' : '';
}

/** Legal forms and kinds of body, at the end of a name or as a word of it. */
const legalForms =
  /(\b(ltd|limited|inc|incorporated|corp|corporation|co|company|llc|llp|plc|gmbh|ag|kg|ohg|ug|se|sa|sas|sarl|srl|spa|bv|nv|ab|oy|oyj|as|aps|pty|pte|kk|group|holdings?|partners|partnership|bank|university|college|school|hospital|clinic|foundation|trust|association|council|ministry|department|institute|agency|authority|industries|enterprises?|solutions|systems|technologies|logistics|ventures|fund|capital|stores?|shop|hotel|restaurant|consulting|services|e\.?v|s\.?a|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|a\/s)\b\.?\s*$|&\s*(co|sons|partners)\b|\b(university|bank|ministry|city|department) of\b|\b(gmbh|ltd|llc|inc|plc|corp)\b)/i;
const chineseForms =
  /(公司|集团|有限|股份|企业|工厂|厂$|银行|学校|大学|学院|中学|小学|幼儿园|医院|诊所|研究院|研究所|中心$|商行|商店|超市|酒店|饭店|餐厅|事务所|合作社|协会|基金|委员会|政府|局$|部$|院$|所$|店$|行$|社$|站$|工作室|经营部|项目部)/;
/** Two to four Chinese characters (or with a middle dot): the shape of a person's name. */
const chinesePerson = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]+·[\u4e00-\u9fff]+$/;
/** Two or three capitalised words, perhaps with an initial or a title. */
const westernPerson =
  /^((mr|mrs|ms|miss|dr|prof)\.?\s+)?\p{Lu}[\p{L}'’-]*\.?(\s+(\p{Lu}\.|(van|von|de|da|di|del|la|le|bin|al)\b|\p{Lu}[\p{L}'’-]*)){1,3}$/u;

/** What a name tells: "Acme GmbH", "华信集团" are institutions, "李娜", "Anna Berg" people; else ''. */
export function natureFromName(name: string): Nature | '' {
  const text = toHalfWidth(name);
  if (text === '') return '';
  if (legalForms.test(text) || chineseForms.test(text)) return 'institution';
  if (chinesePerson.test(text) || westernPerson.test(text)) return 'individual';
  return '';
}
