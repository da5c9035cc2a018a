type Claim = { id: string; strength: 'sterk' | 'matig' | 'zwak' };

const rank = { sterk: 0, matig: 1, zwak: 2 } as const;

/**
 * The claims a summary has room for: first those that more lessons lean on, then the stronger, then the earlier.
 *
 * @param claims every mention in the order of the lessons; a claim of two lessons is there twice
 * @param most how many fit
 * @returns each claim once
 */
export const keyClaims = <C extends Claim>(claims: C[], most: number): C[] => {
  const mentions = Map.groupBy(claims, ({ id }) => id);
  return [...mentions.values()]
    .map((same, at) => ({ claim: same[0] as C, count: same.length, at }))
    .sort(
      (a, b) => b.count - a.count || rank[a.claim.strength] - rank[b.claim.strength] || a.at - b.at,
    )
    .slice(0, most)
    .map(({ claim }) => claim);
};
