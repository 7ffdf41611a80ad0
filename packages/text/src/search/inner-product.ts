/** The inner product of two vectors of one length: how alike two texts are by their local vectors, which are of unit length. */
export function innerProduct(left: Float32Array, right: Float32Array): number {
  let product = 0;
  for (let at = 0; at < left.length; at += 1) product += (left[at] ?? 0) * (right[at] ?? 0);
  return product;
}
