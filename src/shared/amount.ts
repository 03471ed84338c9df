/** Yuan with two decimals as text, so that no cent is lost to binary fractions: `120000.00`. */
export type Amount = string;

/** Brings an amount into the one form it is stored in. */
export function toAmount(text: string): Amount {
  const [whole = '0', cents = ''] = text.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`;
}

/** Negative when `left` is the smaller one. */
export function compareAmounts(left: Amount, right: Amount): number {
  return Number(cents(left) - cents(right));
}

function cents(amount: Amount): bigint {
  return BigInt(toAmount(amount).replace('.', ''));
}
