import { notationFunctions, type Node, type NotationFunction, type Operator } from './node';

/**
 * Reads a formula in the notation of the reference pages: `(end − new) / start`, `Σ costs / Σ newCustomers`,
 * `Σ t=1…N  margins(t)·survival(t) / (1+discount)^t`. A sum over an index reaches to the next + or −, one over ranges
 * only to the next division.
 *
 * @returns undefined for what is not such a formula, such as one in words
 */
export function parseNotation(text: string): Node | undefined {
  const tokens = text.match(/\d+(?:\.\d+)?|[\p{L}_][\p{L}\d_]*(?:\.[A-Z])?|\S/gu) ?? [];
  const reader = new Reader(tokens);
  const node = reader.comparison();
  return node !== undefined && reader.isAtEnd ? node : undefined;
}

type Read = Node | undefined;

class Reader {
  private place = 0;

  constructor(private readonly tokens: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.place === this.tokens.length;
  }

  comparison(): Read {
    return this.chain(() => this.additive(), ['≥', '≤']);
  }

  private additive(): Read {
    return this.chain(() => this.term(), ['+', '−']);
  }

  private term(): Read {
    return this.chain(() => this.power(), ['·', '/']);
  }

  private power(): Read {
    const base = this.primary();
    if (base === undefined) return undefined;
    if (this.skip('²')) return binary('^', base, { kind: 'number', value: 2 });
    if (!this.skip('^')) return base;
    const exponent = this.primary();
    return exponent && binary('^', base, exponent);
  }

  private primary(): Read {
    if (this.skip('Σ')) return this.sum();
    if (this.skip('(')) return this.bracket();
    const token = this.tokens[this.place];
    if (token === undefined) return undefined;
    if (/^\d/.test(token)) {
      this.place += 1;
      return { kind: 'number', value: Number(token) };
    }
    if (!/^[\p{L}_]/u.test(token)) return undefined;
    this.place += 1;
    if (!this.skip('(')) return { kind: 'name', name: token };
    const inner = this.comparison();
    if (inner === undefined || !this.skip(')')) return undefined;
    return isNotationFunction(token)
      ? { kind: 'call', name: token, argument: inner }
      : { kind: 'at', name: token, index: inner };
  }

  private bracket(): Read {
    const items: Node[] = [];
    do {
      const item = this.additive();
      if (item === undefined) return undefined;
      items.push(item);
    } while (this.skip(','));
    const [first] = items;
    if (first === undefined || !this.skip(')')) return undefined;
    return items.length === 1 ? { kind: 'group', body: first } : { kind: 'list', items };
  }

  private sum(): Read {
    const [name, equals] = this.tokens.slice(this.place);
    if (name === undefined || equals !== '=') {
      const body = this.chain(() => this.power(), ['·']);
      return body && { kind: 'sum', body };
    }
    this.place += 2;
    const from = this.primary();
    const to = from && this.skip('…') ? this.primary() : undefined;
    const body = to && this.term();
    return from && to && body && { kind: 'sum', body, index: { name, from, to } };
  }

  private chain(part: () => Read, operators: readonly Operator[]): Read {
    let left = part();
    while (left !== undefined) {
      const operator = operators.find((one) => this.skip(one));
      if (operator === undefined) return left;
      const right = part();
      left = right && binary(operator, left, right);
    }
    return undefined;
  }

  private skip(token: string): boolean {
    if (this.tokens[this.place] !== token) return false;
    this.place += 1;
    return true;
  }
}

function binary(operator: Operator, left: Node, right: Node): Node {
  return { kind: 'binary', operator, left, right };
}

function isNotationFunction(name: string): name is NotationFunction {
  return (notationFunctions as readonly string[]).includes(name);
}
