/** Weights and check characters of GB 11643-1999 (公民身份号码). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const SHAPE = /^\d{17}[\dX]$/;

/** Whether it is a citizen's identity number of eighteen characters whose last one agrees with the others. */
export function isIdentityNumber(text: string): boolean {
  const number = text.trim().toUpperCase();
  if (!SHAPE.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % CHECKS.length] === number[17];
}
