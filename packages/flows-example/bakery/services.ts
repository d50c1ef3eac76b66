/** The bakery's own functions. A real one would hand the order to the till. */

interface Line {
  readonly id: string;
  readonly count: number;
}

/** Takes the order. Its number depends only on what was ordered, so that a repeated call gives the same one. */
function placeOrder({ cart, pickup }: { cart: readonly Line[]; pickup: string; name: string }): { number: string } {
  const words = cart.map(({ id, count }) => `${id}${count}`).join();
  const sum = [...words].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1000, 7);
  return { number: `${pickup.slice(5, 10).replace("-", "")}-${String(sum).padStart(3, "0")}` };
}

export default { placeOrder };
